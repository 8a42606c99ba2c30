import { bodies, readName } from '../../names/index.ts'
import { type CapitalRun, type CapitalWord, readCapitals } from './mentions-capitals.ts'
import { callings, notPersons, titles } from './mentions-words.ts'
import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** A person named in the draft, without titles and possessive ending. */
export interface PersonMention {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly written: string
  /** Given name or initial as written; absent where only the surname stands. */
  readonly given?: string
  readonly surname: string
}

export interface Persons {
  /** Names with a given name or initial, or behind a title. */
  readonly mentions: readonly PersonMention[]
  /** Single capitalised words inside sentences that stand nowhere in small letters: surnames, places, names of things. */
  readonly single: readonly PersonMention[]
}

/** Titles behind which a single word is a surname. */
const persons: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Dr President Judge Senator Colonel General Captain Minister'.split(' '),
)

/** The most words of a person's name that are read. */
const mostWords = 4

/**
 * The persons a draft names: behind a calling or title, in bold, or with a given name or surname that the
 * tables of names know. Headings in Title Case, organisations and titles of laws are left out.
 */
export function readPersons(draft: Understanding): Persons {
  const { runs, small } = draft.part(readCapitals)
  const mentions: PersonMention[] = []
  const single: PersonMention[] = []
  const read = new Map<string, { given: string; surname: string } | undefined>()
  for (const run of runs) {
    const titled = startOfName(run.words, small)
    const words = run.words.slice(titled)
    if (words.length > mostWords || words.some(({ text }) => notPersons.has(text))) continue
    if (words.length === 1) {
      const [word] = words
      if (word === undefined || word.text.length < 4) continue
      if (small.has(word.text.toLowerCase()) || titles.has(word.text)) continue
      if (/\p{Lu}/u.test(word.text.slice(1).replace(/-\p{Lu}/gu, ''))) continue
      const mention = mentionOf(run, words, { surname: word.text })
      const before = run.words[titled - 1]?.text.replace(/\.$/, '') ?? ''
      if (persons.has(before) && !notPersons.has(word.text)) mentions.push(mention)
      else if (!run.opens || !isHeading(run)) single.push(mention)
      continue
    }
    if (isHeading(run) && !isBold(run, words)) continue
    const written = textOf(run, words)
    if (!read.has(written)) read.set(written, personOf(run, words, written, titled > 0, small))
    const parts = read.get(written)
    if (parts) mentions.push(mentionOf(run, words, parts))
  }
  return { mentions, single }
}

/** Offices, institutions and other words before a name: "Member of Parliament Edil …", "KIBHR Director …". */
function startOfName(words: readonly CapitalWord[], small: ReadonlySet<string>): number {
  let at = 0
  while (at < words.length - 1) {
    const text = words[at]?.text.replace(/\.$/, '') ?? ''
    const common =
      notPersons.has(text) ||
      callings.has(text.toLowerCase()) ||
      (words.length - at > 2 && small.has(text.toLowerCase()))
    if (!titles.has(text) && !common && !/^\p{Lu}{2,}s?$/u.test(text)) break
    at++
  }
  return at
}

const isHeading = (run: CapitalRun): boolean => run.passage.block.kind === 'heading'

function textOf(run: CapitalRun, words: readonly CapitalWord[]): string {
  return run.passage.text.slice(words[0]?.from, words.at(-1)?.to)
}

function mentionOf(
  run: CapitalRun,
  words: readonly CapitalWord[],
  parts: { given?: string; surname: string },
): PersonMention {
  const from = words[0]?.from ?? run.from
  const to = words.at(-1)?.to ?? run.to
  return { passage: run.passage, from, to, written: run.passage.text.slice(from, to), ...parts }
}

function isBold(run: CapitalRun, words: readonly CapitalWord[]): boolean {
  const from = words[0]?.from ?? 0
  const to = words.at(-1)?.to ?? 0
  return run.passage.block.styles.some(
    (style) =>
      style.style === 'bold' && Math.abs(style.from - from) <= 1 && Math.abs(style.to - to) <= 2,
  )
}

function personOf(
  run: CapitalRun,
  words: readonly CapitalWord[],
  written: string,
  titled: boolean,
  small: ReadonlySet<string>,
): { given: string; surname: string } | undefined {
  if (!/\p{Ll}\p{Ll}/u.test(written) || words.some(({ text }) => /\p{Lu}{2}/u.test(text)))
    return undefined
  const common = words.filter(({ text }) => small.has(text.toLowerCase())).length
  if (common === words.length) return undefined
  const { given, surname, initials, parts } = readName(written)
  const first = given ?? initials[0]
  if (first === undefined || surname === undefined) return undefined
  if (parts.some(({ role }) => role === 'unread')) return undefined
  const told = titled || callings.has(run.before) || isBold(run, words)
  const opens = run.opens && words[0] === run.words[0]
  const known = parts.some(
    ({ role, certain }) => certain && (role === 'given' || (role === 'surname' && !opens)),
  )
  if (!told && (!known || common > 0)) return undefined
  if (words.some(({ text }) => bodies.prepareBody(text, 'place').main.countries.length > 0))
    return undefined
  return { given: first, surname }
}
