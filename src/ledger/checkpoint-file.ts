import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

const fileName = 'checkpoint'

/** The part of a file that a disk writes as a whole or not at all: one sector. */
const sector = 512

/**
 * The file as this process last published it: opening it anew, or only asking for its size, costs a sixth of a
 * durable append (bench/README.md). A process writes one casebook, so one is enough.
 */
let kept: { file: string; descriptor: number; length: number; used: number } | undefined

/** After so many uses it is looked whether the file is still the one in the folder. */
const usesUnchecked = 64

/**
 * Puts the signed checkpoint beside the database, after the transaction it speaks of was committed.
 *
 * It is not forced to the disk, so after a power loss it may be older than the ledger, but never newer.
 * A note as long as the one it replaces is written over it in one call within one disk sector, which neither
 * the end of the process nor a power loss can cut in two (SQLite relies on the same); any other replaces the
 * file as a whole. Renaming every time would cost as much as half the append it follows.
 */
export function publishCheckpoint(folder: string, note: string): void {
  const file = join(folder, fileName)
  const bytes = Buffer.from(note)
  if (kept?.file === file && kept.length === bytes.length && stillThere(kept)) {
    writeSync(kept.descriptor, bytes, 0, bytes.length, 0)
    return
  }
  if (kept !== undefined) closeSync(kept.descriptor)
  kept = undefined
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
  if (bytes.length > sector) return
  kept = { file, descriptor: openSync(file, 'r+'), length: bytes.length, used: 0 }
}

function stillThere(own: NonNullable<typeof kept>): boolean {
  own.used++
  // Without a link it has been replaced or removed since it was opened.
  return own.used % usesUnchecked > 0 || fstatSync(own.descriptor).nlink > 0
}

/**
 * The published checkpoint; undefined when there is none yet, or when a power loss left the file empty.
 */
export function readPublishedCheckpoint(folder: string): string | undefined {
  let note = read(folder)
  // Read until it stays the same, in case the writing process was just replacing it.
  for (let again = read(folder); again !== note; again = read(folder)) note = again
  return note === '' ? undefined : note
}

function read(folder: string): string {
  try {
    return readFileSync(join(folder, fileName), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
