import { describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { createTables, describeTable, insertRows, prepareQuery, type TablesOf } from './index.ts'

const persons = describeTable({
  name: 'persons',
  columns: { casebook: 'text', id: 'text', note: 'text?' },
  key: ['casebook', 'id'],
})

const find = prepareQuery((db, args: { id: string; casebook: string }) =>
  db
    .$extendTables<TablesOf<readonly [typeof persons]>>()
    .selectFrom('persons')
    .select(['id', 'note'])
    .where('casebook', '=', args.casebook)
    .where('id', '=', args.id),
)

const annotate = prepareQuery((db, args: { id: string; note: string | null }) =>
  db
    .$extendTables<TablesOf<readonly [typeof persons]>>()
    .updateTable('persons')
    .set({ note: args.note })
    .where('id', '=', args.id),
)

describe.each(engines)('a prepared query on $name', ({ open }) => {
  test('is given other arguments each time, also inside a transaction', async () => {
    const { db } = await open()
    await createTables(db, [persons])
    await insertRows(db, persons, [
      { casebook: 'c', id: 'a', note: null },
      { casebook: 'c', id: 'b', note: 'second' },
    ])
    const notes = async (id: string) => (await find(db, { casebook: 'c', id })).rows
    expect(await notes('b')).toEqual([{ id: 'b', note: 'second' }])
    await db.transaction().execute(async (trx) => {
      expect((await annotate(trx, { id: 'a', note: 'first' })).numAffectedRows).toBe(1n)
      expect((await annotate(trx, { id: 'b', note: null })).numAffectedRows).toBe(1n)
    })
    expect(await notes('a')).toEqual([{ id: 'a', note: 'first' }])
    expect(await notes('b')).toEqual([{ id: 'b', note: null }])
    expect((await find(db, { casebook: 'other', id: 'a' })).rows).toEqual([])
  })
})
