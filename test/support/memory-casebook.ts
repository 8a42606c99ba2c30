import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Casebook } from '../../src/casebook/index.ts'
import type { Door } from '../../src/database/index.ts'
import { createLedger, createSigner, generateKey, readEntries } from '../../src/ledger/index.ts'
import { loadPacks } from '../../src/packs/index.ts'
import { createProjections, memoryDatabase, rebuild } from '../../src/projections/index.ts'

export const packsFolder = join(import.meta.dirname, '../../packs')

/** A casebook for a test: its tables in memory (or behind the given door), its folder temporary. */
export async function memoryCasebook(
  given: { now?: () => Date; door?: Door; id?: string } = {},
): Promise<Casebook> {
  const packs = loadPacks(packsFolder, ['un', 'kz'])
  if (!packs.ok) throw new Error(packs.fault.message)
  const folder = await mkdtemp(join(tmpdir(), 'factum-test-'))
  const door = given.door ?? (await memoryDatabase())
  const id = given.id ?? 'casebook-test'
  const now = given.now ?? (() => new Date('2026-11-21T12:00:00.000Z'))
  const origin = `factum.local/${id}`
  const signer = createSigner(generateKey(), origin)
  const ledger = { casebook: id, signer, now }
  await createLedger(door.db, ledger)
  await createProjections(door.db)
  await rebuild(door.db, id, readEntries(door.db, id))
  return {
    id,
    about: {
      format: 'factum-casebook-1',
      id,
      title: 'Test',
      created: now().toISOString(),
      packs: ['un', 'kz'],
      origin,
      verifierKey: signer.verifierKey,
    },
    folder,
    packs: packs.value,
    door,
    ledger,
    by: 'test',
    now,
    async close() {
      await door.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
