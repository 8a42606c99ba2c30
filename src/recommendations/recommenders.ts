import { type Bracket, bracketsIn } from './brackets.ts'
import type { StateNames } from './states.ts'

/** Who made a recommendation, read from the brackets in its text. */
export interface Recommenders {
  /** ISO codes in the order printed, each once. */
  readonly states: readonly string[]
  /** Names that stand where a State would and that no pack knows. */
  readonly unknown: readonly string[]
  /** The text without those brackets. */
  readonly wording: string
}

/**
 * Reads "(Hungary) (Spain)", "(Portugal, Slovakia)", "(Bolivia (Plurinational State of) and Chile)",
 * also inside a sentence: "To consider ratifying (Slovenia)/ratify (Republic of Korea) the Convention".
 */
export function recommendersIn(text: string, names: StateNames): Recommenders {
  const brackets = bracketsIn(text)
  const states = new Set<string>()
  const unknown: string[] = []
  let wording = ''
  let from = 0
  for (const bracket of brackets) {
    const read = readBracket(bracket.inside, names, endsClause(text, bracket))
    if (read === undefined) continue
    for (const code of read.states) states.add(code)
    unknown.push(...read.unknown)
    wording += text.slice(from, bracket.from)
    from = bracket.to
  }
  wording += text.slice(from)
  return { states: [...states], unknown, wording: tidy(wording) }
}

const tidy = (text: string): string =>
  text
    .replace(/\s+([;,.)/])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[\s;.]+$/, '')
    .trim()

/** Does nothing but the end, or the next clause or bracket, come behind it? */
const endsClause = (text: string, { to }: Bracket): boolean =>
  /^\s*(?:\d{0,2}\s*[;.](?:\s*\d{1,2})?(?:\s*and)?\s*$|\(|$)/.test(text.slice(to))

interface Read {
  readonly states: string[]
  readonly unknown: string[]
}

/** What is in one bracket; undefined where it is no list of States. */
function readBracket(inside: string, names: StateNames, atEnd: boolean): Read | undefined {
  const whole = names.exactly(inside)
  if (whole !== undefined) return { states: [whole], unknown: [] }
  const states: string[] = []
  const unknown: string[] = []
  for (const piece of piecesOf(inside, names)) {
    const code = atEnd ? names.find(piece) : names.exactly(piece)
    if (code === undefined) unknown.push(piece)
    else states.push(code)
  }
  if (unknown.length === 0) return states.length > 0 ? { states, unknown } : undefined
  const plausible = unknown.every((name) => /^\p{Lu}[\p{L}’'. -]{3,60}$/u.test(name))
  return atEnd && plausible && states.length > 0 ? { states, unknown } : undefined
}

/** Cuts at ";" and ",", and at "and" where that does not break the name of a State. */
function piecesOf(inside: string, names: StateNames): string[] {
  return inside
    .split(/\s*[;,/]\s*/)
    .flatMap((piece) => cutAtAnd(piece.replace(/^and\s+/i, '').trim(), names))
    .filter((piece) => piece !== '')
}

function cutAtAnd(piece: string, names: StateNames): string[] {
  if (names.exactly(piece) !== undefined) return [piece]
  for (const joint of piece.matchAll(/\s+(?:and|&)\s+(?:the\s+)?/gi)) {
    const before = piece.slice(0, joint.index)
    const after = piece.slice(joint.index + joint[0].length)
    if (names.exactly(before) !== undefined) return [before, ...cutAtAnd(after, names)]
  }
  return [piece]
}
