import type { Kysely } from 'kysely'
import type { Confidentiality } from '../base/confidentiality.ts'
import { type Database, type Door, openDatabase } from '../database/index.ts'
import type { Entry } from '../ledger/index.ts'
import type { Packs } from '../packs/index.ts'
import { type Audience, keeper, visibleTo } from './audience.ts'
import { createProjections, fill } from './project.ts'
import type { ProjectionTables } from './registry.ts'
import { evolve, type RecordState } from './state.ts'

/** Where the ledger stood: how many entries, the Merkle root over them (base64), and when the last was written. */
export interface Position {
  readonly size: number
  readonly root: string
  readonly at: string
}

/**
 * The tables of one casebook as one audience may see them, as known at one moment. Figures, documents
 * and pages read from a view and from nothing else; they cannot tell a live view from an earlier one.
 */
export interface View {
  readonly casebook: string
  readonly db: Kysely<ProjectionTables>
  readonly packs: Packs
  readonly position: Position
  /** Only what the ledger knew at the end of this day, YYYY-MM-DD; null = all it knows. */
  readonly known: string | null
  readonly clearance: Confidentiality
}

/** The view of the live tables: everything, as known now. */
export const liveView = (
  db: Kysely<Database>,
  casebook: string,
  packs: Packs,
  position: Position,
): View => ({
  casebook,
  db: db as unknown as Kysely<ProjectionTables>,
  packs,
  position,
  known: null,
  clearance: 'sealed',
})

/** A view computed in memory; `close` frees it. */
export interface ComputedView extends View {
  close(): Promise<void>
}

/** A fresh database in memory; opening one cannot fail for a reason a user could mend. */
export async function memoryDatabase(): Promise<Door> {
  const opened = await openDatabase({ engine: 'sqlite', file: ':memory:' })
  if (!opened.ok) throw new Error(opened.fault.message)
  return opened.value
}

/**
 * Computes the tables in memory from ledger entries, for another audience or for an earlier knowledge.
 * Time and memory grow with the number of entries.
 * @param entries the entries the view knows of, in order
 */
export async function computeView(
  entries: AsyncIterable<Entry>,
  about: {
    casebook: string
    packs: Packs
    position: Position
    known: string | null
    audience?: Audience
  },
): Promise<ComputedView> {
  const states = new Map<string, RecordState>()
  for await (const entry of entries)
    states.set(entry.record, evolve(states.get(entry.record), entry))
  const audience = about.audience ?? keeper
  const door = await memoryDatabase()
  await createProjections(door.db)
  await fill(door.db, about.casebook, visibleTo(audience, states))
  return {
    ...liveView(door.db, about.casebook, about.packs, about.position),
    known: about.known,
    clearance: audience.clearance,
    close: () => door.close(),
  }
}
