import { leadOf } from './quantities-lead.ts'
import type { Token } from './quantities-tokens.ts'
import { unitAfter } from './quantities-units.ts'
import { currencies, labelWords, multiples, numberWords } from './quantities-words.ts'

/** What a number in a text says; offsets into the passage. */
export interface FoundQuantity {
  /** With its qualifier and unit: "more than 25 times". */
  readonly from: number
  readonly to: number
  /** The number alone. */
  readonly numberFrom: number
  readonly numberTo: number
  readonly value: number
  readonly kind: 'count' | 'time' | 'percent' | 'money'
  readonly bound: Bound
  readonly role?: Role
  /** Noun of the unit in the singular, "" where none is printed ("nine were rejected", "two of them"). */
  readonly unit: string
  /** The unit with the words before its noun, lower case: "law enforcement officer". */
  readonly unitPhrase: string
  /** KZT, EUR, USD, RUB, KGS. */
  readonly currency?: string
  /** What follows: "of them", "of the", "of whom"; "" otherwise. */
  readonly of: '' | 'them' | 'the' | 'whom'
  /** A length or age before a noun: "three-year", "15-day". */
  readonly adjectival: boolean
}

/** How the number is to be taken; `span`: between two numbers, "15 to 25". */
export type Bound = 'exact' | 'over' | 'at-least' | 'about' | 'under' | 'at-most' | 'span'
export type Role = 'additional' | 'remaining' | 'only' | 'following' | 'total' | 'definite'

export function quantitiesIn(
  tokens: readonly Token[],
  masked: (at: number) => boolean,
): readonly FoundQuantity[] {
  const found: FoundQuantity[] = []
  // "Articles 5, 7 and 9" are labels; in "two years in prison and four years" nothing is labelled.
  let label = false
  let labelled = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const number = numberAt(tokens, at)
    if (number === undefined) {
      if (token.kind === 'word' && labelWords.has(token.low)) {
        label = true
        labelled = false
      } else if (!isBetweenLabels(token) || (!labelled && joins.test(token.low))) label = false
      continue
    }
    if (label || masked(token.from) || isLabelled(tokens, at, number.next)) {
      at = number.next - 1
      labelled = true
      continue
    }
    const quantity = completed(tokens, at, number)
    if (quantity) found.push(quantity)
    at = number.next - 1
  }
  return found
}

interface Read {
  readonly value: number
  /** The token after the number. */
  readonly next: number
}

function numberAt(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') {
    return multiplied(tokens, Number(token.text.replace(/[, \u00a0\u202f]/g, '')), at + 1)
  }
  if (token?.kind !== 'word') return undefined
  const value = numberWords.get(token.low)
  if (value !== undefined) {
    const unit = tokens[at + 2]
    const tens =
      value >= 20 && value < 100 && tokens[at + 1]?.text === '-' && unit !== undefined
        ? numberWords.get(unit.low)
        : undefined
    if (tens !== undefined && tens < 10) return multiplied(tokens, value + tens, at + 3)
    return multiplied(tokens, value, at + 1)
  }
  if (token.low === 'a' && ['dozen', 'hundred'].includes(tokens[at + 1]?.low ?? ''))
    return multiplied(tokens, 1, at + 1)
  return undefined
}

function multiplied(tokens: readonly Token[], value: number, next: number): Read {
  const times = multiples.get(tokens[next]?.low ?? '')
  if (times === undefined) return { value, next }
  // "two hundred and five", "one thousand two hundred" are rare in papers; the first multiple is enough.
  return { value: value * times, next: next + 1 }
}

const joins = /^(?:and|or|to|и|,)$/

const isBetweenLabels = ({ text, low }: Token): boolean =>
  /^[,()–—.-]$/.test(text) || low === 'and' || low === 'or' || low === 'to' || low === 'и'

/** "5 (a)", "1.", "No.5", "53rd", "21st" or a part of a hyphenated name. */
function isLabelled(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  const after = tokens[next]
  if (
    before !== undefined &&
    token !== undefined &&
    before.to === token.from &&
    /^[#№§/.:'’_-]$/.test(before.text)
  )
    return true
  if (token === undefined) return false
  if (/^0\d/.test(token.text)) return true
  if (after === undefined) return false
  // Articles quoted with their headings: 174 "Incitement of …".
  if (token.kind === 'number' && /^["“«]$/.test(after.text)) return true
  if (
    after.from === tokens[next - 1]?.to &&
    (/^(?:st|nd|rd|th)$/.test(after.low) || after.text === '/')
  )
    return true
  if (token.kind === 'word' && token.low === 'one') return isPronoun(before, after)
  return false
}

/** "one" that counts nothing: "no one", "one another", "this one", "one should". */
function isPronoun(before: Token | undefined, after: Token): boolean {
  if (
    before !== undefined &&
    /^(?:no|any|every|each|this|that|the|which|some|last|first|another)$/.test(before.low)
  )
    return true
  return (
    /^(?:another|should|must|can|may|such|day|hand|time|is|has)$/.test(after.low) ||
    after.text === '-'
  )
}

function completed(
  tokens: readonly Token[],
  at: number,
  { value, next }: Read,
): FoundQuantity | undefined {
  const first = tokens[at]
  const last = tokens[next - 1]
  if (first === undefined || last === undefined) return undefined
  const lead = leadOf(tokens, at)
  const base = { numberFrom: first.from, numberTo: last.to, value, from: lead.from ?? first.from }
  const sign = tokens[at - 1]?.text ?? ''
  const before = currencies.get(sign)
  if (before !== undefined && /^[$€₸₽]/.test(sign)) {
    return {
      ...base,
      ...lead.said,
      to: last.to,
      kind: 'money',
      currency: before,
      unit: '',
      unitPhrase: '',
      of: '',
      adjectival: false,
    }
  }
  const unit = unitAfter(tokens, next, value)
  const span = nextIsNumber(tokens, next) || previousIsNumber(tokens, at)
  return {
    ...base,
    ...lead.said,
    ...(span ? { bound: 'span' as const } : {}),
    ...unit,
    to: unit.to ?? last.to,
  }
}

function nextIsNumber(tokens: readonly Token[], next: number): boolean {
  const sign = tokens[next]
  const joins =
    sign !== undefined && (/^[–—-]$/.test(sign.text) || sign.low === 'to' || sign.low === 'or')
  return (
    joins &&
    numberAt(tokens, next + 1) !== undefined &&
    tokens[next + 1]?.kind === tokens[next - 1]?.kind
  )
}

function previousIsNumber(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1]
  const joins =
    sign !== undefined && (/^[–—-]$/.test(sign.text) || sign.low === 'to' || sign.low === 'or')
  return (
    joins && numberAt(tokens, at - 2) !== undefined && tokens[at - 2]?.kind === tokens[at]?.kind
  )
}
