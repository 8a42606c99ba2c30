import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { type Door, type Location, type OpenOptions, openDatabase } from './index.ts'

let folder: string
const doors: Door[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factum-database-'))
})
afterEach(async () => {
  for (const door of doors.splice(0)) await door.close()
  rmSync(folder, { recursive: true })
})

const inFolder = (name: string): Location => ({ engine: 'sqlite', file: join(folder, name) })

async function open(location: Location, options?: OpenOptions): Promise<Door> {
  const opened = await openDatabase(location, options)
  if (!opened.ok) throw new Error(opened.fault.message)
  doors.push(opened.value)
  return opened.value
}

async function faultOf(location: Location, options?: OpenOptions): Promise<string> {
  const opened = await openDatabase(location, options)
  return opened.ok ? 'none' : opened.fault.code
}

describe('an SQLite file', () => {
  test('is opened so that nothing acknowledged is lost and nothing erased stays', async () => {
    const { db } = await open(inFolder('casebook.db'))
    const pragma = async (name: string) =>
      Object.values(
        (await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {},
      )[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('fullfsync')).toBe(1)
    expect(await pragma('checkpoint_fullfsync')).toBe(1)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('secure_delete')).toBe(1)
  })

  test('may be read while another connection is writing', async () => {
    const writer = await open(inFolder('casebook.db'))
    await sql`create table notes (text text)`.execute(writer.db)
    const reader = await open(inFolder('casebook.db'), { readOnly: true })
    const count = async () =>
      (await sql<{ n: number }>`select count(*) as n from notes`.execute(reader.db)).rows[0]?.n
    await writer.db.transaction().execute(async (trx) => {
      await sql`insert into notes values ('a')`.execute(trx)
      expect(await count()).toBe(0)
    })
    expect(await count()).toBe(1)
    await expect(sql`insert into notes values ('b')`.execute(reader.db)).rejects.toThrow(/readonly/)
  })

  test('takes more different queries than it keeps ready, and each again', async () => {
    const { db } = await open(inFolder('casebook.db'))
    for (const round of [1, 2]) {
      for (let number = 0; number < 300; number++) {
        const query = sql<{ n: number }>`select ${sql.raw(String(number))} + ${round} as n`
        expect((await query.execute(db)).rows).toEqual([{ n: number + round }])
      }
    }
  })

  test.each<[string, (folder: string) => string, OpenOptions, string]>([
    ['in no folder', (f) => join(f, 'gone', 'casebook.db'), {}, 'database-missing'],
    ['that is a folder', (f) => f, {}, 'database-missing'],
    [
      'that is not there, for reading',
      (f) => join(f, 'a.db'),
      { readOnly: true },
      'database-missing',
    ],
    ['that is no database', (f) => join(f, 'letter.txt'), {}, 'database-unreadable'],
    [
      'that is no database, for reading',
      (f) => join(f, 'letter.txt'),
      { readOnly: true },
      'database-unreadable',
    ],
  ])('%s is refused', async (_, file, options, code) => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear Ambassador, '.repeat(100))
    expect(await faultOf({ engine: 'sqlite', file: file(folder) }, options)).toBe(code)
  })
})

describe('a PostgreSQL server', () => {
  test('that does not answer is refused, and its password not repeated', async () => {
    const url = 'postgres://factum:secret@127.0.0.1:1/factum'
    const opened = await openDatabase({ engine: 'postgres', url })
    expect(opened).toMatchObject({ ok: false, fault: { code: 'database-unreachable' } })
    expect(JSON.stringify(opened)).not.toContain('secret')
  })

  test.each(engines.filter((engine) => engine.name === 'postgres'))(
    'that does not wait for the disk is refused',
    async ({ fresh }) => {
      const location = await fresh()
      const { db } = await open(location)
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
      await sql`alter database ${sql.ref(rows[0]?.name ?? '')} set synchronous_commit = off`.execute(
        db,
      )
      expect(await faultOf(location)).toBe('database-not-durable')
    },
  )
})

describe.each(engines)('a door to $name', ({ open: openNew }) => {
  test('does what was asked before it closes, last in, first out, once', async () => {
    const door = await openNew()
    const done: string[] = []
    for (const name of ['first', 'second']) {
      door.beforeClose(async () => {
        const { rows } = await sql<{ one: number }>`select 1 as one`.execute(door.db)
        done.push(`${name} ${rows[0]?.one}`)
      })
    }
    await door.close()
    await door.close()
    expect(done).toEqual(['second 1', 'first 1'])
  })
})
