import type { Table } from '../../tables/table.ts'
import { htmlText } from '../parts/html-text.ts'
import { type Annotation, dayIn, numberIn, withoutDash } from './annotation.ts'
import type { PlacedAnnotation } from './take.ts'

/** The columns of the Excel export; it prints "Reccomending", and may one day print it right. */
const columns = {
  id: /annotation id/i,
  symbol: /document symbol/i,
  published: /publication date/i,
  body: /^recc?omm?ending body/i,
  type: /^(?:annotation )?type/i,
  countries: /countries concerned/i,
  themes: /^themes/i,
  affected: /affected persons/i,
  goals: /^sdgs?/i,
  text: /^text/i,
  cycle: /upr cycle/i,
  session: /upr session/i,
  recommenders: /upr recc?omm?ending (?:states?|countr)/i,
  positions: /upr positions?/i,
} as const

type Column = keyof typeof columns

/** The annotations of a sheet; undefined where it is none of the index. */
export function sheetAnnotations(
  { headings, rows }: Table,
  file: string,
): AsyncGenerator<PlacedAnnotation> | undefined {
  const places = new Map(
    (Object.keys(columns) as Column[]).map((name) => [
      name,
      headings.findIndex((heading) => columns[name].test(heading)),
    ]),
  )
  const needed = ['id', 'countries', 'text'] as const
  if (needed.some((name) => (places.get(name) ?? -1) < 0)) return undefined
  return read(rows, places, file)
}

async function* read(
  rows: Table['rows'],
  places: ReadonlyMap<Column, number>,
  file: string,
): AsyncGenerator<PlacedAnnotation> {
  for await (const { number, cells } of rows) {
    const cell = (name: Column) => cells[places.get(name) ?? -1] ?? ''
    yield { where: `${file}, row ${number}`, annotation: annotationIn(cell) }
  }
}

function annotationIn(cell: (name: Column) => string): Annotation | undefined {
  const id = cell('id').trim()
  if (id === '') return undefined
  return {
    id,
    symbol: withoutDash(cell('symbol')),
    body: withoutDash(cell('body')),
    type: withoutDash(cell('type')),
    countries: linesOf(cell('countries')),
    published: dayIn(cell('published')),
    themes: linesOf(cell('themes')),
    affected: linesOf(cell('affected')),
    goals: linesOf(cell('goals')),
    text: htmlText(cell('text')),
    cycle: numberIn(cell('cycle')),
    session: numberIn(cell('session')),
    positions: linesOf(cell('positions')),
    recommenders: linesOf(cell('recommenders')),
  }
}

/** A list is one cell whose lines begin "- "; where it is written on one line, " - " parts it. */
const linesOf = (cell: string): string[] =>
  cell
    .split(/\r?\n|(?:^|\s)-\s+(?=\S)/)
    .map((line) => withoutDash(line))
    .filter((line) => line !== '')
