import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import { type ReadOptions, readEntries } from './read.ts'
import { emptyFrontier, grow, rootOf } from './tree.ts'

/**
 * Where the ledger stood at an earlier moment: how many entries it had, the tree head over them
 * (base64), and when the last was written ('' when there was none). Reads every entry up to there.
 */
export async function positionAt(
  db: Kysely<Database>,
  casebook: string,
  until: ReadOptions,
): Promise<{ size: number; root: string; at: string }> {
  let frontier = emptyFrontier
  let at = ''
  for await (const entry of readEntries(db, casebook, until)) {
    frontier = grow(frontier, Buffer.from(entry.leaf, 'base64'))
    at = entry.at
  }
  return { size: frontier.size, root: rootOf(frontier).toString('base64'), at }
}
