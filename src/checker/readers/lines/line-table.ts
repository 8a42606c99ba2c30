import type { Place } from '../../tree/index.ts'

export interface LineTable {
  /** The line and column of an offset into the text; offsets past the end are its end. */
  placeOf(offset: number): Place
}

/** Lines end as editors count them: \n, \r\n or a lone \r. */
export function lineTable(text: string): LineTable {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  // Reading goes forward, so the last answer is nearly always on the line asked for next.
  let last = 0
  const lineOf = (offset: number): number => {
    if (within(starts, last, offset)) return last
    if (within(starts, last + 1, offset)) return last + 1
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    placeOf(offset) {
      const at = Math.max(0, Math.min(offset, text.length))
      last = lineOf(at)
      return { line: last + 1, column: at - (starts[last] as number) + 1 }
    },
  }
}

function within(starts: readonly number[], line: number, offset: number): boolean {
  const start = starts[line]
  return start !== undefined && start <= offset && offset < (starts[line + 1] ?? Infinity)
}
