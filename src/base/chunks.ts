/** A list in pieces that fit into one statement of either database engine. */
export function* chunks<T>(values: readonly T[], size = 500): Generator<T[]> {
  for (let i = 0; i < values.length; i += size) yield values.slice(i, i + size)
}
