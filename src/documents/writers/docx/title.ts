import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { paperStyle } from '../../style.ts'
import type { DocumentTree, OrganisationBox } from '../../tree.ts'
import { printable } from '../printable.ts'
import { inlineRuns, type WordPass } from './inline.ts'
import { hex, textWidth, twips } from './measures.ts'

/** Title, subtitle, place and date, and the organisations, two in a row. */
export function titleBlocks(tree: DocumentTree, pass: WordPass): (Paragraph | Table)[] {
  const dateline = tree.place === undefined ? tree.dateText : `${tree.place}, ${tree.dateText}`
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: printable(tree.title) }),
    ...(tree.subtitle === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', text: printable(tree.subtitle) })]),
    new Paragraph({ style: 'Dateline', text: printable(dateline) }),
    ...(tree.organisations.length === 0 ? [] : [organisationTable(tree.organisations, pass)]),
  ]
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: hex(paperStyle.colour.rule) }
const gap = twips(8)

function organisationTable(organisations: readonly OrganisationBox[], pass: WordPass): Table {
  const single = organisations.length === 1
  const width = single ? twips(textWidth) : Math.floor((twips(textWidth) - gap) / 2)
  const box = (organisation: OrganisationBox | undefined) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: organisation ? { top: line } : {},
      margins: { top: 120, bottom: 200, left: 0, right: 0 },
      children: organisation
        ? organisationParagraphs(organisation, pass)
        : [new Paragraph({ style: 'Organisation' })],
    })
  const spacer = () =>
    new TableCell({
      width: { size: gap, type: WidthType.DXA },
      children: [new Paragraph({ style: 'Organisation' })],
    })
  const pairs = Array.from({ length: Math.ceil(organisations.length / 2) }, (_, at) =>
    organisations.slice(at * 2, at * 2 + 2),
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: single ? width : width * 2 + gap, type: WidthType.DXA },
    columnWidths: single ? [width] : [width, gap, width],
    margins: { left: 0, right: 0 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: pairs.map(
      ([first, second]) =>
        new TableRow({
          cantSplit: true,
          children: single ? [box(first)] : [box(first), spacer(), box(second)],
        }),
    ),
  })
}

function organisationParagraphs(organisation: OrganisationBox, pass: WordPass): Paragraph[] {
  const lines = organisation.lines.flatMap((line, at) => [
    ...(at > 0 ? [new TextRun({ break: 1 })] : []),
    ...inlineRuns(line, pass),
  ])
  return [
    new Paragraph({
      style: 'Organisation',
      children: [new TextRun({ text: printable(organisation.name), bold: true })],
    }),
    ...(organisation.portrait.length === 0
      ? []
      : [
          new Paragraph({
            style: 'Organisation',
            children: inlineRuns(organisation.portrait, pass),
          }),
        ]),
    new Paragraph({ style: 'Organisation', children: lines }),
  ]
}
