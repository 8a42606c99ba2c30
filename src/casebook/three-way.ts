import { canonicalJson, type Json } from '../base/canonical-json.ts'

type Body = Readonly<Record<string, unknown>>

/** One field that two people changed in different ways. */
export interface Conflict {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** What two people made of one record. */
export interface ThreeWay {
  /** Fields that one of them changed are as that one left them; contested ones as chosen, else as theirs. */
  readonly merged: Body
  /** Contested fields for which nothing is chosen yet. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Puts two changed versions of a record together, field by field.
 * @param base what both began with
 * @param chosen whose version of a contested field holds
 */
export function threeWay(
  base: Body,
  mine: Body,
  theirs: Body,
  chosen: (field: string) => 'mine' | 'theirs' | undefined = () => undefined,
): ThreeWay {
  const merged: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [a, b, c] = [base[field], mine[field], theirs[field]]
    const isContested = !isSame(a, b) && !isSame(a, c) && !isSame(b, c)
    const choice = isContested ? chosen(field) : isSame(a, b) ? 'theirs' : 'mine'
    if (isContested && choice === undefined) conflicts.push({ field, mine: b, theirs: c })
    const value = choice === 'mine' ? b : c
    if (value !== undefined) merged[field] = value
  }
  return { merged, conflicts }
}

/** An empty list and none are the same: a record has the one where a form leaves out the other. */
const isSame = (a: unknown, b: unknown): boolean => text(a) === text(b)

const text = (value: unknown): string =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? ''
    : canonicalJson(value as Json)
