import { sharedByTooMany } from './bearer-pairs.ts'
import { clustersOf } from './clusters.ts'
import { findMatches } from './matches.ts'
import type { Duplicates, LeftOut, NamedEntry, Progress } from './proposal.ts'
import { sameFrom } from './scoring.ts'
import { type Bearer, type Casebook, readCasebook, type Spelling } from './spellings.ts'

export interface DuplicateOptions {
  /** Score from which a pair is proposed; without it the one from which two names are held to be the same. */
  readonly threshold?: number
  readonly onProgress?: (progress: Progress) => void
  /** When it is aborted, its reason is thrown and nothing is returned. */
  readonly signal?: AbortSignal
}

/**
 * Entries that may be one person, over a whole casebook, by their names alone. It proposes, a person decides;
 * what else is known of them (date of birth, place) is for the caller to weigh. The same entries give the same
 * answer in whatever order they come. All is done before it returns; where others wait, use
 * `findDuplicatesInTurns`.
 */
export function findDuplicates(
  entries: readonly NamedEntry[],
  options: DuplicateOptions = {},
): Duplicates {
  const work = steps(entries, options.threshold ?? sameFrom)
  for (;;) {
    const step = take(work, options)
    if (step.done) return step.value
  }
}

/** The same, letting others have their turn between steps of some milliseconds (a few sorts take longer). */
export async function findDuplicatesInTurns(
  entries: readonly NamedEntry[],
  options: DuplicateOptions = {},
): Promise<Duplicates> {
  const work = steps(entries, options.threshold ?? sameFrom)
  for (;;) {
    const step = take(work, options)
    if (step.done) return step.value
    await new Promise((resume) => setImmediate(resume))
  }
}

function take(work: Generator<Progress, Duplicates>, { onProgress, signal }: DuplicateOptions) {
  signal?.throwIfAborted()
  const step = work.next()
  if (!step.done) onProgress?.(step.value)
  return step
}

function* steps(
  entries: readonly NamedEntry[],
  threshold: number,
): Generator<Progress, Duplicates> {
  const casebook = yield* readCasebook(entries)
  const { matches, vague, common } = yield* findMatches(casebook.spellings, threshold)
  const clusters = yield* clustersOf(casebook, matches, threshold)
  const notCompared: LeftOut[] = [
    ...withoutWord(casebook.wordless),
    ...Array.from(vague, ([number, fits]): LeftOut => vagueName(casebook, number, fits)),
    ...common,
    ...sharedByTooMany(casebook.spellings),
  ]
  return { clusters, notCompared }
}

const withoutWord = (names: ReadonlyMap<string, readonly string[]>): LeftOut[] =>
  [...names.keys()].sort().map((name) => ({
    reason: 'no-word',
    ids: [...(names.get(name) ?? [])].sort(),
    name,
  }))

function vagueName({ spellings, bearers }: Casebook, number: number, fits: number): LeftOut {
  const { name, bearers: own } = spellings[number] as Spelling
  const ids = own.flatMap((bearer) => (bearers[bearer] as Bearer).ids).sort()
  return { reason: 'too-vague', ids, name: name.written, fits }
}
