import { canonicalJson, type Json } from '../base/canonical-json.ts'

/** One field in which two states of a record differ; undefined where it is not there. */
export interface Difference {
  /** The top-level field, e.g. "participants". */
  readonly field: string
  /** Of a list, only what is in one state and not in the other. */
  readonly before: Json | undefined
  readonly after: Json | undefined
}

type Body = Readonly<Record<string, Json | undefined>>

/**
 * The fields in which two states of a record differ, in the order of the later one.
 * @param before null when there was none
 */
export function differences(before: object | null, after: object | null): readonly Difference[] {
  const [a, b] = [(before ?? {}) as Body, (after ?? {}) as Body]
  const fields = [...new Set([...Object.keys(b), ...Object.keys(a)])]
  return fields
    .filter((field) => text(a[field]) !== text(b[field]))
    .map((field) => ({ field, ...shortened(a[field], b[field]) }))
}

const text = (value: Json | undefined): string => (value === undefined ? '' : canonicalJson(value))

function shortened(before: Json | undefined, after: Json | undefined) {
  if (!Array.isArray(before) || !Array.isArray(after)) return { before, after }
  const [gone, come] = [without(before, after), without(after, before)]
  // The same items in another order: then the order is the difference.
  if (gone.length === 0 && come.length === 0) return { before, after }
  return { before: gone.length > 0 ? gone : undefined, after: come.length > 0 ? come : undefined }
}

/** The items of a list that the other does not have, each as often as it has it more. */
function without(items: readonly Json[], others: readonly Json[]): Json[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(text(other), (left.get(text(other)) ?? 0) + 1)
  return items.filter((item) => {
    const count = left.get(text(item)) ?? 0
    if (count > 0) left.set(text(item), count - 1)
    return count === 0
  })
}
