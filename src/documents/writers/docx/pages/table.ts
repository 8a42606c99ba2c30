import { type SizedParagraph, sizedParagraph } from './paragraph.ts'
import { child, childrenOf, type Element, nameOf, numberOf } from './xml.ts'

/** The rows of a table as far as their place on the page goes: none is cut by the end of a page. */
export interface SizedTable {
  readonly head: number
  readonly rows: readonly number[]
}

/** Measures one `w:tbl`, in twips. */
export function sizedTable(table: Element, listStep: number): SizedTable {
  const margins = child(child(table, 'w:tblPr'), 'w:tblCellMar')
  const rows = childrenOf(table).filter((part) => nameOf(part) === 'w:tr')
  const isHead = (row: Element | undefined) => child(child(row, 'w:trPr'), 'w:tblHeader')
  const heights = rows.map((row) => rowHeight(row, margins, listStep))
  return isHead(rows[0])
    ? { head: heights[0] ?? 0, rows: heights.slice(1) }
    : { head: 0, rows: heights }
}

function rowHeight(row: Element, margins: Element | undefined, listStep: number): number {
  const cells = childrenOf(row).filter((part) => nameOf(part) === 'w:tc')
  return Math.max(0, ...cells.map((cell) => cellHeight(cell, margins, listStep)))
}

function cellHeight(cell: Element, margins: Element | undefined, listStep: number): number {
  const properties = child(cell, 'w:tcPr')
  const own = child(properties, 'w:tcMar')
  const margin = (side: string) =>
    numberOf(child(own, `w:${side}`), 'w:w') ?? numberOf(child(margins, `w:${side}`), 'w:w') ?? 0
  const width =
    (numberOf(child(properties, 'w:tcW'), 'w:w') ?? 0) - margin('left') - margin('right')
  const paragraphs = childrenOf(cell)
    .filter((part) => nameOf(part) === 'w:p')
    .map((part) => sizedParagraph(part, width, listStep))
  return margin('top') + stack(paragraphs) + margin('bottom') + ruleHeight(properties)
}

/** Between two paragraphs the larger of their two distances counts. */
function stack(paragraphs: readonly SizedParagraph[]): number {
  let height = 0
  let owed = 0
  for (const { before, after, lines, line } of paragraphs) {
    height += Math.max(owed, before) + lines * line
    owed = after
  }
  return height + owed
}

/** The rules above and below a cell, given in eighths of a point. */
function ruleHeight(properties: Element | undefined): number {
  const borders = child(properties, 'w:tcBorders')
  const rule = (side: string) => ((numberOf(child(borders, side), 'w:sz') ?? 0) / 8) * 20
  return rule('w:top') + rule('w:bottom')
}
