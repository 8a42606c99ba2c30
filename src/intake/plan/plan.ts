import type { View } from '../../projections/index.ts'
import { idFor } from '../ids.ts'
import type { Found, Importer, InputFile } from '../importer.ts'
import { proposeSame } from './duplicates.ts'
import { Planner } from './planner.ts'
import { settle } from './settle.ts'
import type { Staging } from './staging.ts'

/** What a plan is made from. */
export interface Planning {
  readonly view: View
  readonly importer: Importer
  readonly file: InputFile
  readonly options: Readonly<Record<string, string>>
  /** Empty; the plan is written into it. */
  readonly staging: Staging
  readonly signal: AbortSignal
  readonly progress: (phase: PlanPhase, done: number, total?: number) => void
}

export type PlanPhase = 'reading' | 'comparing'

/** How many records a plan would enter, change, pass over; how many rows it would not take. */
export interface PlanCounts {
  readonly new: number
  readonly changed: number
  readonly same: number
  /** Of the new ones: those that may be the same as a record of the casebook. */
  readonly duplicates: number
  /** Of all: those that people and the publisher both changed. */
  readonly conflicts: number
  readonly refused: number
}

const foundAtOnce = 500

/**
 * Decides what importing a file would do, before anything is kept: each record new, changed field by field, or the
 * same; possible duplicates; what is refused and why. Writes nothing but the plan.
 * @throws what `signal` is given up with
 */
export async function planImport(planning: Planning): Promise<PlanCounts> {
  const { view, importer, file, options, staging, signal, progress } = planning
  const planner = new Planner(view, importer, staging)
  const found = importer.read(file, {
    view,
    options,
    idFor: idFor(importer.name),
    progress: (done, total) => progress('reading', done, total),
    signal,
  })
  for await (const part of wholeRows(found)) {
    signal.throwIfAborted()
    await planner.take(part)
    // Whoever shares this process (pages are served from it) has a turn.
    await new Promise((resume) => setImmediate(resume))
  }
  await settle(view, planner, staging)
  await proposeSame(view, staging, (done, total) => progress('comparing', done, total), signal)
  return countsOf(staging)
}

export async function countsOf(staging: Staging): Promise<PlanCounts> {
  return {
    new: await staging.count('new'),
    changed: await staging.count('changed'),
    same: await staging.count('same'),
    duplicates: await staging.count('duplicate'),
    conflicts: await staging.count('conflict'),
    refused: await staging.count('refused'),
  }
}

/** Some hundred things at a time; what has one `where` stays together. */
async function* wholeRows(found: AsyncIterable<Found>): AsyncGenerator<readonly Found[]> {
  let part: Found[] = []
  for await (const one of found) {
    if (part.length >= foundAtOnce && one.where !== part.at(-1)?.where) {
      yield part
      part = []
    }
    part.push(one)
  }
  yield part
}
