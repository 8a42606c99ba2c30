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
 * Puts the signed checkpoint beside the database, after the transaction it speaks of was committed.
 *
 * It is not forced to the disk, so after a power loss it may be older than the ledger, but never newer.
 * A note as long as the one it replaces is written over it in one call within one disk sector, which neither
 * the end of the process nor a power loss can cut in two (SQLite relies on the same); any other replaces the
 * file as a whole. Renaming every time would cost as much as half the append it follows (bench/README.md).
 */
export function publishCheckpoint(folder: string, note: string): void {
  const file = join(folder, fileName)
  const bytes = Buffer.from(note)
  if (bytes.length <= sector && overwrite(file, bytes)) return
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
}

function overwrite(file: string, bytes: Buffer): boolean {
  const descriptor = openExisting(file)
  if (descriptor === undefined) return false
  try {
    if (fstatSync(descriptor).size !== bytes.length) return false
    return writeSync(descriptor, bytes, 0, bytes.length, 0) === bytes.length
  } finally {
    closeSync(descriptor)
  }
}

function openExisting(file: string): number | undefined {
  try {
    return openSync(file, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
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
