import type { Draft } from '../../../checker/index.ts'
import { positionOfWord } from '../../../recommendations/index.ts'
import { passagesOf } from '../parts/paper.ts'

/** One row of the list that is not a heading. */
export interface ListRow {
  readonly where: string
  /** "115.3"; undefined where the row has none. */
  readonly number: string | undefined
  readonly text: string
  /** As printed: "Supported". */
  readonly stated: string
  readonly position: ReturnType<typeof positionOfWord>
  /** "A/HRC/28/15/Add.1" and "Para. 3". */
  readonly source: { readonly symbol?: string; readonly paragraph?: string }
  /** The heading of the list under which it stands. */
  readonly heading: Theme | undefined
  readonly themes: readonly Theme[]
  readonly affected: readonly string[]
  readonly goals: readonly string[]
  /** What somebody wrote into the empty column; '' as it comes from the publisher. */
  readonly assessment: string
}

export interface Theme {
  readonly code?: string
  readonly text: string
}

type Column = 'recommendation' | 'position' | 'themes' | 'goals' | 'assessment'

/** How the headings of the three layouts (cycles 2 to 4) name the columns. */
const columns: readonly (readonly [Column, RegExp])[] = [
  ['assessment', /^assessment|comments/i],
  ['goals', /\bSDGs?\b/i],
  ['themes', /themes/i],
  ['position', /^position/i],
  ['recommendation', /^recommendation/i],
]

interface Cells {
  readonly where: string
  readonly byColumn: ReadonlyMap<number, readonly string[]>
}

/** The rows of every table that has a column of recommendations and one of positions. */
export function readList(draft: Draft): ListRow[] {
  const tables = Map.groupBy(
    passagesOf(draft).filter((passage) => passage.cell !== undefined),
    (passage) => passage.cell?.table ?? 0,
  )
  return [...tables.values()].flatMap((passages) => {
    const rows = [...Map.groupBy(passages, (passage) => passage.cell?.row ?? 0).values()].map(
      (cells): Cells => ({
        where: cells[0]?.where ?? draft.file,
        byColumn: new Map(
          [...Map.groupBy(cells, (cell) => cell.cell?.column ?? 0)].map(([column, lines]) => [
            column,
            lines.map(({ text }) => text).filter((text) => text !== ''),
          ]),
        ),
      }),
    )
    return readTable(rows)
  })
}

function readTable(rows: readonly Cells[]): ListRow[] {
  const found: ListRow[] = []
  let layout: ReadonlyMap<Column, number> | undefined
  let heading: Theme | undefined
  for (const row of rows) {
    const named = layoutOf(row)
    if (named !== undefined) layout = named
    else if (layout !== undefined) {
      const theme = headingOf(row)
      if (theme !== undefined) heading = theme
      else found.push(readRow(row, layout, heading))
    }
  }
  return found
}

/** Which column is which, from a row of headings. */
function layoutOf({ byColumn }: Cells): ReadonlyMap<Column, number> | undefined {
  const layout = new Map<Column, number>()
  for (const [at, lines] of byColumn) {
    const text = lines.join(' ')
    if (text.length > 120) return undefined
    const column = columns.find(([, pattern]) => pattern.test(text))?.[0]
    if (column !== undefined && !layout.has(column)) layout.set(column, at)
  }
  return layout.has('recommendation') && layout.has('position') ? layout : undefined
}

/** A row of one cell across the table names the theme of those that follow. */
function headingOf({ byColumn }: Cells): Theme | undefined {
  const filled = [...byColumn.values()].filter((lines) => lines.length > 0)
  const said = filled.length === 1 ? /^Themes?:\s*(.+)$/i.exec(filled[0]?.join(' ') ?? '') : null
  return said === null ? undefined : themeOf(said[1] ?? '')
}

/** Lists of the second cycle print a code before the theme: "A12 Acceptance of international norms". */
function themeOf(line: string): Theme {
  const coded = /^([A-Z]\d{1,3}(?:\.\d+)*)\s+(.+)$/.exec(line)
  return coded ? { code: coded[1] ?? '', text: coded[2] ?? '' } : { text: line }
}

const sourceLine = /^Source of position\s*:?\s*(.*)$/i
const numberStart = /^(\d{1,3})\s?\.\s?(\d{1,3})\.?\s*/

function readRow(
  { where, byColumn }: Cells,
  layout: ReadonlyMap<Column, number>,
  heading: Theme | undefined,
): ListRow {
  const linesOf = (column: Column) => byColumn.get(layout.get(column) ?? -1) ?? []
  const lines = linesOf('recommendation')
  const source = lines.map((line) => sourceLine.exec(line)?.[1]).find((said) => said !== undefined)
  const words = lines.filter((line) => !sourceLine.test(line)).join(' ')
  const number = numberStart.exec(words)
  const stated = linesOf('position').join(' ')
  const sorted = sortThemes([...linesOf('themes'), 'SDGs:', ...linesOf('goals')])
  return {
    where,
    number: number === null ? undefined : `${number[1]}.${Number(number[2])}`,
    text: number === null ? words : words.slice(number[0].length),
    stated,
    position: positionOfWord(stated),
    source: sourceOf(source ?? ''),
    heading,
    themes: sorted.themes.map(themeOf),
    affected: sorted.affected,
    goals: sorted.goals,
    assessment: linesOf('assessment').join('\n'),
  }
}

/** "A/HRC/28/15/Add.1 - Para. 3" → symbol and paragraph. */
function sourceOf(text: string): ListRow['source'] {
  const [symbol, ...rest] = text.split(/\s+[-–]\s+/)
  const paragraph = rest.join(' - ').trim()
  return {
    ...(symbol ? { symbol: symbol.trim() } : {}),
    ...(paragraph === '' ? {} : { paragraph }),
  }
}

/** One cell holds themes, then under their headings groups of persons and goals. */
function sortThemes(lines: readonly string[]) {
  const sorted = { themes: [] as string[], affected: [] as string[], goals: [] as string[] }
  let into: keyof typeof sorted = 'themes'
  for (const line of lines) {
    const text = line.replace(/^[-–•]\s*/, '').trim()
    if (/^(?:affected persons|groups? of persons)\s*:?$/i.test(text)) into = 'affected'
    else if (/^(?:relevant )?SDGs?\s*:?$/i.test(text)) into = 'goals'
    else if (/^themes\s*:?$/i.test(text)) into = 'themes'
    else if (text !== '') sorted[into].push(into === 'goals' ? goalOf(text) : text)
  }
  return sorted
}

/** "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS" → "16"; what has no number stays as it is. */
export const goalOf = (text: string): string =>
  /^(\d{1,2}(?:\.\w{1,2})?)\s*[-–.:]/.exec(text)?.[1] ?? text
