import type { Draft } from '../../tree/index.ts'
import { type Passage, passagesOf } from '../../understanding/index.ts'
import { escapeHtml } from './escape.ts'
import { markedText } from './marked-text.ts'
import type { Numbered, NumberedFile } from './numbered.ts'

/** One passage of the draft, or one row of a table, with the findings in it. */
interface Row {
  readonly passages: readonly Passage[]
  readonly findings: readonly Numbered[]
}

/** The draft row by row: its text on one side, the findings in it on the other. */
export function rows(file: NumberedFile, cardOf: (one: Numbered) => string): string {
  const lost = file.findings.filter(({ at }) => at === undefined)
  const before =
    lost.length === 0 ? '' : row('<p class="soft">The file as a whole</p>', lost.map(cardOf))
  const all = rowsOf(file.checked.draft, file.findings)
  const columns = columnsOf(file.checked.draft)
  return `<div class="draft">${before}${all
    .map(({ passages, findings }) =>
      row(passagesHtml(passages, findings, file.prefix, columns), findings.map(cardOf)),
    )
    .join('')}</div>`
}

const row = (text: string, cards: readonly string[]): string =>
  `<div class="row"><div class="words">${text}</div><div class="beside">${cards.join('')}</div></div>`

function rowsOf(draft: Draft, findings: readonly Numbered[]): Row[] {
  const byPassage = Map.groupBy(findings, ({ at }) => at?.passage.index)
  const groups: Passage[][] = []
  for (const passage of passagesOf(draft)) {
    const last = groups.at(-1)
    if (isSameRow(last?.[0]?.block.cell, passage.block.cell)) last?.push(passage)
    else groups.push([passage])
  }
  return groups.map((passages) => ({
    passages,
    findings: passages.flatMap(({ index }) => byPassage.get(index) ?? []),
  }))
}

function passagesHtml(
  passages: readonly Passage[],
  findings: readonly Numbered[],
  prefix: string,
  columns: ReadonlyMap<number, number>,
): string {
  const marked = (passage: Passage): string =>
    markedText(
      passage,
      findings.filter(({ at }) => at?.passage.index === passage.index),
      prefix,
    )
  const [first] = passages
  if (first === undefined) return ''
  const { cell } = first.block
  return cell === undefined
    ? paragraph(first, marked(first))
    : tableRow(passages, columns.get(cell.table) ?? 1, marked)
}

function paragraph({ block, note }: Passage, words: string): string {
  const { kind, level, label } = block
  const printed = [note?.label, label].filter((part) => part !== undefined && part !== '')
  const lead = printed
    .map((part) => `<span class="label">${escapeHtml(part as string)}</span> `)
    .join('')
  const depth =
    kind === 'heading'
      ? ` h${Math.min(level, 3)}`
      : kind === 'item'
        ? ` in${Math.min(level, 4)}`
        : ''
  const voice = note !== undefined || block.running === true ? ' soft' : ''
  return `<p class="${kind}${depth}${voice}">${lead}${words}</p>`
}

type Cell = Passage['block']['cell']

const isSameRow = (a: Cell, b: Cell): boolean =>
  a !== undefined && a.table === b?.table && a.row === b.row

/** How many columns each table has, by its number. */
function columnsOf(draft: Draft): ReadonlyMap<number, number> {
  const columns = new Map<number, number>()
  for (const { cell } of draft.blocks) {
    if (cell !== undefined)
      columns.set(cell.table, Math.max(cell.column, columns.get(cell.table) ?? 1))
  }
  return columns
}

/** A row stands alone beside its findings; columns are equally wide, so that rows stay under one another. */
function tableRow(
  passages: readonly Passage[],
  columns: number,
  marked: (passage: Passage) => string,
): string {
  const cells = [...Map.groupBy(passages, ({ block }) => block.cell?.column ?? 1)]
  const tds = cells.map(([column, parts], index) => {
    const next = cells[index + 1]?.[0] ?? columns + 1
    const span = next > column + 1 ? ` colspan="${next - column}"` : ''
    return `<td${span}>${parts.map(marked).join('<br>')}</td>`
  })
  const before = (cells[0]?.[0] ?? 1) - 1
  return `<table><tbody><tr>${'<td></td>'.repeat(before)}${tds.join('')}</tr></tbody></table>`
}
