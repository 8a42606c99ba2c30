import { followsOn, noteLabel } from './feet.ts'
import type { LinkArea, Row } from './ink.ts'

/** A note as it stands at the feet of one or more pages. */
export interface RawNote {
  readonly label: string
  readonly parts: { readonly page: number; readonly rows: Row[] }[]
}

export interface FootRows {
  readonly page: number
  readonly rows: readonly Row[]
  readonly links: readonly LinkArea[]
}

/** The row without the label it begins with. */
function withoutLabel(row: Row, label: string): Row {
  const [first, ...others] = row.fragments
  if (!first) return row
  const rest = first.text.normalize('NFKC').replace(/^\[?(?:\d+|[*†‡§]+)[\].)]?\s*/u, '')
  if (rest === '' || first.text === label) {
    return { ...row, x0: others[0]?.x0 ?? row.x0, fragments: others }
  }
  const text = first.text.slice(first.text.length - rest.length)
  return { ...row, fragments: [{ ...first, text }, ...others] }
}

/** Notes out of the rows at the feet of the pages; a row that begins no note goes on with the last. */
export function notesOf(feet: readonly FootRows[]): RawNote[] {
  const notes: RawNote[] = []
  for (const { page, rows, links } of feet) {
    for (const [index, row] of rows.entries()) {
      const last = notes.at(-1)
      const label = noteLabel(row, links)
      const follows = label !== undefined && followsOn(label, last?.label, index === 0)
      if (label !== undefined && follows) {
        notes.push({ label, parts: [{ page, rows: [withoutLabel(row, label)] }] })
        continue
      }
      if (!last) {
        notes.push({ label: '', parts: [{ page, rows: [row] }] })
        continue
      }
      const part = last.parts.at(-1)
      if (part?.page === page) part.rows.push(row)
      else last.parts.push({ page, rows: [row] })
    }
  }
  return notes
}
