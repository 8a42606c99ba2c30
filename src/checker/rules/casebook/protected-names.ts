import { foldName } from '../../../base/fold.ts'
import { compareNames, nameKeys, readName } from '../../../names/index.ts'
import { nominatives } from './case-endings.ts'
import type { KnownPerson } from './knowledge.ts'

export type Why = NonNullable<KnownPerson['withheld']>

/** A name that may not be printed, found in a text. */
export interface Hit {
  readonly why: Why
  readonly from: number
  readonly to: number
  /** Only the surname stands there. */
  readonly alone: boolean
  /** The person's given names, folded: somebody with another is somebody else. */
  readonly given: ReadonlySet<string>
  /** Somebody who may be named bears this name too. */
  readonly shared: boolean
}

/** One word of a name that may not be printed. */
interface Part {
  readonly name: Protected
  readonly isSurname: boolean
}

interface Protected {
  readonly why: Why
  /** How many of its words have to stand together to be the name; initials do not count. */
  readonly words: number
  readonly given: ReadonlySet<string>
}

/** One word in another alphabet or spelling: the same sounds, and nothing less. */
const surelyOne = 0.96
/** A surname alone that is shorter is too often a word. */
const shortestAlone = 4

/**
 * Finds names of persons who may not be named: whole, in any order of their words, and surnames alone; in capitals,
 * in the cases of Russian and Kazakh, and in the other alphabet. A text is walked once, whatever the number of names,
 * and each different word is looked up once. Nothing is found where nobody is protected.
 */
export function protectedNames(
  persons: readonly KnownPerson[],
): ((text: string, anyCase?: boolean) => readonly Hit[]) | undefined {
  const withheld = persons.flatMap((person) =>
    person.names.flatMap(({ text, withheld }) => {
      const why = person.withheld ?? (withheld ? ('confidentiality' as const) : undefined)
      return why === undefined ? [] : [{ text, why }]
    }),
  )
  if (withheld.length === 0) return undefined
  const parts = partsOf(withheld)
  const free = freeWords(persons)
  const partsNamed = lookUp(parts)
  return (text, anyCase = false) => {
    const tokens = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => {
      const capital = /^\p{Lu}/u.test(word)
      const parts = partsNamed(word, anyCase || capital)
      const shared = parts.length > 0 && nominatives(foldName(word)).some((form) => free.has(form))
      return { from: index, to: index + word.length, capital, parts, shared }
    })
    const hits: Hit[] = []
    for (let at = 0; at < tokens.length; at++) {
      const run = wholeName(tokens, at)
      const token = tokens[at]
      if (run !== undefined) {
        const words = tokens.slice(at, at + run.length)
        const { why, given } = run.name
        const last = words.at(-1)?.to ?? 0
        const shared = words.every((word) => word.shared)
        hits.push({ why, given, from: token?.from ?? 0, to: last, alone: false, shared })
        at += run.length - 1
      } else if (token && (token.capital || anyCase) && token.to - token.from >= shortestAlone) {
        const surname = token.parts.find(({ isSurname }) => isSurname)
        if (surname) {
          const { why, given } = surname.name
          hits.push({
            why,
            given,
            from: token.from,
            to: token.to,
            alone: true,
            shared: token.shared,
          })
        }
      }
    }
    return hits
  }
}

interface Token {
  readonly parts: readonly Part[]
}

/** The longest name whose words begin here and stand side by side, in any order. */
function wholeName(
  tokens: readonly Token[],
  at: number,
): { name: Protected; length: number } | undefined {
  let found: { name: Protected; length: number } | undefined
  for (const { name } of tokens[at]?.parts ?? []) {
    if (name.words < 2 || (found && name.words <= found.length)) continue
    const run = tokens.slice(at, at + name.words)
    const all = run.length === name.words
    if (all && run.every(({ parts }) => parts.some((part) => part.name === name)))
      found = { name, length: name.words }
  }
  return found
}

function partsOf(
  withheld: readonly { readonly text: string; readonly why: Why }[],
): ReadonlyMap<string, readonly Part[]> {
  const byWord = new Map<string, Part[]>()
  for (const { text, why } of withheld) {
    const read = readName(text)
    const words = foldName(text)
      .split(' ')
      .filter(({ length }) => length > 1)
    const surname = foldName(read.surname ?? (words.length === 1 ? text : ''))
    const surnames = new Set(surname === '' ? words.slice(-1) : surname.split(' '))
    const given = new Set(words.filter((word) => !surnames.has(word)))
    const name = { why, words: words.length, given }
    for (const word of words)
      byWord.set(word, [...(byWord.get(word) ?? []), { name, isSurname: surnames.has(word) }])
  }
  return byWord
}

/** Words of the names of those who may be named. */
function freeWords(persons: readonly KnownPerson[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { names, withheld } of persons) {
    if (withheld !== undefined) continue
    for (const name of names)
      if (!name.withheld) for (const word of foldName(name.text).split(' ')) words.add(word)
  }
  return words
}

/**
 * The parts of protected names that a word of a text may be: as it is written, and where it is `near` a name, in any
 * case and in either alphabet.
 */
function lookUp(
  parts: ReadonlyMap<string, readonly Part[]>,
): (word: string, near: boolean) => readonly Part[] {
  const byKey = new Map<string, string[]>()
  for (const word of parts.keys())
    for (const key of nameKeys(word)) byKey.set(key, [...(byKey.get(key) ?? []), word])
  const like = (word: string): readonly Part[] => {
    const found = new Set<Part>()
    for (const form of nominatives(word.toLowerCase())) {
      const folded = foldName(form)
      for (const part of parts.get(folded) ?? []) found.add(part)
      for (const other of new Set(nameKeys(form).flatMap((key) => byKey.get(key) ?? [])))
        if (other !== folded && compareNames(form, other).score >= surelyOne)
          for (const part of parts.get(other) ?? []) found.add(part)
    }
    return [...found]
  }
  const asWritten = remembered((word) => parts.get(foldName(word)) ?? none)
  const asNamed = remembered((word) => (word.length < 3 ? none : like(word)))
  return (word, near) => (near ? asNamed(word) : asWritten(word))
}

const none: readonly Part[] = []

/** What is worked out for a word is kept, up to so many words: a program that serves pages reads many drafts. */
const mostWords = 100_000

function remembered(look: (word: string) => readonly Part[]): (word: string) => readonly Part[] {
  const known = new Map<string, readonly Part[]>()
  return (word) => {
    const found = known.get(word) ?? look(word)
    if (known.size < mostWords) known.set(word, found)
    return found
  }
}
