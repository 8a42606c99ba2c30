/** How far two spellings may be apart to be looked at. */
const most = 2

/**
 * Letters added, left out, exchanged or swapped with their neighbour between two words (optimal string
 * alignment); `most` + 1 for everything farther apart. In the letters given: lower them first.
 */
export function steps(a: string, b: string): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** The word without each one of its letters: words one letter or one swap apart share one of these. */
export function withoutOneLetter(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

const kinds = /(?:s|es|i|n|an|ian|ese|er|a|ya)$/

/** Whether two words are a word and one made of it: Kazakh, Kazakhs, Kazakhstan; Akhmetov and Akhmetova. */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) || short.replace(kinds, '') === long.replace(kinds, '')
}
