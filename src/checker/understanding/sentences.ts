import type { Passage } from './passage.ts'
import { abbreviations, mayEnd } from './sentences-abbreviations.ts'
import type { Understanding } from './understanding.ts'

/** A sentence of a passage: offsets into the passage's text, without the white space around it. */
export interface Sentence {
  /** Its number in the whole draft, from 0; neighbours in one passage have neighbouring numbers. */
  readonly index: number
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface Sentences {
  readonly all: readonly Sentence[]
  /** The sentences of a passage, by the passage's index. */
  of(passage: Passage): readonly Sentence[]
  /** A sentence with so many before and behind it in its passage. */
  around(sentence: Sentence, before: number, behind: number): readonly Sentence[]
}

/** All sentences of the draft in reading order; contents lists and code are left out. */
export function readSentences(draft: Understanding): Sentences {
  const all: Sentence[] = []
  const byPassage: Sentence[][] = []
  for (const passage of draft.passages) {
    const here: Sentence[] = []
    byPassage.push(here)
    const { kind } = passage.block
    if (kind === 'contents' || kind === 'code' || passage.block.running) continue
    for (const [from, to] of cutSentences(passage.text)) {
      const sentence = { index: all.length, passage, from, to, text: passage.text.slice(from, to) }
      all.push(sentence)
      here.push(sentence)
    }
  }
  return {
    all,
    of: (passage) => byPassage[passage.index] ?? [],
    around: ({ index, passage }, before, behind) =>
      all
        .slice(Math.max(0, index - before), index + behind + 1)
        .filter((other) => other.passage === passage),
  }
}

/**
 * The ranges of sentences in a text. A sentence ends at ". ! ? …" with its closing quotes and brackets before
 * white space and a capital, digit or opening quote; not after an initial ("A. Gerasimov"), an abbreviation
 * ("art. 174", "e.g.") or a number of the form "No. 5".
 */
export function cutSentences(text: string): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = []
  let from = 0
  for (const stop of text.matchAll(sentenceStop)) {
    const at = stop.index
    if (stop[0].startsWith('.') && !endsHere(text, at, from)) continue
    const to = at + stop[0].length
    from = cutLong(ranges, text, from, to)
    push(ranges, text, from, to)
    from = to
  }
  push(ranges, text, cutLong(ranges, text, from, text.length), text.length)
  return ranges
}

/** No sentence is longer, in characters: a text without a stop is cut at white space, so that rules stay fast. */
const longest = 3000

function cutLong(ranges: [number, number][], text: string, from: number, to: number): number {
  let start = from
  while (to - start > longest) {
    const space = text.lastIndexOf(' ', start + longest)
    const end = space > start ? space : start + longest
    push(ranges, text, start, end)
    start = end
  }
  return start
}

const sentenceStop = /[.!?…]["'”’»)\]]*(?=\s+["'“«‘([]?[\p{Lu}\d])/gu

function endsHere(text: string, stop: number, from: number): boolean {
  const before = text.slice(Math.max(from, stop - 24), stop)
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0]
  if (word === undefined) return true
  if (/^\p{Lu}$/u.test(word)) return false
  if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(word))
    return /\s["'“«‘([]?(?:The|In|On|It|This|He|She|They)\s/.test(text.slice(stop, stop + 12))
  const low = word.toLowerCase()
  if (!abbreviations.has(low)) return true
  return (
    mayEnd.has(low) &&
    /^\p{Lu}/u.test(
      text
        .slice(stop + 1)
        .trimStart()
        .slice(0, 1),
    )
  )
}

function push(ranges: [number, number][], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end > start) ranges.push([start, end])
}
