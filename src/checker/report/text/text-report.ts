import type { Finding, Related } from '../../finding.ts'
import type { CheckedFile } from '../checked-file.ts'
import { acceptedWords, counted, foundWords } from '../counts-words.ts'
import { type Locate, type Located, locator } from '../located.ts'
import { placeWords } from '../place-words.ts'
import { printable } from '../printable.ts'
import { remarkSentences } from '../remark-words.ts'
import { type Colours, coloursFor } from './colours.ts'
import { excerpt } from './excerpt.ts'
import { wrap } from './wrap.ts'

export interface TextOptions {
  readonly colour: boolean
}

const width = 80
const inner = '    '

/** The report for a terminal of 80 columns: one part for each file, then one sentence with the counts. */
export function textReport(files: readonly CheckedFile[], { colour }: TextOptions): string {
  const colours = coloursFor(colour)
  const parts = files.map((file) => filePart(file, colours).join('\n'))
  return [...parts, closing(files).join('\n')].join('\n\n')
}

function filePart(checked: CheckedFile, colours: Colours): string[] {
  const { file, words, findings, draft } = checked
  const locate = locator(draft)
  const head = `${colours.strong(printable(file))}  ${colours.soft(counted(words, 'word'))}`
  const remarks = remarkSentences(draft).flatMap((sentence) => wrap(sentence, width, '  '))
  const found = findings.flatMap((finding) => [
    '',
    ...findingPart(finding, checked, locate, colours),
  ])
  return [head, ...remarks, ...found]
}

function findingPart(
  finding: Finding,
  checked: CheckedFile,
  locate: Locate,
  colours: Colours,
): string[] {
  const { severity, rule, message, place, quote, related, suggestions } = finding
  const at = locate(place, quote)
  const where = placeWords(checked.draft, place, at)
  return [
    `  ${colours.severity(severity, severity)}  ${where}  ${colours.soft(rule)}`,
    ...wrap(printable(message), width, inner),
    ...inContext(at, (marks) => colours.severity(severity, marks)),
    ...relatedPart(related, checked, locate),
    ...(suggestions.length === 0
      ? []
      : wrap(
          `Write: ${suggestions.map((words) => `“${printable(words)}”`).join(' or ')}`,
          width,
          `${inner}       `,
          inner,
        )),
  ]
}

/** The words around a quote, and under them a line that marks it. */
function inContext(at: Located | undefined, mark: (marks: string) => string): string[] {
  if (at === undefined || at.from === at.to) return []
  const indent = `${inner}  `
  const { text, from, to } = excerpt(at.passage.text, at.from, at.to, width - indent.length)
  return [indent + text, indent + ' '.repeat(from) + mark('^'.repeat(Math.max(1, to - from)))]
}

/** More than these are for programs. */
const mostRelated = 6

function relatedPart(
  related: readonly Related[],
  { draft }: CheckedFile,
  locate: Locate,
): string[] {
  const shown = related.slice(0, mostRelated).flatMap(({ place, quote }) => {
    const where = placeWords(draft, place, locate(place, quote))
    const words = printable(quote)
    const room = Math.max(20, width - inner.length - where.length - 8)
    const cut = words.length > room ? `${words.slice(0, room - 1).trimEnd()}…` : words
    return wrap(`see ${where}${cut === '' ? '' : ` “${cut}”`}`, width, inner)
  })
  const more = related.length - mostRelated
  return more > 0 ? [...shown, `${inner}and ${more} more`] : shown
}

function closing(files: readonly CheckedFile[]): string[] {
  const words = files.reduce((sum, file) => sum + file.words, 0)
  const found = `Found ${foundWords(files)} in ${counted(files.length, 'file')} of ${counted(words, 'word')}.`
  const [first] = files.flatMap(({ findings }) => findings)
  const next = first === undefined ? '' : `Why a rule exists: factum check --explain ${first.rule}`
  return [found, acceptedWords(files), next].flatMap((sentence) => wrap(sentence, width))
}
