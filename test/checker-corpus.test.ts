import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type CheckedFile, checkFiles, type Finding, rules } from '../src/checker/index.ts'

/**
 * Three published papers and a list of the slips that careful reading found in them stand beside the repository
 * where this is developed; they are not part of it. Elsewhere the title says that they were not checked.
 */
const corpus = new URL('../../shared/corpus/', import.meta.url)
const present = existsSync(corpus)

interface Slip {
  readonly id: string
  readonly category: string
  readonly occurrences: readonly {
    readonly file: string
    readonly line: number
    readonly text: string
  }[]
  readonly explanation: string
  readonly detectable_from: string
}

interface Slips {
  readonly certain: readonly Slip[]
  readonly not_a_slip: readonly Slip[]
}

/** Grammar, style and what only two papers side by side show: the work of other tools. */
const notOurs: ReadonlySet<string> = new Set([
  'apposition-unmarked',
  'cross-document-claim',
  'cross-document-date',
  'cross-document-name',
  'garbled-sentence',
  'grammar',
  'grammar-agreement',
  'grammar-article',
  'grammar-repetition',
  'missing-comma',
  'missing-word',
  'run-on-sentence',
])

const inTheDraft: ReadonlySet<string> = new Set(['document', 'document+its own URLs'])

/** Quoted words without markup, note marks and the signs around them. */
const plain = (words: string): string =>
  words
    .replace(/[*\\<>¹²³⁰-⁹]|^(?:- )+|^#+ /g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Whether one of two quoted words holds the other; labels that a reader cuts off ("12.") hold everything. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (/^(?:\d{1,3}\.)?$/.test(a)) return true
  return b !== '' && (a.includes(b) || b.includes(a))
}

function isAt(finding: Finding, slip: Slip, file: string): boolean {
  const spans = [{ place: finding.place, quote: finding.quote }, ...finding.related]
  return slip.occurrences.some(
    (occurrence) =>
      file.endsWith(occurrence.file) &&
      spans.some(
        ({ place, quote }) => place.line === occurrence.line && overlap(occurrence.text, quote),
      ),
  )
}

async function checkPapers(slips: Slips): Promise<readonly CheckedFile[]> {
  const names = new Set(
    [...slips.certain, ...slips.not_a_slip].flatMap((slip) =>
      slip.occurrences.map(({ file }) => file),
    ),
  )
  const files = [...names].map((file) => ({
    source: fileURLToPath(new URL(file, corpus)),
    file,
  }))
  const checked: CheckedFile[] = []
  for await (const one of checkFiles(files, { rules })) {
    if (!one.ok) throw new Error(one.fault.message)
    checked.push(one.value)
  }
  return checked
}

const slips: Slips = present
  ? JSON.parse(readFileSync(new URL('slips.json', corpus), 'utf8'))
  : { certain: [], not_a_slip: [] }

const title = present
  ? 'three published papers, against what careful reading found in them'
  : 'papers not checked: the corpus is not here'

describe.runIf(present)(title, async () => {
  const checked = present ? await checkPapers(slips) : []
  const isFound = (slip: Slip): boolean =>
    checked.some(({ file, findings }) => findings.some((one) => isAt(one, slip, file)))

  it('at least nine of ten certain slips are found', () => {
    const ours = slips.certain.filter(
      ({ category, detectable_from: from }) => inTheDraft.has(from) && !notOurs.has(category),
    )
    const missed = ours.filter((slip) => !isFound(slip))
    const list = missed.map(({ id, category, explanation }) => `${id} ${category}: ${explanation}`)
    expect(ours.length).toBeGreaterThanOrEqual(30)
    expect(missed.length / ours.length, list.join('\n')).toBeLessThanOrEqual(0.1)
  })

  it.each(slips.not_a_slip.map((slip) => [slip.id, slip.category, slip] as const))(
    '%s, %s, is no slip',
    (_id, _category, slip) => {
      const alarms = checked.flatMap(({ file, findings }) =>
        findings.filter(
          (one) =>
            one.severity !== 'note' &&
            isAt(one, slip, file) &&
            // The same words may also hold a slip, which another line of the list names.
            !slips.certain.some((certain) => isAt(one, certain, file)),
        ),
      )
      expect(alarms.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([])
    },
  )
})
