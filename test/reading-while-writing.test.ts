import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type Casebook,
  createCasebook,
  openCasebook,
  recordAll,
  verifyCasebook,
  viewsOf,
} from '../src/casebook/index.ts'
import { packsFolder } from './support/memory-casebook.ts'

// One process enters records while another, with a connection of its own, reads the same casebook.
let folder: string
let writer: Casebook
let reader: Casebook
let written = 0

const source = () => ({
  kind: 'source',
  version: 1,
  id: `source-${++written}`,
  type: 'webpage',
  publisher: 'vlast.kz',
})
const enter = () => recordAll(writer, [{ where: 'x', input: source() }])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factum-reading-'))
  const about = {
    folder: join(folder, 'casebook'),
    databaseUrl: undefined,
    packsFolder,
    by: 'test',
    now: () => new Date(),
  }
  const made = await createCasebook({ ...about, writeAs: 'test', title: 'Test', packs: ['un'] })
  if (!made.ok) throw new Error(made.fault.message)
  writer = made.value
  for (let i = 0; i < 300; i++) await enter()
  const opened = await openCasebook(about)
  if (!opened.ok) throw new Error(opened.fault.message)
  reader = opened.value
})
afterAll(async () => {
  await reader.close()
  await writer.close()
  await rm(folder, { recursive: true, force: true })
})

/** Does the work again and again while records are entered. */
async function meanwhile<T>(work: () => Promise<T>): Promise<T[]> {
  let entering = true
  const done = (async () => {
    for (let i = 0; i < 60; i++) await enter()
    entering = false
  })()
  const results: T[] = []
  while (entering) results.push(await work())
  await done
  return results
}

it('verify raises no false alarm', async () => {
  const before = written
  const findings = await meanwhile(() => verifyCasebook(reader))
  expect(findings.flat()).toEqual([])
  expect(written).toBe(before + 60)
})

it('a computed view knows what its position says, and nothing later', async () => {
  const views = viewsOf(reader)
  const known = await meanwhile(async () => {
    const audience = { clearance: 'public', on: '2025-02-28', purpose: 'publication' } as const
    const view = await views.at({ known: null, audience })
    const rows = await view.db.selectFrom('records').select('id').execute()
    return [view.position.size, rows.length]
  })
  for (const [size, rows] of known) expect(rows).toBe(size)
  await views.close()
})
