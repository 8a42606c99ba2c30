import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** A word that begins with a capital, without a possessive ending; initials keep their full stop. */
export interface CapitalWord {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Capitalised words with nothing but one space between them. */
export interface CapitalRun {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly words: readonly CapitalWord[]
  /** Whether it begins a passage or sentence: its first capital then says nothing. */
  readonly opens: boolean
  /** The small words before and behind it in lower case; empty where a sign or the end stands between. */
  readonly before: string
  readonly after: string
}

export interface Capitals {
  readonly runs: readonly CapitalRun[]
  /** Words that stand somewhere in the draft in small letters. */
  readonly small: ReadonlySet<string>
}

/** An address is read as one word, so that no name is found inside it. */
const words = /(?:https?:\/\/|www\.)\S+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu
const possessive = /['’]s?$/
const apostrophe = /['’]/
const capital = /^\p{Lu}/u
const sentenceEnd = /[.!?:…]["'”’»)]*\s*$/

/** All runs of capitalised words; passages in capital letters, contents lists and code have none. */
export function readCapitals(draft: Understanding): Capitals {
  const runs: CapitalRun[] = []
  const small = new Set<string>()
  for (const passage of draft.passages) {
    const { kind, running } = passage.block
    if (kind !== 'code' && kind !== 'contents' && running !== true)
      readPassage(passage, runs, small)
  }
  return { runs, small }
}

function readPassage(passage: Passage, runs: CapitalRun[], small: Set<string>): void {
  const { text } = passage
  const shouted = isShouted(text)
  let run: CapitalWord[] = []
  let last = ''
  let lastEnd = -1
  const close = (after: string) => {
    const [first] = run
    const end = run.at(-1)
    if (first && end && !shouted)
      runs.push(runOf(passage, run, first.from, end.to, after, beforeRun))
    run = []
  }
  let beforeRun = ''
  for (const { 0: word, index } of text.matchAll(words)) {
    const gap = lastEnd < 0 ? '' : text.slice(lastEnd, index)
    const end = index + word.length
    if (!isCapital(word)) {
      close(gap === ' ' ? word : '')
      small.add(apostrophe.test(word) ? word.replace(possessive, '') : word)
      last = word
      lastEnd = end
      continue
    }
    const initial = word.length === 1 && text[end] === '.'
    const plain = word.replace(possessive, '')
    const to = initial ? end + 1 : index + plain.length
    const joins = gap === ' ' || (gap === '' && run.at(-1)?.to === index)
    if (run.length > 0 && !joins) close('')
    if (run.length === 0) beforeRun = gap === ' ' ? last : ''
    run.push({ text: text.slice(index, to), from: index, to })
    if (plain.length < word.length) {
      close('')
      last = ''
    }
    last = word.toLowerCase()
    lastEnd = initial ? end + 1 : end
  }
  close('')
}

function runOf(
  passage: Passage,
  run: readonly CapitalWord[],
  from: number,
  to: number,
  after: string,
  before: string,
): CapitalRun {
  const opens =
    from === 0 ||
    sentenceEnd.test(passage.text.slice(Math.max(0, from - 4), from)) ||
    /^["'“«(]*$/.test(passage.text.slice(0, from))
  return {
    passage,
    from,
    to,
    words: run,
    opens,
    before: before.toLowerCase(),
    after: after.toLowerCase(),
  }
}

/** Most words begin with a small Latin letter, and need no table of letters. */
const isCapital = (word: string): boolean => !isSmallLatin(word.charCodeAt(0)) && capital.test(word)

const isSmallLatin = (code: number): boolean => code >= 97 && code <= 122

/** Whether a text is printed in capitals: nearly all letters of its first words are. */
export function isShouted(text: string): boolean {
  const start = text.slice(0, 200)
  let small = 0
  for (let at = 0; at < start.length; at++) if (isSmallLatin(start.charCodeAt(at))) small++
  if (small * 4 >= start.length) return false
  const letters = start.replace(/[^\p{L}]/gu, '')
  return letters.length > 12 && letters.replace(/\p{Lu}/gu, '').length * 4 < letters.length
}
