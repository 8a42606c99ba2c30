/** Letters that one sound is written with: "Azattyk" and "Azattyq" are two services, not a slip. */
export function foldSounds(name: string): string {
  return name
    .replace(/kh|x/g, 'h')
    .replace(/q|c(?=[aouklrt]|$)/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
}

/** Edits (a letter put in, left out, changed, or two swapped) between two names, if at most `most`. */
export function distance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (i > 1 && j > 1 && swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  const found = row[b.length] ?? most + 1
  return found <= most ? found : undefined
}
