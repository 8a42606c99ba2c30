import type { Kysely } from 'kysely'
import { chunks } from '../../base/chunks.ts'
import { type Database, insertRows } from '../../database/index.ts'
import { blockSize, encodeIntegers, encodeMembers, noDay } from './encoding.ts'
import type { SearchTables } from './pack.ts'
import { searchBlocks, searchColumns } from './tables.ts'

interface Packed {
  readonly number: number
  readonly tokens: string
  readonly refs: string
  readonly sources: string
  readonly day_from: number | null
  readonly day_to: number | null
}

/** Writes one block anew from the rows of the records that have numbers in it. */
export async function packBlock(
  trx: Kysely<Database>,
  db: SearchTables,
  casebook: string,
  block: number,
): Promise<void> {
  const from = block * blockSize
  const rows: Packed[] = await db
    .selectFrom('search_numbers')
    .innerJoin('search_words', (join) =>
      join
        .onRef('search_words.casebook', '=', 'search_numbers.casebook')
        .onRef('search_words.record', '=', 'search_numbers.record'),
    )
    .select(['number', 'tokens', 'refs', 'sources', 'day_from', 'day_to'])
    .where('search_numbers.casebook', '=', casebook)
    .where('gone', '=', 0)
    .where('number', '>=', from)
    .where('number', '<', from + blockSize)
    .orderBy('number')
    .execute()
  for (const table of ['search_blocks', 'search_columns'] as const)
    await db.deleteFrom(table).where('casebook', '=', casebook).where('block', '=', block).execute()
  const members = new Map<string, number[]>()
  for (const { number, tokens } of rows)
    for (const token of tokens.split(' ')) {
      const list = members.get(token)
      if (list) list.push(number - from)
      else members.set(token, [number - from])
    }
  await insertRows(
    trx,
    searchBlocks,
    [...members].map(([token, list]) => ({ casebook, token, block, bits: encodeMembers(list) })),
  )
  const numberOf = await numbersOf(db, casebook, rows)
  const columns = {
    from: dayColumn(rows, from, ({ day_from }) => day_from),
    to: dayColumn(rows, from, ({ day_to }) => day_to),
    refs: linkColumn(rows, from, ({ refs }) => refs, numberOf),
    sources: linkColumn(rows, from, ({ sources }) => sources, numberOf),
  }
  await insertRows(
    trx,
    searchColumns,
    Object.entries(columns).map(([name, values]) => ({
      casebook,
      name,
      block,
      values: encodeIntegers(values),
    })),
  )
}

function dayColumn(
  rows: readonly Packed[],
  from: number,
  dayOf: (row: Packed) => number | null,
): Int32Array {
  const days = new Int32Array(blockSize).fill(noDay)
  for (const row of rows) days[row.number - from] = dayOf(row) ?? noDay
  return days
}

/** Where the links of each record begin (one more than there are records), then the numbers they lead to. */
function linkColumn(
  rows: readonly Packed[],
  from: number,
  linksOf: (row: Packed) => string,
  numberOf: ReadonlyMap<string, number>,
): Int32Array {
  const starts = new Int32Array(blockSize + 1)
  const links: number[] = []
  let at = 0
  for (const row of rows) {
    for (; at <= row.number - from; at++) starts[at] = links.length
    for (const id of idsIn(linksOf(row))) {
      const number = numberOf.get(id)
      if (number !== undefined) links.push(number)
    }
  }
  for (; at <= blockSize; at++) starts[at] = links.length
  const column = new Int32Array(starts.length + links.length)
  column.set(starts)
  column.set(links, starts.length)
  return column
}

const idsIn = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

async function numbersOf(
  db: SearchTables,
  casebook: string,
  rows: readonly Packed[],
): Promise<Map<string, number>> {
  const wanted = new Set(rows.flatMap(({ refs, sources }) => [...idsIn(refs), ...idsIn(sources)]))
  const numbers = new Map<string, number>()
  for (const part of chunks([...wanted])) {
    const found = await db
      .selectFrom('search_numbers')
      .select(['record', 'number'])
      .where('casebook', '=', casebook)
      .where('record', 'in', part)
      .execute()
    // The latest number of a record counts, even of one that is gone: it may come back.
    for (const { record, number } of found)
      if (number > (numbers.get(record) ?? -1)) numbers.set(record, number)
  }
  return numbers
}
