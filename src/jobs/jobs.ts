import type { Kysely } from 'kysely'
import type { Json } from '../base/canonical-json.ts'
import { newId } from '../base/id.ts'
import {
  createTables,
  type Database,
  insertRows,
  type RowOf,
  type TablesOf,
} from '../database/index.ts'
import { jobsTable } from './tables.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** A piece of slow work: what is to be done, how far it is, and how it ended. */
export interface Job {
  readonly id: string
  readonly kind: string
  readonly by: string
  readonly input: Json
  readonly state: JobState
  /** What is being done, a word its owner chose; '' before it began. */
  readonly phase: string
  readonly done: number
  readonly total: number | null
  /** What it left, once done; why it failed, as {"message"}. */
  readonly report: Json
  readonly cancelAsked: boolean
  /** ISO instants. */
  readonly created: string
  readonly ended: string | null
}

export interface JobProgress {
  readonly phase: string
  readonly done: number
  readonly total: number | null
}

/** The slow work of one casebook: rows that any process may add, and one process at a time does. */
export interface Jobs {
  add(job: { kind: string; input: Json; id?: string }): Promise<Job>
  get(id: string): Promise<Job | null>
  /** The last added first. */
  list(count: number): Promise<Job[]>
  /** Asks for it to be given up; a job nobody began is given up at once. */
  cancel(id: string): Promise<void>
  remove(id: string): Promise<void>
  /**
   * Takes the oldest job of these kinds that nobody does: it waits, or its worker has not been heard of since
   * `silentSince` (an ISO instant), because it was stopped. Of several workers one gets it.
   */
  claim(kinds: readonly string[], worker: string, silentSince: string): Promise<Job | null>
  /** Says how far a claimed job is. @returns go on, give up because somebody asked, or lost to another worker */
  beat(id: string, worker: string, progress: JobProgress): Promise<'go-on' | 'cancel' | 'lost'>
  finish(
    id: string,
    worker: string,
    end: { state: 'done' | 'failed' | 'cancelled'; report: Json },
  ): Promise<void>
}

export interface OpenJobs {
  readonly db: Kysely<Database>
  readonly casebook: string
  readonly by: string
  readonly now: () => Date
}

export async function openJobs({ db: plain, casebook, by, now }: OpenJobs): Promise<Jobs> {
  await createTables(plain, [jobsTable])
  const db = plain.$extendTables<TablesOf<[typeof jobsTable]>>()
  const at = () => now().toISOString()
  const rows = () => db.selectFrom('jobs').selectAll().where('casebook', '=', casebook)
  const update = (id: string) =>
    db.updateTable('jobs').where('casebook', '=', casebook).where('id', '=', id)
  const get = async (id: string) => {
    const row = await rows().where('id', '=', id).executeTakeFirst()
    return row ? jobOf(row) : null
  }
  return {
    async add({ kind, input, id = newId('job') }) {
      const row = {
        casebook,
        id,
        kind,
        by,
        input: JSON.stringify(input),
        state: 'waiting',
        phase: '',
        done: 0,
        total: null,
        report: null,
        cancel: 0,
        worker: null,
        beat: null,
        created: at(),
        ended: null,
      }
      await insertRows(plain, jobsTable, [row])
      return jobOf(row)
    },
    get,
    async list(count) {
      const found = await rows().orderBy('created', 'desc').orderBy('id').limit(count).execute()
      return found.map(jobOf)
    },
    async cancel(id) {
      await update(id)
        .where('state', '=', 'waiting')
        .set({ state: 'cancelled', ended: at() })
        .execute()
      await update(id).where('state', '=', 'running').set({ cancel: 1 }).execute()
    },
    async remove(id) {
      await db.deleteFrom('jobs').where('casebook', '=', casebook).where('id', '=', id).execute()
    },
    async claim(kinds, worker, silentSince) {
      const free = await rows()
        .where('kind', 'in', kinds)
        .where('state', 'in', ['waiting', 'running'])
        .orderBy('created')
        .orderBy('id')
        .execute()
      for (const { id, state, beat } of free) {
        if (state === 'running' && (beat ?? '') >= silentSince) continue
        const { numUpdatedRows } = await update(id)
          .where((eb) =>
            eb.or([
              eb('state', '=', 'waiting'),
              eb.and([eb('state', '=', 'running'), eb('beat', '<', silentSince)]),
            ]),
          )
          .set({ state: 'running', worker, beat: at() })
          .executeTakeFirst()
        if (numUpdatedRows === 1n) return get(id)
      }
      return null
    },
    async beat(id, worker, { phase, done, total }) {
      const { numUpdatedRows } = await update(id)
        .where('worker', '=', worker)
        .where('state', '=', 'running')
        .set({ phase, done, total, beat: at() })
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) return 'lost'
      return (await get(id))?.cancelAsked ? 'cancel' : 'go-on'
    },
    async finish(id, worker, { state, report }) {
      await update(id)
        .where('worker', '=', worker)
        .where('state', '=', 'running')
        .set({ state, report: JSON.stringify(report), ended: at() })
        .execute()
    },
  }
}

const jobOf = (row: RowOf<typeof jobsTable>): Job => ({
  id: row.id,
  kind: row.kind,
  by: row.by,
  input: JSON.parse(row.input) as Json,
  state: row.state as JobState,
  phase: row.phase,
  done: Number(row.done),
  total: row.total === null ? null : Number(row.total),
  report: row.report === null ? null : (JSON.parse(row.report) as Json),
  cancelAsked: Number(row.cancel) === 1,
  created: row.created,
  ended: row.ended,
})
