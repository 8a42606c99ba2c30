import type { Report, Rule } from '../../rule.ts'
import type { Passage, Understanding } from '../../understanding/index.ts'
import { inFigures } from './say.ts'

/** The sum row of a table against its column. */
export const numberTable: Rule = {
  code: 'number-table',
  group: 'numbers',
  title: 'The total row of a table is the sum of its column',
  why: 'A row was added to a table and the total was not counted again. Only columns of plain whole numbers are added, and only where the first cell of the last row says "Total".',
  examples: [
    {
      text: '| Year | Cases |\n|---|---|\n| 2022 | 14 |\n| 2023 | 203 |\n| Total | 207 |\n',
      finds: ['207'],
      shows: 'a total that is too small',
    },
    {
      text: '| Year | Cases |\n|---|---|\n| 2022 | 14 |\n| 2023 | 203 |\n| Total | 217 |\n',
      finds: [],
      shows: 'a right total',
    },
    {
      text: '| Year | Share |\n|---|---|\n| 2022 | 14.5 % |\n| 2023 | 20 % |\n| Total | 17 % |\n',
      finds: [],
      shows: 'trap: shares are not added',
    },
    {
      text: '| Body | Cases |\n|---|---|\n| Committee against Torture | 14 |\n| Human Rights Committee | n/a |\n| Total | 20 |\n',
      finds: [],
      shows: 'trap: a cell without a number',
    },
    {
      text: '| Region | Fines | Arrests |\n|---|---|---|\n| Almaty | 1,204 | 12 |\n| Astana | 310 | 9 |\n| Total | 1,514 | 22 |\n',
      finds: ['22'],
      shows: 'one of two columns',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const tables = Map.groupBy(
      draft.passages.filter(({ block }) => block.cell !== undefined),
      ({ block }) => block.cell?.table,
    )
    for (const cells of tables.values()) checkTable(cells, report)
  },
}

const totalWord = /^(?:grand\s+)?(?:total|sum|all|итого|всего|барлығы|жиыны)\b/iu
const whole = /^\d{1,3}(?:[,\s\u00a0\u202f]?\d{3})*$/

function checkTable(cells: readonly Passage[], report: Report): void {
  const last = Math.max(...cells.map(({ block }) => block.cell?.row ?? 0))
  const foot = cells.filter(({ block }) => block.cell?.row === last)
  if (!totalWord.test(foot.find(({ block }) => block.cell?.column === 1)?.text ?? '')) return
  for (const total of foot) {
    const column = total.block.cell?.column
    if (column === 1 || !whole.test(total.text.trim())) continue
    // The first row is the head of the table.
    const rows = cells.filter(
      ({ block }) =>
        block.cell?.column === column && (block.cell?.row ?? 0) > 1 && block.cell?.row !== last,
    )
    if (rows.length < 2 || !rows.every(({ text }) => whole.test(text.trim()))) continue
    const sum = rows.reduce((all, { text }) => all + amountOf(text), 0)
    if (sum === amountOf(total.text)) continue
    report({
      at: { passage: total, from: 0, to: total.text.length },
      severity: 'warning',
      message: `The rows of this column make ${inFigures(sum)}, the total row says ${total.text.trim()}. Count again.`,
      suggestions: [inFigures(sum)],
    })
  }
}

const amountOf = (text: string): number => Number(text.replace(/\D/g, ''))
