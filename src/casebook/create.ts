import { newId } from '../base/id.ts'
import { ok, type Result } from '../base/result.ts'
import { createSigner, generateKey, publishCheckpoint, readHead } from '../ledger/index.ts'
import { loadPacks } from '../packs/index.ts'
import { type Casebook, type OpenCasebook, openCasebook } from './casebook.ts'
import { createFolder, type Description, writeDescription } from './folder.ts'

export interface NewCasebook extends OpenCasebook {
  readonly title: string
  readonly packs: readonly string[]
  readonly sample?: string
  readonly writeAs: string
}

/** Makes an empty casebook in a new or empty folder, and opens it for writing. */
export async function createCasebook(wanted: NewCasebook): Promise<Result<Casebook>> {
  const packs = loadPacks(wanted.packsFolder, wanted.packs)
  if (!packs.ok) return packs
  const id = newId('casebook')
  const origin = `factum.local/${id}`
  const keyPem = generateKey()
  const about: Description = {
    format: 'factum-casebook-1',
    id,
    title: wanted.title,
    created: wanted.now().toISOString(),
    packs: [...wanted.packs],
    ...(wanted.sample === undefined ? {} : { sample: wanted.sample }),
    origin,
    verifierKey: createSigner(keyPem, origin).verifierKey,
  }
  const made = await createFolder(wanted.folder, keyPem)
  if (!made.ok) return made
  await writeDescription(wanted.folder, about)
  const opened = await openCasebook(wanted)
  if (!opened.ok) return opened
  const head = await readHead(opened.value.door.db, id)
  if (head) publishCheckpoint(wanted.folder, head.checkpoint)
  return ok(opened.value)
}
