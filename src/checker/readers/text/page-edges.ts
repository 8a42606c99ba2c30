import type { TextLine } from './text-line.ts'

/** Heads, feet and numbers of pages: lines that repeat, but for their digits, at the edges of pages. */
export function pageEdges(lines: readonly TextLine[], text: string): ReadonlySet<TextLine> {
  const pages = Map.groupBy(
    lines.filter((line) => !line.isBlank),
    (line) => line.page,
  )
  const found = new Set<TextLine>()
  if (pages.size < 2) return found
  const places = new Map<string, TextLine[]>()
  for (const page of pages.values()) {
    for (const line of new Set([page[0], page[1], page.at(-2), page.at(-1)])) {
      if (line === undefined || line.to - line.from > 120) continue
      const key = text.slice(line.from, line.to).replace(/\d+/g, '#').replace(/\s+/g, ' ')
      const same = places.get(key)
      if (same === undefined) places.set(key, [line])
      else same.push(line)
    }
  }
  for (const [key, same] of places) {
    const onPages = new Set(same.map((line) => line.page)).size
    const needed = key === '#' ? 2 : Math.max(3, pages.size * 0.4)
    if (onPages >= needed) for (const line of same) found.add(line)
  }
  return found
}
