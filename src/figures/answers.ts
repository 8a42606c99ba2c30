import type { LocalText } from '../base/language.ts'
import { highest, lowest } from './counting.ts'
import type { Answer, Counted, Part, Quoted } from './figure.ts'
import { countedClaim, numberOf, quotedPart } from './quoted.ts'
import { differences } from './remarks.ts'

type Rest = Partial<Pick<Answer, 'uncertain' | 'unconfirmed' | 'parts' | 'remarks'>>

/**
 * An answer that we counted ourselves, from single facts; a remark says where others state something else.
 * @param part the part of the figure for which they state what is counted here; null = the whole
 */
export function countedAnswer(
  list: readonly Counted[],
  quoted: readonly Quoted[],
  part: string | null,
  rest: Rest = {},
): Answer {
  const value = lowest(list)
  const high = highest(list)
  return {
    basis: 'computed',
    value,
    ...(high > value ? { high } : {}),
    counted: list,
    quoted,
    ...rest,
    remarks: [...differences(list, quoted, part), ...(rest.remarks ?? [])],
  }
}

/** An answer that rests on somebody's number; null where nobody states one. */
export function statedAnswer(
  quoted: readonly Quoted[],
  part: string | null,
  rest: Rest = {},
): Answer {
  const first = quotedPart(quoted, part)
  const list = countedClaim(first)
  const value = numberOf(first)
  const high = highest(list)
  return {
    basis: 'quoted',
    value,
    ...(value !== null && high > value ? { high } : {}),
    counted: list,
    quoted,
    ...rest,
  }
}

/**
 * Counted where the casebook holds single facts of this kind, else quoted.
 * @param holds does it hold any? Without an answer: if any counts, or perhaps counts
 */
export function countedElseQuoted(
  list: readonly Counted[],
  quoted: readonly Quoted[],
  part: string | null,
  rest: Rest = {},
  holds = [list, rest.uncertain, rest.unconfirmed].some((some) => (some?.length ?? 0) > 0),
): Answer {
  return holds ? countedAnswer(list, quoted, part, rest) : statedAnswer(quoted, part, rest)
}

/** A part of an answer that we counted ourselves. */
export const countedPart = (part: string, label: LocalText, list: readonly Counted[]): Part => ({
  part,
  label,
  basis: 'computed',
  value: lowest(list),
  counted: list,
})

/** A part counted where the casebook holds the single facts, else quoted; nothing where it has neither. */
export function partOf(
  part: string,
  label: LocalText,
  list: readonly Counted[],
  quoted: readonly Quoted[],
): Part[] {
  if (list.length > 0) return [countedPart(part, label, list)]
  const first = quotedPart(quoted, part)
  if (!first) return []
  return [{ part, label, basis: 'quoted', value: numberOf(first), counted: countedClaim(first) }]
}
