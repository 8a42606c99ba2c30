import { type Kysely, sql } from 'kysely'
import type { Json } from '../../base/canonical-json.ts'
import { ok, type Result } from '../../base/result.ts'
import {
  createTables,
  type Database,
  describeTable,
  insertRows,
  openDatabase,
  type RowOf,
  type TablesOf,
} from '../../database/index.ts'
import type { FieldChange } from './three-way.ts'

export const decisions = ['new', 'changed', 'same', 'refused'] as const
/** What would become of something found: entered, revised, passed over because nothing differs, or not taken. */
export type Decision = (typeof decisions)[number]

/** Somebody in the casebook who may be meant by a new record. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** 0 to 1. */
  readonly score: number
}

/** What is said of one row beside its decision; what does not apply is left out. */
export interface Detail {
  readonly reason?: string
  readonly changes?: readonly FieldChange[]
  readonly kept?: readonly FieldChange[]
  readonly conflicts?: readonly FieldChange[]
  readonly candidates?: readonly Candidate[]
  /** What the importer gave, where something else is kept. */
  readonly given?: Json
}

/** One thing found in the file, and what was decided about it. */
export interface StagedRow {
  readonly number: number
  readonly where: string
  readonly decision: Decision
  readonly kind: string | null
  readonly record: string | null
  /** The entry the record stood by when it was decided; null for a new one. */
  readonly sequence: number | null
  /** The record as it would be kept. */
  readonly body: Json | null
  readonly detail: Detail
  /** What a person chose for a possible duplicate: 'new', 'skip', or the id of the record it is the same as. */
  readonly choice: string | null
}

const importRows = describeTable({
  name: 'import_rows',
  columns: {
    casebook: 'text',
    number: 'integer',
    place: 'text',
    decision: 'text',
    /** 1 = has candidates, 2 = has a conflict, 3 = both. */
    doubt: 'integer',
    kind: 'text?',
    record: 'text?',
    sequence: 'integer?',
    body: 'text?',
    detail: 'text?',
    choice: 'text?',
  },
  key: ['casebook', 'number'],
  indexes: [
    ['casebook', 'decision', 'number'],
    ['casebook', 'doubt', 'number'],
    ['casebook', 'record'],
  ],
})

type Tables = TablesOf<[typeof importRows]>

/** Which rows of a plan are wanted. */
export type Wanted = Decision | 'duplicate' | 'conflict'

export const rowsAtOnce = 500

/** Everything found in one file and decided about it, on the disk: a plan of any size takes little memory. */
export interface Staging {
  add(rows: readonly StagedRow[]): Promise<void>
  /** The rows that are wanted, in order, from `after` on. */
  list(wanted: Wanted, options?: { after?: number; limit?: number }): Promise<StagedRow[]>
  /** All rows that are wanted, in order. */
  each(wanted: Wanted): AsyncGenerator<StagedRow[]>
  count(wanted: Wanted, options?: { kind?: string }): Promise<number>
  ofRecord(record: string): Promise<StagedRow | undefined>
  at(number: number): Promise<StagedRow | undefined>
  refuse(numbers: readonly number[], reason: (row: StagedRow) => string): Promise<void>
  propose(number: number, candidates: readonly Candidate[]): Promise<void>
  choose(number: number, choice: string): Promise<void>
  close(): Promise<void>
}

/** Opens the plan in this file, or makes an empty one. @param file ':memory:' for a test */
export async function openStaging(file: string): Promise<Result<Staging>> {
  const opened = await openDatabase({ engine: 'sqlite', file })
  if (!opened.ok) return opened
  // A plan that a power loss takes away is made anew from the file.
  await sql`pragma synchronous = off`.execute(opened.value.db)
  await createTables(opened.value.db, [importRows])
  return ok(stagingIn(opened.value.db, () => opened.value.close()))
}

/** One plan lies in one file, so this stands where other tables name the casebook. */
const casebook = 'import'

function stagingIn(plain: Kysely<Database>, close: () => Promise<void>): Staging {
  const db = plain.$extendTables<Tables>()
  const select = (wanted: Wanted) => {
    const rows = db.selectFrom('import_rows').where('casebook', '=', casebook)
    if (wanted === 'duplicate') return rows.where('doubt', 'in', [1, 3])
    if (wanted === 'conflict') return rows.where('doubt', 'in', [2, 3])
    return rows.where('decision', '=', wanted)
  }
  const list: Staging['list'] = async (wanted, { after = -1, limit = rowsAtOnce } = {}) => {
    const rows = await select(wanted)
      .selectAll()
      .where('number', '>', after)
      .orderBy('number')
      .limit(limit)
      .execute()
    return rows.map(stagedRow)
  }
  const one = async (column: 'record' | 'number', value: string | number) => {
    const row = await db
      .selectFrom('import_rows')
      .selectAll()
      .where('casebook', '=', casebook)
      .where(column, '=', value)
      .orderBy('number')
      .executeTakeFirst()
    return row && stagedRow(row)
  }
  const update = (number: number) =>
    db.updateTable('import_rows').where('casebook', '=', casebook).where('number', '=', number)
  return {
    add: (rows) =>
      plain.transaction().execute((trx) => insertRows(trx, importRows, rows.map(rowOf))),
    list,
    async *each(wanted) {
      for (let after = -1; ; ) {
        const rows = await list(wanted, { after })
        if (rows.length > 0) yield rows
        if (rows.length < rowsAtOnce) return
        after = rows.at(-1)?.number ?? after
      }
    },
    async count(wanted, { kind } = {}) {
      const rows = kind === undefined ? select(wanted) : select(wanted).where('kind', '=', kind)
      const { n } = await rows.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()
      return Number(n)
    },
    ofRecord: (record) => one('record', record),
    at: (number) => one('number', number),
    async refuse(numbers, reason) {
      for (const number of numbers) {
        const row = await one('number', number)
        if (!row) continue
        const detail = JSON.stringify({ reason: reason(row) })
        await update(number).set({ decision: 'refused', doubt: 0, detail }).execute()
      }
    },
    async propose(number, candidates) {
      const row = await one('number', number)
      if (!row) return
      const detail = { ...row.detail, candidates }
      await update(number)
        .set({ detail: JSON.stringify(detail), doubt: doubtOf(detail) })
        .execute()
    },
    async choose(number, choice) {
      await update(number).set({ choice }).execute()
    },
    close,
  }
}

const doubtOf = ({ candidates = [], conflicts = [] }: Detail): number =>
  (candidates.length > 0 ? 1 : 0) + (conflicts.length > 0 ? 2 : 0)

const rowOf = (row: StagedRow): RowOf<typeof importRows> => ({
  casebook,
  number: row.number,
  place: row.where,
  decision: row.decision,
  doubt: doubtOf(row.detail),
  kind: row.kind,
  record: row.record,
  sequence: row.sequence,
  body: row.body === null ? null : JSON.stringify(row.body),
  detail: Object.keys(row.detail).length === 0 ? null : JSON.stringify(row.detail),
  choice: row.choice,
})

const stagedRow = (row: RowOf<typeof importRows>): StagedRow => ({
  number: Number(row.number),
  where: row.place,
  decision: row.decision as Decision,
  kind: row.kind,
  record: row.record,
  sequence: row.sequence === null ? null : Number(row.sequence),
  body: row.body === null ? null : (JSON.parse(row.body) as Json),
  detail: row.detail === null ? {} : (JSON.parse(row.detail) as Detail),
  choice: row.choice,
})
