import { bodies } from '../../../names/index.ts'
import type { Span } from '../../rule.ts'
import {
  type CapitalRun,
  readCapitals,
  readPersons,
  readQuotations,
  type Understanding,
} from '../../understanding/index.ts'
import { isDerived, steps, withoutOneLetter } from './near.ts'
import { skeletonOf } from './skeleton.ts'

/** A word of a name that is one slip of the pen away from another word in the same company. */
export interface WordSlip {
  readonly rare: readonly Span[]
  readonly usual: readonly Span[]
  readonly word: string
  readonly right: string
}

interface Word {
  readonly text: string
  readonly spans: Span[]
  /** Stands in small letters elsewhere: a word of the language, and no slip. */
  readonly common: boolean
  /** A part of a person's name: two of them are compared by the rules on persons. */
  readonly person: boolean
  /** The words of meaning right before and behind it, by side. */
  readonly company: Set<string>
}

/** Shorter words are too often one letter away from another; one of two may have lost a letter. */
const shortest = 5
const shortestPair = 6
/** So many words one letter apart are a list of codes. */
const mostAlike = 20
/** A slip stands once, or twice where it was copied. */
const mostSlips = 2

/**
 * "Human Rights Comimttee" beside "Human Rights Committee", "Koshe Partiasy" beside "Koshe Partiyasy": a rare word
 * with a capital that differs in one letter from a more frequent one and has the same neighbour. Persons and known
 * places have rules of their own; spelling varieties and two ways to write one sound are no slips.
 */
export function wordSlips(draft: Understanding): readonly WordSlip[] {
  const found: WordSlip[] = [...slipsInQuotedNames(draft)]
  const words = wordsOf(draft)
  const buckets = new Map<string, Word[]>()
  const met = new Set<string>()
  for (const word of words.values()) {
    for (const key of withoutOneLetter(word.text.toLowerCase())) {
      const bucket = buckets.get(key) ?? []
      for (const other of bucket) {
        const pair = `${other.text} ${word.text}`
        if (met.has(pair)) continue
        met.add(pair)
        const [rare, usual] = isRarer(word, other) ? [word, other] : [other, word]
        if (isSlip(rare, usual))
          found.push({ rare: rare.spans, usual: usual.spans, word: rare.text, right: usual.text })
      }
      if (bucket.length < mostAlike) bucket.push(word)
      buckets.set(key, bucket)
    }
  }
  return found
}

const link = /^ (?:(?:of|for|on|against|and|in|the|to|under|all|&) ){1,3}$/

function wordsOf(draft: Understanding): ReadonlyMap<string, Word> {
  const { runs, small } = draft.part(readCapitals)
  const quotes = draft.part(readQuotations)
  const persons = new Set(
    draft.part(readPersons).mentions.flatMap(({ written }) => written.split(' ')),
  )
  const words = new Map<string, Word>()
  let last: CapitalRun | undefined
  let before = ''
  let open: Word | undefined
  for (const run of runs) {
    const { passage } = run
    const joined = last?.passage === passage && link.test(passage.text.slice(last.to, run.from))
    if (!joined) {
      before = ''
      open = undefined
    }
    for (const { text, from, to } of run.words) {
      const low = text.toLowerCase()
      open?.company.add(`behind ${low}`)
      open = undefined
      if (isName(text) && !quotes.covers(passage, from)) {
        const word = words.get(text) ?? {
          text,
          spans: [],
          common: small.has(low),
          person: persons.has(text),
          company: new Set<string>(),
        }
        word.spans.push({ passage, from, to })
        if (before !== '') word.company.add(`before ${before}`)
        words.set(text, word)
        open = word
      }
      before = low
    }
    last = run
  }
  return words
}

const isName = (text: string): boolean =>
  text.length >= shortest && /^\p{Script=Latin}+$/u.test(text) && !/\p{Lu}/u.test(text.slice(1))

const isRarer = (a: Word, b: Word): boolean =>
  a.spans.length < b.spans.length || (a.spans.length === b.spans.length && !a.common)

function isSlip(rare: Word, usual: Word): boolean {
  if (rare.person && usual.person) return false
  if (rare.common || rare.spans.length > mostSlips || rare.company.size === 0) return false
  if (Math.max(rare.text.length, usual.text.length) < shortestPair) return false
  const once = rare.spans.length === usual.spans.length
  if (once && (usual.spans.length > 1 || rare.text.length < 8)) return false
  const [a, b] = [rare.text.toLowerCase(), usual.text.toLowerCase()]
  if (steps(a, b) !== 1 || isDerived(a, b) || plain(a) === plain(b)) return false
  if (![...rare.company].some((word) => usual.company.has(word))) return false
  return !soundAlike(a, b) && !isPlace(usual.text)
}

/** One spelling for both sides of the Atlantic, and no plural. */
const plain = (word: string): string =>
  word
    .replace(/is(?=e|ed|es|ing|ation|er|ers)/g, 'iz')
    .replace(/our/g, 'or')
    .replace(/nce/g, 'nse')
    .replace(/tre$/, 'ter')
    .replace(/ll/g, 'l')
    .replace(/mme/g, 'm')
    .replace(/e?s$/, '')

/** "Azattyq" and "Azattyk": one letter for another that alphabets exchange; two letters swapped are a slip. */
function soundAlike(a: string, b: string): boolean {
  const differing = [...a].filter((letter, at) => letter !== b[at]).length
  if (a.length !== b.length || differing !== 1) return false
  const sounds = (word: string) => skeletonOf(`${word}.`).map(({ sound }) => sound)
  const vowels = (word: string) => word.replace(/[^aeiouy]/g, '')
  return sounds(a).join('') === sounds(b).join('') && vowels(a) === vowels(b)
}

function isPlace(word: string): boolean {
  const { main } = bodies.prepareBody(word, 'place')
  return main.places.length > 0 || main.countries.length > 0
}

const quotedName = /^["“«](\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3})["”»]$/u

/** A body named in quotation marks: “Adil Soz” in most places, “Odil Soz” in one. */
function slipsInQuotedNames(draft: Understanding): readonly WordSlip[] {
  const named = draft.part(readQuotations).quotations.flatMap(({ passage, from, to }): Quoted[] => {
    const name = quotedName.exec(passage.text.slice(from, to))?.[1]
    return name === undefined || name.length < shortestQuoted
      ? []
      : [{ name, span: { passage, from: from + 1, to: to - 1 } }]
  })
  const forms = Map.groupBy(named, ({ name }) => name)
  const buckets = new Map<string, string[]>()
  const found = new Map<string, WordSlip>()
  for (const [name, here] of forms) {
    for (const key of withoutOneLetter(name.toLowerCase())) {
      const bucket = buckets.get(key) ?? []
      for (const other of bucket) {
        const there = forms.get(other) ?? []
        const [rare, usual, word, right] =
          here.length <= there.length ? [here, there, name, other] : [there, here, other, name]
        const [a, b] = [word.toLowerCase(), right.toLowerCase()]
        if (
          rare.length > mostSlips ||
          steps(a, b) !== 1 ||
          isDerived(a, b) ||
          plain(a) === plain(b)
        )
          continue
        if (soundAlike(a, b)) continue
        const spans = (all: readonly Quoted[]) => all.map(({ span }) => span)
        found.set(word, { rare: spans(rare), usual: spans(usual), word, right })
      }
      if (bucket.length < mostAlike) bucket.push(name)
      buckets.set(key, bucket)
    }
  }
  return [...found.values()]
}

interface Quoted {
  readonly name: string
  readonly span: Span
}

const shortestQuoted = 7
