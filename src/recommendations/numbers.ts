/**
 * Numbers of recommendations are texts: "95.1" is item 1 of paragraph 95, and 95.10 follows 95.9.
 */

/** Orders numbers by paragraph, then item, then letter: "95.9" before "95.10", "26 (a)" before "26 (b)". */
export function compareNumbers(a: string, b: string): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < Math.max(partsA.length, partsB.length); i++) {
    const [x, y] = [partsA[i], partsB[i]]
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1
    if (x === y) continue
    if (typeof x === 'number' && typeof y === 'number') return x - y
    return String(x) < String(y) ? -1 : 1
  }
  return 0
}

const partsOf = (number: string): (number | string)[] =>
  (number.toLowerCase().match(/\d+|[a-z]+/g) ?? []).map((part) =>
    /^\d/.test(part) ? Number(part) : part,
  )

const single = String.raw`\d{1,3}\.\d{1,3}`
const range = new RegExp(`(${single})(?:\\s*(?:[-–—]|to|through)\\s*(${single}))?`, 'g')

/** Numbers with paragraph and item in running text, ranges counted out: "97.1, 97.3 and 97.5–97.9". */
export function numbersIn(text: string): string[] {
  const found = new Set<string>()
  for (const [, first = '', last] of text.matchAll(range)) {
    found.add(first)
    if (last !== undefined) for (const number of between(first, last)) found.add(number)
  }
  return [...found]
}

/** A slip in a report must not make thousands of numbers of it. */
const longestRange = 400

function between(first: string, last: string): string[] {
  const [paragraph, from] = first.split('.').map(Number) as [number, number]
  const [same, to] = last.split('.').map(Number) as [number, number]
  if (paragraph !== same || to < from || to - from > longestRange) return [last]
  return Array.from({ length: to - from + 1 }, (_, i) => `${paragraph}.${from + i}`)
}

/** Bare items of one list: "Nos. 7, 8, 9 and 12–14 above" → 7, 8, 9, 12, 13, 14. */
export function itemsIn(text: string): number[] {
  const found = new Set<number>()
  for (const [, first = '', last] of text.matchAll(
    /(?<![\d.])(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?(?![\d.]*\d)/g,
  )) {
    const [from, to] = [Number(first), Number(last ?? first)]
    for (let n = from; n <= to && to - from <= longestRange; n++) found.add(n)
  }
  return [...found]
}
