import { CsvError } from 'csv-parse'
import { columnById } from '../../columns/index.ts'
import type { View } from '../../projections/index.ts'
import { type KindName, kindNames } from '../../records/index.ts'
import type { Found, ImportContext, Importer, InputFile } from '../importer.ts'
import { endingOf } from '../input-file.ts'
import { loadLookups } from '../mapping/lookups.ts'
import { type Mapping, readMapping, signatureOf } from '../mapping/mapping.ts'
import { readRow } from '../mapping/read-row.ts'
import { suggestMapping } from '../mapping/suggest.ts'
import { kindOfTarget } from '../mapping/targets.ts'
import { detectCsv, readCsv } from '../tables/csv.ts'
import type { Table, TableRow } from '../tables/table.ts'
import { readXlsx } from '../tables/xlsx.ts'

/**
 * Lists in CSV or Excel. Options: `map`, a mapping as JSON (`mappingSchema`); without it every column is taken for
 * what its heading says.
 */
export const table: Importer = {
  name: 'table',
  label: {
    en: 'List (CSV or Excel)',
    ru: 'Список (CSV или Excel)',
    kk: 'Тізім (CSV немесе Excel)',
  },
  endings: ['csv', 'tsv', 'tab', 'xlsx'],
  recognises: (file) => {
    if (table.endings.includes(endingOf(file))) return 0.9
    return endingOf(file) === 'txt' ? 0.3 : 0
  },
  read: readTables,
}

/** The sheets of a workbook, or a CSV file as one. @throws Error when it is damaged */
export async function tablesIn(file: InputFile): Promise<readonly Table[]> {
  if (isWorkbook(file)) return readXlsx(file)
  const one = await readCsv(file, await detectCsv(file))
  return one ? [one] : []
}

/** A ZIP archive: no CSV file begins like that. */
const isWorkbook = ({ head }: InputFile): boolean => head[0] === 0x50 && head[1] === 0x4b

/** Where a row stands, for people: 'list.csv, row 12'. */
export const placeOf = (file: InputFile, sheet: string | null, number: number): string =>
  sheet === null ? `${file.name}, row ${number}` : `${file.name}, sheet "${sheet}", row ${number}`

/** Rows that are looked at before columns are given a meaning. */
export const sampleSize = 100

async function* readTables(file: InputFile, context: ImportContext): AsyncGenerator<Found> {
  const given = context.options.map === undefined ? undefined : readMapping(context.options.map)
  if (given && !given.ok) {
    for (const { message } of given.fault)
      yield { is: 'refused', where: file.name, reason: message }
    return
  }
  let tables: readonly Table[]
  try {
    tables = await tablesIn(file)
  } catch (error) {
    yield { is: 'refused', where: file.name, reason: damaged(error) }
    return
  }
  if (tables.length === 0) yield { is: 'refused', where: file.name, reason: 'The file has no rows' }
  let done = 0
  try {
    for (const one of tables)
      for await (const found of readTable(file, one, given?.value, context)) {
        if (found.is === 'row') context.progress(++done)
        else yield found
      }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield { is: 'refused', where: `${file.name}, after row ${done + 1}`, reason: damaged(error) }
  }
}

const damaged = (error: unknown): string =>
  `The file cannot be read to its end: ${(error as Error).message}. Save it again from the program it comes from`

async function* readTable(
  file: InputFile,
  { sheet, headings, rows }: Table,
  given: Mapping | undefined,
  { view, idFor }: ImportContext,
): AsyncGenerator<Found | { is: 'row' }> {
  const iterator = rows[Symbol.asyncIterator]()
  const sample: TableRow[] = []
  // A workbook may have sheets that the mapping says nothing of.
  const meant = given && headings.some((heading) => heading in given.columns) ? given : undefined
  const mapping = meant ?? (await suggested(file, headings, iterator, sample, view))
  const targets = headings.map((heading) => mapping.columns[heading] ?? '')
  if (targets.every((target) => target === '')) {
    const reason = `None of its columns is known (${headings.slice(0, 8).join(', ')}); say what they hold with --map, or in the browser`
    yield { is: 'refused', where: placeOf(file, sheet, 1), reason }
    return
  }
  const lookups = await loadLookups(view, kindsNamed(targets, mapping))
  const reading = {
    packs: view.packs,
    lookups,
    mapping,
    list: mapping.list ?? signatureOf(headings),
    idFor,
  }
  for await (const row of joined(sample, iterator)) {
    const where = placeOf(file, sheet, row.number)
    const cells = new Map(Object.entries(mapping.fixed))
    for (const [i, target] of targets.entries())
      if (target !== '' && row.cells[i]) cells.set(target, row.cells[i])
    const read = readRow(cells, reading)
    if ('faults' in read) {
      const reason = read.faults.map(({ where: target, message }) => {
        const heading = headings[targets.indexOf(target ?? '')]
        return heading === undefined ? message : `${heading}: ${message}`
      })
      yield { is: 'refused', where, reason: reason.join('; ') }
    } else for (const input of read.records) yield { is: 'record', where, input }
    yield { is: 'row' }
  }
}

async function suggested(
  file: InputFile,
  headings: readonly string[],
  rows: AsyncIterator<TableRow>,
  sample: TableRow[],
  view: View,
): Promise<Mapping> {
  while (sample.length < sampleSize) {
    const next = await rows.next()
    if (next.done) break
    sample.push(next.value)
  }
  return suggestMapping({ headings, rows: sample.map(({ cells }) => cells) }, view.packs, file.name)
}

async function* joined(
  first: readonly TableRow[],
  rest: AsyncIterator<TableRow>,
): AsyncGenerator<TableRow> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** The kinds whose records the columns may name, or are looked for. */
function kindsNamed(targets: readonly string[], mapping: Mapping): Set<KindName> {
  const kinds = new Set<KindName>()
  for (const target of [...targets, ...Object.keys(mapping.fixed)]) {
    const kind = kindOfTarget(target)
    if (kind && kind !== 'person') kinds.add(kind)
    if (/\.(?:id|handle)$/.test(target) && kind) kinds.add(kind)
    if (/\.(?:charge|provisions?)$/.test(target)) kinds.add('provision')
    const holds = columnById(target)?.holds
    const inside = holds?.as === 'list' ? holds.of : holds
    if (inside?.as === 'sources') kinds.add('source')
    if (inside?.as === 'record')
      for (const one of inside.kinds.length > 0 ? inside.kinds : kindNames)
        kinds.add(one as KindName)
  }
  return kinds
}
