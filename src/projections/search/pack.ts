import { type Kysely, sql } from 'kysely'
import { chunks } from '../../base/chunks.ts'
import { type Database, insertRows, type TablesOf } from '../../database/index.ts'
import type { searchWords } from '../tables/search-words.ts'
import { blockSize } from './encoding.ts'
import { packBlock } from './pack-block.ts'
import { searchState, type searchTables } from './tables.ts'

export type SearchDatabase = TablesOf<
  readonly [(typeof searchTables)[number], (typeof searchWords)['table']]
>
export type SearchTables = Kysely<SearchDatabase>

const tablesOf = (trx: Kysely<Database>): SearchTables => trx as unknown as SearchTables

/** When more records have changed they are packed; those that wait are read with every question that is asked. */
export const mostPending = 2000

/** Packs every record of a casebook anew. */
export async function packAll(trx: Kysely<Database>, casebook: string): Promise<void> {
  const db = tablesOf(trx)
  for (const table of [
    'search_numbers',
    'search_blocks',
    'search_columns',
    'search_pending',
  ] as const)
    await db.deleteFrom(table).where('casebook', '=', casebook).execute()
  await db.deleteFrom('search_state').where('casebook', '=', casebook).execute()
  await sql`insert into search_numbers (casebook, number, record, gone)
    select casebook, row_number() over (order by record) - 1, record, 0
    from search_words where casebook = ${casebook}`.execute(db)
  await packFrom(trx, casebook, 0, new Set())
}

/**
 * Notes that the rows of these records have changed, and packs when enough have.
 * @param upTo the sequence of the last entry: whether there are enough is looked at now and then
 * @param erased words of these records were erased: none of them may stay in any block
 */
export async function noteChanged(
  trx: Kysely<Database>,
  casebook: string,
  records: readonly string[],
  { upTo, erased }: { readonly upTo: number; readonly erased: boolean },
): Promise<void> {
  const db = tablesOf(trx)
  for (const part of chunks(records))
    await db
      .insertInto('search_pending')
      .values(part.map((record) => ({ casebook, record })))
      .onConflict((on) => on.doNothing())
      .execute()
  const look = Math.floor(upTo / lookEvery) > Math.floor((upTo - records.length) / lookEvery)
  if (erased || (look && (await countPending(db, casebook)) > mostPending))
    await packPending(trx, casebook, erased)
}

const lookEvery = 100

async function countPending(db: SearchTables, casebook: string): Promise<number> {
  const { count } = await db
    .selectFrom('search_pending')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('casebook', '=', casebook)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function packPending(
  trx: Kysely<Database>,
  casebook: string,
  erased: boolean,
): Promise<void> {
  const db = tablesOf(trx)
  const before = await stateOf(db, casebook)
  const changed = db.selectFrom('search_pending').select('record').where('casebook', '=', casebook)
  const stale = await db
    .selectFrom('search_numbers')
    .select('number')
    .where('casebook', '=', casebook)
    .where('gone', '=', 0)
    .where('record', 'in', changed)
    .execute()
  await db
    .updateTable('search_numbers')
    .set({ gone: 1 })
    .where('casebook', '=', casebook)
    .where('record', 'in', changed)
    .execute()
  await sql`insert into search_numbers (casebook, number, record, gone)
    select casebook, row_number() over (order by record) - 1 + ${sql.lit(before.numbers)}, record, 0
    from search_words where casebook = ${casebook}
    and record in (select record from search_pending where casebook = ${casebook})`.execute(db)
  await db.deleteFrom('search_pending').where('casebook', '=', casebook).execute()
  const again = erased ? stale.map(({ number }) => Math.floor(number / blockSize)) : []
  await packFrom(trx, casebook, before.numbers, new Set(again))
}

/** Writes the blocks from that of `number` on, and `others`. */
async function packFrom(
  trx: Kysely<Database>,
  casebook: string,
  number: number,
  others: ReadonlySet<number>,
): Promise<void> {
  const db = tablesOf(trx)
  const { last } = await db
    .selectFrom('search_numbers')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('casebook', '=', casebook)
    .executeTakeFirstOrThrow()
  const numbers = last === null ? 0 : Number(last) + 1
  const first = Math.floor(number / blockSize)
  const blocks = new Set(others)
  for (let block = first; block * blockSize < numbers; block++) blocks.add(block)
  for (const block of blocks) await packBlock(trx, db, casebook, block)
  const { packed } = await stateOf(db, casebook)
  await db.deleteFrom('search_state').where('casebook', '=', casebook).execute()
  await insertRows(trx, searchState, [{ casebook, packed: packed + 1, numbers }])
}

async function stateOf(
  db: SearchTables,
  casebook: string,
): Promise<{ packed: number; numbers: number }> {
  const row = await db
    .selectFrom('search_state')
    .select(['packed', 'numbers'])
    .where('casebook', '=', casebook)
    .executeTakeFirst()
  return row ?? { packed: 0, numbers: 0 }
}
