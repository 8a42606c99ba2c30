import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { engines } from '../../../test/engines.ts'
import { createTables, describeTable, insertRows } from '../../database/index.ts'
import {
  enoughCandidates,
  type KeyLookup,
  mostCandidates,
  mostRowsOfKey,
  nameKeys,
  queryKeys,
  rankCandidates,
  readQuery,
} from './index.ts'

const names = readFileSync(
  new URL('../../../samples/kazakhstan/records/persons.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { names: { text: string }[] })
  .flatMap((person) => person.names.map(({ text }) => text))

test('two spellings of a name share keys; another name shares none', () => {
  const own = new Set(nameKeys('Жыланбаев Марат'))
  expect(nameKeys('Marat Jylanbaev').filter((key) => own.has(key))).toContain('CLNB/M')
  expect(nameKeys('Aset Abishev').filter((key) => own.has(key))).toEqual([])
})

test('a key is short, whatever the name', () => {
  for (const name of ['Ж'.repeat(10_000), '😀'.repeat(100), '李'.repeat(100), 'x '.repeat(500)])
    for (const key of nameKeys(name)) expect(key.length).toBeLessThan(130)
})

test('a name of many words has keys in bounds', () => {
  const long = Array.from({ length: 60 }, (_, i) => `Mukhamedzhan${'abcdefgh'[i % 8]}`).join(' ')
  expect(nameKeys(long).length).toBeLessThan(400)
  const { narrow, wide } = queryKeys(readQuery(long))
  expect(narrow.length + wide.length).toBeLessThan(100)
})

const table = describeTable({
  name: 'name_keys',
  columns: { casebook: 'text', record: 'text', key: 'text' },
  key: ['casebook', 'key', 'record'],
})

describe.each(engines)('on $name', (engine) => {
  const opened = (async () => {
    const { db } = await engine.open()
    await createTables(db, [table])
    const rows = names.flatMap((name, i) =>
      nameKeys(name).map((key) => ({ casebook: 'c', record: String(i), key })),
    )
    await insertRows(db, table, rows)
    return db
  })()

  async function candidates(lookups: readonly KeyLookup[]): Promise<string[]> {
    if (lookups.length === 0) return []
    const db = await opened
    const parts = lookups.map((lookup) => {
      const where =
        'key' in lookup
          ? sql`key = ${lookup.key}`
          : sql`key >= ${lookup.from} and key < ${lookup.before}`
      return sql`select * from (select record from name_keys where casebook = 'c' and ${where}
        order by key, record limit ${sql.lit(mostRowsOfKey)}) as one`
    })
    const { rows } = await sql<{ record: string }>`
      select record from (${sql.join(parts, sql` union all `)}) as every
      group by record order by count(*) desc, record limit ${sql.lit(mostCandidates)}`.execute(db)
    return rows.map(({ record }) => record)
  }

  async function find(text: string, typing = false): Promise<string[]> {
    const query = readQuery(text, { typing })
    const { narrow, wide } = queryKeys(query)
    const records = new Set(await candidates(narrow))
    if (records.size < enoughCandidates)
      for (const record of await candidates(wide)) records.add(record)
    const entries = [...records].map((id) => ({ id, name: names[Number(id)] as string }))
    return rankCandidates(query, entries, 5).map(({ name }) => name)
  }

  test.each([
    ['Жыланбаев Марат', false, 'Marat Zhylanbayev'],
    ['Jylanbaev', false, 'Marat Zhylanbayev'],
    ['Қосай Маханбаев', false, 'Kosai Makhanbayev'],
    ['Ensebek T.', false, 'Temirlan Yensebek'],
    ['Қасым-Жомарт Тоқаев', false, 'Kassym-Jomart Tokayev'],
    ['жыл', true, 'Marat Zhylanbayev'],
    ['marat zh', true, 'Marat Zhylanbayev'],
    ['juk', true, 'Rasa Juknevičienė'],
    ['jomar', true, 'Kassym-Jomart Tokayev'],
  ] as const)('%s (typing: %s) → %s', async (query, typing, name) => {
    expect(await find(query, typing)).toContain(name)
  })

  test('every name is found by itself, first', async () => {
    for (const name of names) expect((await find(name))[0]).toBe(name)
  })

  test('what no name can be like finds nothing', async () => {
    for (const text of ['', '😀', '20251121', '\ud83d', '李']) expect(await find(text)).toEqual([])
  })
})
