import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { acquireWriteLock, type Door, type Location, openDatabase } from './index.ts'

let folder: string
const doors: Door[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factum-lock-'))
})
afterEach(async () => {
  for (const door of doors.splice(0)) await door.close()
  rmSync(folder, { recursive: true })
})

async function doorTo(location: Location): Promise<Door> {
  const opened = await openDatabase(location)
  if (!opened.ok) throw new Error(opened.fault.message)
  doors.push(opened.value)
  return opened.value
}

const by = { command: 'factum serve', now: () => new Date('2021-02-15T09:00:00Z') }

describe.each(engines)('the write lock on $name', (engine) => {
  const place = async (): Promise<Location> =>
    engine.name === 'sqlite'
      ? { engine: 'sqlite', file: join(folder, 'casebook.db') }
      : engine.fresh()

  test('is had by one, and the second is told by whom', async () => {
    const location = await place()
    const first = await acquireWriteLock(await doorTo(location), 'c', by)
    expect(first.ok).toBe(true)
    const second = await acquireWriteLock(await doorTo(location), 'c', by)
    expect(second).toMatchObject({ ok: false, fault: { code: 'casebook-locked' } })
    const told = second.ok ? '' : second.fault.message
    expect(told).toContain(`process ${process.pid} on ${hostname()}`)
    expect(told).toContain('factum serve, since 2021-02-15T09:00:00.000Z')
  })

  test.each(['released', 'closed'])('is free again when %s', async (how) => {
    const location = await place()
    const door = await doorTo(location)
    const first = await acquireWriteLock(door, 'c', by)
    if (!first.ok) throw new Error(first.fault.message)
    await (how === 'released' ? first.value.release() : door.close())
    expect((await acquireWriteLock(await doorTo(location), 'c', by)).ok).toBe(true)
  })

  test('is free again when its process is killed', async () => {
    const location = await place()
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script(location)])
    const [line] = await once(holder.stdout, 'data')
    expect(String(line)).toBe('locked\n')
    const door = await doorTo(location)
    const refused = await acquireWriteLock(door, 'c', by)
    expect(refused.ok ? '' : refused.fault.message).toContain(`process ${holder.pid} `)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    await expect.poll(async () => (await acquireWriteLock(door, 'c', by)).ok).toBe(true)
  })
})

/** A process that takes the lock and keeps it. */
const script = (location: Location) => `
  import { acquireWriteLock, openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
  const { value: door } = await openDatabase(${JSON.stringify(location)})
  const lock = await acquireWriteLock(door, 'c', { command: 'a test', now: () => new Date() })
  console.log(lock.ok ? 'locked' : lock.fault.message)
  setInterval(() => {}, 1000)
`

test('lock.json names the holder, and goes with the lock', async () => {
  const door = await doorTo({ engine: 'sqlite', file: join(folder, 'casebook.db') })
  const lock = await acquireWriteLock(door, 'c', by)
  const note = join(folder, 'lock.json')
  expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual(lock.ok && lock.value.holder)
  await door.close()
  expect(existsSync(note)).toBe(false)
})

test.each(engines.filter((engine) => engine.name === 'postgres'))(
  'on $name two casebooks of one database have two locks',
  async ({ fresh }) => {
    const door = await doorTo(await fresh())
    expect((await acquireWriteLock(door, 'one', by)).ok).toBe(true)
    expect((await acquireWriteLock(door, 'two', by)).ok).toBe(true)
  },
)

test('a database in memory has nobody to share it with', async () => {
  const door = await doorTo({ engine: 'sqlite', file: ':memory:' })
  expect((await acquireWriteLock(door, 'c', by)).ok).toBe(true)
})
