import { describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { createTables, describeTable, dropTables, insertRows, type TablesOf } from './index.ts'

const sentences = describeTable({
  name: 'sentences',
  columns: {
    casebook: 'text',
    person: 'text',
    number: 'integer',
    years: 'real?',
    place: 'text?',
  },
  key: ['casebook', 'person', 'number'],
  indexes: [['casebook', 'place'], ['years']],
})

type Tables = TablesOf<readonly [typeof sentences]>

const row = (number: number, years: number | null = null, place: string | null = null) => ({
  casebook: 'c',
  person: 'person-1',
  number,
  years,
  place,
})

describe.each(engines)('described tables on $name', ({ open }) => {
  const withTable = async () => {
    const { db } = await open()
    await createTables(db, [sentences])
    return { db, tables: db.$extendTables<Tables>() }
  }

  test('keep values of every type as they are', async () => {
    const { db, tables } = await withTable()
    const rows = [
      row(0, 3.5, 'Қостанай'),
      row(-1, null, ''),
      row(2 ** 53 - 1, 1e-9, "O'Neill \\ 😀"),
    ]
    await insertRows(db, sentences, rows)
    const read = await tables.selectFrom('sentences').selectAll().orderBy('number').execute()
    expect(read).toEqual([rows[1], rows[0], rows[2]])
  })

  test('are made once', async () => {
    const { db, tables } = await withTable()
    await insertRows(db, sentences, [row(1)])
    await createTables(db, [sentences])
    expect(await tables.selectFrom('sentences').selectAll().execute()).toEqual([row(1)])
  })

  test('are dropped, and dropping again does nothing', async () => {
    const { db, tables } = await withTable()
    await dropTables(db, [sentences])
    await dropTables(db, [sentences])
    await expect(tables.selectFrom('sentences').selectAll().execute()).rejects.toThrow()
  })

  test.each([
    ['a key twice', [row(1), row(1)]],
    ['nothing where something is required', [{ ...row(1), person: null as unknown as string }]],
    ['a text in a column of integers', [{ ...row(1), number: 'one' as unknown as number }]],
  ])('refuse %s', async (_, rows) => {
    const { db, tables } = await withTable()
    await expect(insertRows(db, sentences, rows)).rejects.toThrow()
    expect(await tables.selectFrom('sentences').selectAll().execute()).toEqual([])
  })

  test('order text by its bytes', async () => {
    const { db, tables } = await withTable()
    const places = ['ә', 'а', 'Я', 'z', 'Z', 'a', 'B', 'é', '10', '9']
    await insertRows(
      db,
      sentences,
      places.map((place, number) => row(number, null, place)),
    )
    const read = await tables.selectFrom('sentences').select('place').orderBy('place').execute()
    expect(read.map(({ place }) => place)).toEqual([
      '10',
      '9',
      'B',
      'Z',
      'a',
      'z',
      'é',
      'Я',
      'а',
      'ә',
    ])
  })

  test('count and sum in plain numbers', async () => {
    const { db, tables } = await withTable()
    await insertRows(db, sentences, [row(1), row(2)])
    const { count, total } = await tables
      .selectFrom('sentences')
      .select((of) => [
        of.fn.countAll<number>().as('count'),
        of.fn.sum<number>('number').as('total'),
      ])
      .executeTakeFirstOrThrow()
    expect({ count, total }).toEqual({ count: 2, total: 3 })
  })

  test.each([0, 1, 199, 200, 201, 10_000])('take %i rows at once', async (count) => {
    const { db, tables } = await withTable()
    const rows = Array.from({ length: count }, (_, number) =>
      row(number, number / 2, `place ${number}`),
    )
    await insertRows(db, sentences, rows)
    const read = await tables.selectFrom('sentences').selectAll().orderBy('number').execute()
    expect(read).toEqual(rows)
  })
})
