import type { Json } from '../base/canonical-json.ts'
import { fail, fault, ok, type Result } from '../base/result.ts'
import {
  type Casebook,
  commitChunks,
  currentView,
  knownBy,
  type Written,
} from '../casebook/index.ts'
import { type NewEntry, readEntriesOf } from '../ledger/index.ts'
import type { View } from '../projections/index.ts'
import { importedOf } from './plan/last-given.ts'
import { dependents } from './plan/settle.ts'
import type { StagedRow, Staging } from './plan/staging.ts'

export interface Keeping {
  readonly staging: Staging
  /** The importer's name; remembered in every entry. */
  readonly importer: string
  /** Names this import in its entries: given a second time (after the process was stopped), nothing is kept twice. */
  readonly run: string
  readonly why?: string | undefined
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

/**
 * Keeps a plan: every record in one transaction and one batch, so that it can be undone as one. A possible
 * duplicate that a person found to be the same is recorded and merged, which can be split again.
 *
 * @returns fault `plan-outdated` when the casebook was changed since the plan was made; nothing is kept then
 * @throws what `signal` is given up with; nothing is kept then
 */
export async function keepImport(casebook: Casebook, keeping: Keeping): Promise<Result<Written>> {
  const { staging, signal } = keeping
  const view = await currentView(casebook)
  const skipped = await skippedRecords(staging)
  const kept = await alreadyKept(casebook, keeping, skipped)
  if (kept) return ok(kept)
  const outdated = await firstOutdated(view, staging, skipped)
  if (outdated !== undefined)
    return fail(
      fault(
        'plan-outdated',
        `${outdated} was changed in the casebook since the preview was made; make the preview again`,
        outdated,
      ),
    )
  const total = await countEntries(staging, skipped)
  if (total === 0) return ok({ first: null, count: 0 })
  const entries = entriesOf(casebook, keeping, skipped, total)
  return ok(await commitChunks(casebook, total, entries, signal))
}

/** Records that a person chose to leave out, and those that name them. */
async function skippedRecords(staging: Staging): Promise<ReadonlySet<string>> {
  const skipped = new Set<string>()
  for await (const rows of staging.each('duplicate'))
    for (const { choice, record } of rows) if (choice === 'skip' && record) skipped.add(record)
  for await (const row of dependents(staging, skipped)) if (row.record) skipped.add(row.record)
  return skipped
}

async function countEntries(staging: Staging, skipped: ReadonlySet<string>): Promise<number> {
  let merges = 0
  for await (const rows of staging.each('duplicate'))
    merges += rows.filter((row) => isMerged(row) && !skipped.has(row.record ?? '')).length
  const records = (await staging.count('new')) + (await staging.count('changed'))
  return records - skipped.size + merges
}

async function* entriesOf(
  { by }: Casebook,
  keeping: Keeping,
  skipped: ReadonlySet<string>,
  total: number,
): AsyncGenerator<readonly NewEntry[]> {
  const { staging, progress } = keeping
  let done = 0
  for (const wanted of ['new', 'changed'] as const)
    for await (const rows of staging.each(wanted)) {
      const taken = rows.filter(({ record }) => record !== null && !skipped.has(record))
      const entries = taken.flatMap((row) => [...entriesFor(row, by, keeping)])
      yield entries
      done += entries.length
      progress(done, total)
      // Whoever shares this process (pages are served from it) has a turn.
      await new Promise((resume) => setImmediate(resume))
    }
}

/** Did a person find the new record to be the same as one of the casebook? */
const isMerged = ({ decision, choice }: StagedRow): boolean =>
  decision === 'new' && choice !== null && choice !== 'new' && choice !== 'skip'

function* entriesFor(
  row: StagedRow,
  by: string,
  { importer, run, why }: Keeping,
): Generator<NewEntry> {
  const { record, kind, decision, body, detail, choice } = row
  if (record === null || kind === null || body === null) return
  const about = { record, kind, by }
  const { given } = detail
  const imported: Json = { by: importer, run, ...(given === undefined ? {} : { given }) }
  const reason = why === undefined ? {} : { why }
  yield {
    ...about,
    operation: decision === 'new' ? 'record' : 'revise',
    body: { record: body, imported, ...reason },
  }
  if (isMerged(row)) yield { ...about, operation: 'merge', body: { into: choice, ...reason } }
}

/** A record that does not stand as it did when the plan was made. Whoever keeps a plan is the only one who writes. */
async function firstOutdated(
  view: View,
  staging: Staging,
  skipped: ReadonlySet<string>,
): Promise<string | undefined> {
  for (const wanted of ['new', 'changed'] as const)
    for await (const rows of staging.each(wanted)) {
      const ids = rows.flatMap(({ record }) => record ?? [])
      const known = await knownBy(view, 'id', ids)
      for (const { record, sequence } of rows)
        if (record !== null && !skipped.has(record))
          if ((known.get(record)?.sequence ?? null) !== sequence) return record
    }
  return undefined
}

/** The process may have been stopped after the entries were kept and before anybody heard of it. */
async function alreadyKept(
  casebook: Casebook,
  { staging, run }: Keeping,
  skipped: ReadonlySet<string>,
): Promise<Written | undefined> {
  for (const wanted of ['new', 'changed'] as const)
    for await (const rows of staging.each(wanted))
      for (const { record } of rows) {
        if (record === null || skipped.has(record)) continue
        const entries = await readEntriesOf(casebook.door.db, casebook.id, record)
        const first = entries.find((entry) => importedOf(entry)?.run === run)
        if (first === undefined) return undefined
        return { first: first.sequence, count: first.body?.batch?.of ?? 1 }
      }
  return undefined
}
