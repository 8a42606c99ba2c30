import type { Draft, Place } from '../tree/index.ts'
import type { Located } from './located.ts'

/** For a page, which has no columns to count: "line 12", "paragraph 12", "page 3, paragraph 12". */
export function placeOnPage({ counts }: Pick<Draft, 'counts'>, place: Place, at?: Located): string {
  const there = `${counts === 'lines' ? 'line' : 'paragraph'} ${place.line}`
  return withNote(place.page === undefined ? there : `page ${place.page}, ${there}`, at)
}

/** "12:5", "paragraph 12:5", "page 3, paragraph 12:5": the line, or what stands for it, and the column. */
export function placeWords({ counts }: Pick<Draft, 'counts'>, place: Place, at?: Located): string {
  const line = `${place.line}:${place.column}`
  const there = counts === 'lines' ? line : `paragraph ${line}`
  return withNote(place.page === undefined ? there : `page ${place.page}, ${there}`, at)
}

function withNote(place: string, at: Located | undefined): string {
  const label = at?.passage.note?.label
  return label ? `${place}, note ${label}` : place
}
