/** The pairs of a table of cases: a line each, its two names apart by " | ". */
export function pairsIn(lines: string): readonly (readonly [string, string])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = ''] = line.split(' | ')
      return [a, b] as const
    })
}
