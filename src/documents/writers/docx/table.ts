import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx'
import { paperStyle } from '../../style.ts'
import type { Inline, Table } from '../../tree.ts'
import { bookmarked, inlineRuns, type WordPass } from './inline.ts'
import { hex, textWidth, twips } from './measures.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const strong = { style: BorderStyle.SINGLE, size: 8, color: hex(paperStyle.colour.ink) }
const thin = { style: BorderStyle.SINGLE, size: 4, color: hex(paperStyle.colour.rule) }

/** Half of the space between two columns, in twips. */
const gutter = 80

/** Caption, table and note. The head row repeats on every page, and no row is cut by a page's end. */
export function tableBlocks(table: Table, pass: WordPass): (Paragraph | WordTable)[] {
  const wide = table.columns.length > paperStyle.narrowTableColumns
  const overhang = wide ? paperStyle.tableOverhang : 0
  const indent = twips(-overhang)
  const widths = columnWidths(table, twips(textWidth + 2 * overhang))

  const cell = (children: readonly Inline[], at: number, head: boolean) => {
    const column = table.columns[at]
    const bold = head || column?.namesRow === true
    const alignment = column?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT
    return new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      borders: head ? { top: strong, bottom: strong } : { bottom: thin },
      margins: { left: at === 0 ? 0 : gutter, right: at === widths.length - 1 ? 0 : gutter },
      children: [
        new Paragraph({
          style: 'TableText',
          alignment,
          ...(head ? { keepNext: true } : {}),
          children: inlineRuns(children, pass, bold ? { bold } : {}),
        }),
      ],
    })
  }

  const caption = bookmarked(table.id, inlineRuns(table.caption, pass), pass)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, at) => cell(column.title, at, true)),
  })
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((children, at) => cell(children, at, false)),
      }),
  )
  return [
    new Paragraph({ style: 'Caption', indent: { left: indent }, children: caption }),
    new WordTable({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      indent: { size: indent, type: WidthType.DXA },
      columnWidths: widths,
      margins: { top: 20, bottom: 20, left: 0, right: 0, marginUnitType: WidthType.DXA },
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: [head, ...rows],
    }),
    new Paragraph({
      style: 'TableNote',
      indent: { left: indent },
      children: inlineRuns(table.note ?? [], pass),
    }),
  ]
}

/** Whole twips that add up to the table's width. */
function columnWidths(table: Table, total: number): number[] {
  const shares = table.columns.map((column) => column.width ?? 1)
  const sum = shares.reduce((all, share) => all + share, 0)
  const edges = shares.map((_, at) =>
    Math.round((total * shares.slice(0, at + 1).reduce((all, share) => all + share, 0)) / sum),
  )
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}
