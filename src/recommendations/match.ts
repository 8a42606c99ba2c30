import { likeness, type PreparedText, prepareText, wordingKey } from './same-text.ts'

/** A recommendation as a report numbers it. */
export interface Numbered {
  readonly key: string
  readonly text: string
  /** ISO codes of the States that made it. */
  readonly states: readonly string[]
}

/** A row of a list with one recommending State and no number. */
export interface Row {
  readonly text: string
  readonly state: string | undefined
}

/** From here two wordings by the same State in the same review are taken for one recommendation. */
const enough = 0.35
/** What is enough when the State has one row and one recommendation left. */
const enoughWhenLast = 0.2

/**
 * Finds for each row of one review the numbered recommendation that it is a row of: by wording and
 * recommending State together, each State's rows against its own recommendations, best pair first. A
 * recommendation of several States takes one row of each.
 * @returns by the index of the row, the key of its recommendation; rows that fit none are left out
 */
export function matchRows(
  rows: readonly Row[],
  numbered: readonly Numbered[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const prepared = numbered.map((one) => ({ ...one, prepared: prepareText(one.text) }))
  const byState = Map.groupBy(rows.keys(), (i) => rows[i]?.state)
  for (const [state, indexes] of byState) {
    const own =
      state === undefined ? prepared : prepared.filter(({ states }) => states.includes(state))
    const texts = indexes.map((index) => ({
      index,
      prepared: prepareText(rows[index]?.text ?? ''),
    }))
    for (const [index, key] of pair(texts, own, enough)) found.set(index, key)
    const left = texts.filter(({ index }) => !found.has(index))
    const taken = new Set(indexes.map((index) => found.get(index)))
    const free = own.filter(({ key }) => !taken.has(key))
    if (left.length === 1 && free.length === 1)
      for (const [index, key] of pair(left, free, enoughWhenLast)) found.set(index, key)
  }
  return found
}

function pair(
  texts: readonly { readonly index: number; readonly prepared: PreparedText }[],
  own: readonly { readonly key: string; readonly prepared: PreparedText }[],
  least: number,
): Map<number, string> {
  const pairs = texts
    .flatMap(({ index, prepared }) =>
      own.map((one) => ({ index, key: one.key, score: likeness(prepared, one.prepared) })),
    )
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const found = new Map<number, string>()
  const taken = new Set<string>()
  for (const { index, key } of pairs) {
    if (found.has(index) || taken.has(key)) continue
    found.set(index, key)
    taken.add(key)
  }
  return found
}

/**
 * Rows that no report numbers, as recommendations: rows with the same wording and the same answer in one
 * review are one recommendation of several States.
 */
export function groupRows<R extends { readonly text: string; readonly response: string }>(
  rows: readonly R[],
): R[][] {
  return [...Map.groupBy(rows, (row) => `${row.response} ${wordingKey(row.text)}`).values()]
}
