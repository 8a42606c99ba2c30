import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packsFolder } from '../../test/support/memory-casebook.ts'
import {
  type Casebook,
  createCasebook,
  exportLines,
  openCasebook,
  recordAll,
  writerOf,
} from './index.ts'

const now = () => new Date('2026-11-21T12:00:00.000Z')
const source = (n: number) => ({
  where: `source ${n}`,
  input: { kind: 'source', version: 1, id: `source-${n}`, type: 'webpage', publisher: 'Bureau' },
})

let folder: string
let reader: Casebook
const wanted = () => ({ folder, databaseUrl: undefined, packsFolder, by: 'local', now })

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'factum-writer-')), 'casebook')
  const made = await createCasebook({
    ...wanted(),
    title: 'Test',
    packs: ['un', 'kz'],
    writeAs: 'factum init',
  })
  if (!made.ok) throw new Error(made.fault.message)
  await made.value.close()
  const opened = await openCasebook(wanted())
  if (!opened.ok) throw new Error(opened.fault.message)
  reader = opened.value
})
afterEach(async () => {
  await reader.close()
  await rm(join(folder, '..'), { recursive: true, force: true })
})

describe('a process that is open for reading', () => {
  it('writes in turn, and reads what it wrote', async () => {
    const write = writerOf(reader, 'factum serve')
    const written = await Promise.all(
      [1, 2, 3, 4].map((n) => write((casebook) => recordAll(casebook, [source(n)]))),
    )
    expect(written.map((one) => one.ok && one.value.fresh.length)).toEqual([1, 1, 1, 1])
    expect(await exportLines(reader)).toHaveLength(4)
  })

  it('lets others write in between, and waits for them no longer than it may', async () => {
    const write = writerOf(reader, 'factum serve', 100)
    await write((casebook) => recordAll(casebook, [source(1)]))
    const other = await openCasebook({ ...wanted(), writeAs: 'factum import' })
    if (!other.ok) throw new Error(other.fault.message)
    const refused = await write((casebook) => recordAll(casebook, [source(2)]))
    expect(refused.ok ? '' : refused.fault.code).toBe('casebook-locked')
    expect(refused.ok ? '' : refused.fault.message).toContain('factum import')
    await other.value.close()
    expect((await write((casebook) => recordAll(casebook, [source(2)]))).ok).toBe(true)
  })

  it('gives the lock back when the work fails', async () => {
    const write = writerOf(reader, 'factum serve', 100)
    await expect(
      write(async () => {
        throw new Error('the disk is full')
      }),
    ).rejects.toThrow('the disk is full')
    expect((await write((casebook) => recordAll(casebook, [source(1)]))).ok).toBe(true)
  })
})
