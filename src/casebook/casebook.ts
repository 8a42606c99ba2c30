import { fail, fault, ok, type Result } from '../base/result.ts'
import { acquireWriteLock, type Door, openDatabase } from '../database/index.ts'
import {
  appendEntries,
  createLedger,
  createSigner,
  type Entry,
  type Ledger,
  type NewEntry,
  publishCheckpoint,
  readEntries,
  readHead,
} from '../ledger/index.ts'
import { loadPacks, type Packs } from '../packs/index.ts'
import {
  createProjections,
  liveView,
  outdatedProjections,
  project,
  rebuild,
  type View,
} from '../projections/index.ts'
import { type Description, locationOf, readFolder } from './folder.ts'

/** An open casebook: the one thing use cases work on. */
export interface Casebook {
  readonly id: string
  readonly about: Description
  readonly folder: string
  readonly packs: Packs
  readonly door: Door
  readonly ledger: Ledger
  /** The author of what is written. */
  readonly by: string
  readonly now: () => Date
  close(): Promise<void>
}

export interface OpenCasebook {
  readonly folder: string
  readonly databaseUrl: string | undefined
  readonly packsFolder: string
  readonly by: string
  readonly now: () => Date
  /** Given by the process that wants to write: what it is called when a second one asks. */
  readonly writeAs?: string
}

/**
 * Opens a casebook, for reading or as the one process that may write it. Tables that another version
 * of the program computed are computed anew.
 */
export async function openCasebook(wanted: OpenCasebook): Promise<Result<Casebook>> {
  const folder = await readFolder(wanted.folder)
  if (!folder.ok) return folder
  const { about, keyPem } = folder.value
  const packs = loadPacks(wanted.packsFolder, about.packs)
  if (!packs.ok) return packs
  const opened = await openDatabase(locationOf(wanted.folder, wanted.databaseUrl), {
    readOnly: wanted.writeAs === undefined,
  })
  if (!opened.ok) return opened
  const door = opened.value
  const casebook: Casebook = {
    id: about.id,
    about,
    folder: wanted.folder,
    packs: packs.value,
    door,
    ledger: { casebook: about.id, signer: createSigner(keyPem, about.origin), now: wanted.now },
    by: wanted.by,
    now: wanted.now,
    close: () => door.close(),
  }
  const ready =
    wanted.writeAs === undefined
      ? await readable(casebook)
      : await writable(casebook, wanted.writeAs)
  if (ready.ok) return ok(casebook)
  await door.close()
  return ready
}

async function writable(casebook: Casebook, command: string): Promise<Result<void>> {
  const { door, id, ledger, now } = casebook
  const lock = await acquireWriteLock(door, id, { command, now })
  if (!lock.ok) return lock
  await createLedger(door.db, ledger)
  await createProjections(door.db)
  if ((await outdatedProjections(door.db, id)).length > 0) await rebuildProjections(casebook)
  return ok(undefined)
}

async function readable({ door, id }: Casebook): Promise<Result<void>> {
  const outdated = await outdatedProjections(door.db, id).catch(() => ['records'])
  return outdated.length === 0
    ? ok(undefined)
    : fail(
        fault(
          'projections-outdated',
          `The tables ${outdated.slice(0, 3).join(', ')} were computed by another version of the program; run "factum rebuild"`,
        ),
      )
}

/** Computes every projection anew from the ledger, in one transaction. */
export async function rebuildProjections({ door, id }: Casebook): Promise<void> {
  await door.db.transaction().execute((trx) => rebuild(trx, id, readEntries(trx, id)))
}

/**
 * Appends entries and what follows from them in one transaction, then publishes the checkpoint. When it
 * returns, the entries are on the disk. Several entries are one batch: undone as one.
 */
export async function commit(
  casebook: Casebook,
  newEntries: readonly NewEntry[],
): Promise<readonly Entry[]> {
  const { door, ledger, id, folder } = casebook
  const appended = await door.db.transaction().execute(async (trx) => {
    const written = await appendEntries(trx, ledger, inOneBatch(newEntries))
    await project(trx, id, written.entries)
    return written
  })
  publishCheckpoint(folder, appended.checkpoint)
  return appended.entries
}

/** What a long piece of writing left behind. */
export interface Written {
  /** The sequence of its first entry; null when there was nothing to write. */
  readonly first: number | null
  readonly count: number
}

/**
 * Like `commit`, for more entries than should be in memory at once: all of them are one transaction and one
 * batch, so they are undone as one. When `signal` is given up or the chunks throw, nothing of it is kept.
 *
 * @param of how many entries there will be in all; every entry says so, which makes a batch found from any of them
 * @throws Error when there are more or fewer
 */
export async function commitChunks(
  casebook: Casebook,
  of: number,
  chunks: AsyncIterable<readonly NewEntry[]>,
  signal?: AbortSignal,
): Promise<Written> {
  const { door, ledger, id, folder } = casebook
  let written: Written = { first: null, count: 0 }
  let checkpoint: string | undefined
  await door.db.transaction().execute(async (trx) => {
    for await (const chunk of chunks) {
      signal?.throwIfAborted()
      const { count } = written
      const entries = chunk.map((entry, i) => ({
        ...entry,
        body: { ...entry.body, batch: { at: count + i, of } },
      }))
      const appended = await appendEntries(trx, ledger, entries)
      await project(trx, id, appended.entries)
      const first = written.first ?? appended.entries[0]?.sequence ?? null
      written = { first, count: written.count + entries.length }
      checkpoint = appended.checkpoint
    }
    signal?.throwIfAborted()
    if (written.count !== of) throw new Error(`${written.count} entries were to be ${of}`)
  })
  if (checkpoint !== undefined) publishCheckpoint(folder, checkpoint)
  return written
}

/** The live tables, as everybody sees them who holds the casebook. */
export async function currentView({ door, id, packs }: Casebook): Promise<View> {
  const head = await readHead(door.db, id)
  return liveView(door.db, id, packs, {
    size: head?.size ?? 0,
    root: head?.root ?? '',
    at: head?.at ?? '',
  })
}

function inOneBatch(entries: readonly NewEntry[]): readonly NewEntry[] {
  const of = entries.length
  if (of < 2) return entries
  return entries.map((entry, at) => ({ ...entry, body: { ...entry.body, batch: { at, of } } }))
}
