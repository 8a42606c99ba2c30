import { type CapitalRun, readCapitals } from './mentions-capitals.ts'
import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** A body named in words: "Kazakhstan International Bureau for Human Rights and Rule of Law". */
export interface OrganisationMention {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly written: string
  /** Its words that carry meaning, in order: lower case, one spelling, no possessives. */
  readonly content: readonly string[]
}

const heads: ReadonlySet<string> = new Set(
  'Committee Council Bureau Foundation Association Coalition Union Centre Center Ministry Commission Office Court Party Movement Alliance Network Fund Institute Agency Department Service Federation Confederation Organisation Organization Partnership Initiative Group Board House Watch Monitor Society League University Academy Directorate Chamber Ombudsman Commissioner Tribunal Secretariat'.split(
    ' ',
  ),
)

/** What may stand between the parts of one name. */
const links: ReadonlySet<string> = new Set([
  ' of ',
  ' for ',
  ' on ',
  ' against ',
  ' and ',
  ' in ',
  ' of the ',
  ' for the ',
  ' on the ',
  ' against the ',
  ' and the ',
  ' to the ',
  ' under the ',
  ' of all ',
  ' & ',
  ' in the ',
  ' and of ',
  ' and of the ',
  ' and for ',
  ' to ',
])

const smallWords = /^(?:of|for|on|against|and|in|the|to|under|all|a|an|&)$/

/** The bodies a draft names in three words of meaning or more. */
export function readOrganisations(draft: Understanding): readonly OrganisationMention[] {
  const found: OrganisationMention[] = []
  let chain: CapitalRun[] = []
  const close = () => {
    if (chain.some(isHeaded)) found.push(...mentionOf(chain))
    chain = []
  }
  for (const run of draft.part(readCapitals).runs) {
    const last = chain.at(-1)
    if (last && !continues(chain, last, run)) close()
    chain.push(run)
  }
  close()
  return found
}

/** Whose bodies have them in their name: "General Prosecutor's Office", not "Kazakhstan's Ministry". */
const owners =
  /^(?:Prosecutors?|Children|Women|Men|Workers|Journalists?|Lawyers?|Writers|Peoples?|Parents|Veterans|Attorney|Ombudsman|Teachers)$/

const isHeaded = (run: CapitalRun): boolean => run.words.some(({ text }) => isHead(text))

const withoutOneLetter = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** The longer words for a body, and each with one letter left out. */
const nearHeads: ReadonlySet<string> = new Set(
  [...heads]
    .filter(({ length }) => length > 6)
    .flatMap((head) => [head, ...withoutOneLetter(head)]),
)

/** A word for a body, or one with a slip of the pen ("Commitee"), so that the slip can be found. */
const isHead = (word: string): boolean =>
  heads.has(word) ||
  (word.length > 5 &&
    (nearHeads.has(word) || withoutOneLetter(word).some((less) => nearHeads.has(less))))

function continues(chain: readonly CapitalRun[], last: CapitalRun, run: CapitalRun): boolean {
  if (last.passage !== run.passage || run.from - last.to > 14) return false
  const printed = last.passage.text.slice(last.to, run.from)
  if (/^['’]s? $/.test(printed)) return owners.test(last.words.at(-1)?.text ?? '')
  const gap = printed.replace(/^['’]s?/, '')
  // "Ministry of Information the Republic of …": the "of" was lost, the name goes on.
  const lost = gap === ' the ' && run.words[0]?.text === 'Republic' && chain.some(isHeaded)
  if (lost) return true
  if (!links.has(gap)) return false
  return !(/ (?:and|&) /.test(gap) && isHeaded(run))
}

function mentionOf(chain: readonly CapitalRun[]): readonly OrganisationMention[] {
  const [first] = chain
  const last = chain.at(-1)
  if (first === undefined || last === undefined) return []
  const start = /^(?:The|A|An|This|In|At|By|On)$/.test(first.words[0]?.text ?? '') ? 1 : 0
  const from = first.words[start]?.from ?? first.from
  const written = first.passage.text.slice(from, last.to)
  const content = contentOf(written)
  if (content.length < 3) return []
  return [{ passage: first.passage, from, to: last.to, written, content }]
}

function contentOf(written: string): readonly string[] {
  return written
    .toLowerCase()
    .replaceAll(/['’]s?(?=\s|$)/g, '')
    .replaceAll(/isation/g, 'ization')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !smallWords.test(word))
}
