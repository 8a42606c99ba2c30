import { ok, type Result } from '../../base/result.ts'
import type { DocumentFacts } from '../facts.ts'
import type { DocumentFault } from '../place.ts'
import { lookUp, manifestOf } from './build.ts'
import type { RecordHistory } from './history.ts'
import type { Manifest, ManifestValue } from './manifest.ts'
import { type Reason, reasonsFor } from './reasons.ts'

/** One value that would differ if the document were built today. */
export interface Difference {
  readonly key: string
  /** As it was printed; undefined when the value is new. */
  readonly before?: string | undefined
  /** As it would be printed; undefined when the value is gone. */
  readonly today?: string | undefined
  /** The lines of the text that use it: of today's text, else of the one that was built. */
  readonly lines: readonly number[]
  /** The records it rested on and does not rest on any more, and the other way round. */
  readonly left: readonly string[]
  readonly joined: readonly string[]
  readonly why: readonly Reason[]
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Why the document could not be built today, if it could not; the differences then are those that explain it. */
  readonly faults: readonly DocumentFault[]
}

/**
 * What would differ today, value by value, and why. A status or count holds for the day that the document
 * names, so that time alone changes nothing.
 */
export async function compareWithToday(
  before: Manifest,
  today: { readonly text: string; readonly file: string; readonly facts: DocumentFacts },
  history: RecordHistory,
): Promise<Comparison> {
  const made = await manifestToday(before, today)
  const now = new Map((made.ok ? made.value.values : []).map((value) => [value.key, value]))
  const was = new Map(before.values.map((value) => [keyToday(value, history), value]))
  const about = { before, today: made.ok ? made.value : null, history }
  const differences: Difference[] = []
  for (const [key, old] of was) {
    const value = now.get(key)
    const moved = movedRecords(old, value, history)
    if (value && value.text === old.text && moved.left.length === 0 && moved.joined.length === 0)
      continue
    const why = await reasonsFor(old, value, moved, about)
    if (
      !made.ok &&
      !why.some(
        ({ kind }) =>
          kind === 'forgotten' || kind === 'withdrawn' || kind === 'revised' || kind === 'merged',
      )
    )
      continue
    differences.push({
      key,
      before: old.text,
      today: value?.text,
      lines: value?.lines ?? old.lines,
      ...moved,
      why,
    })
  }
  for (const [key, value] of now) {
    if (was.has(key)) continue
    const moved = { left: [], joined: value.records.map((one) => one.id) }
    differences.push({
      key,
      today: value.text,
      lines: value.lines,
      ...moved,
      why: await reasonsFor(undefined, value, moved, about),
    })
  }
  return { differences, faults: made.ok ? [] : made.fault }
}

async function manifestToday(
  before: Manifest,
  {
    text,
    file,
    facts,
  }: { readonly text: string; readonly file: string; readonly facts: DocumentFacts },
): Promise<Result<Manifest, readonly DocumentFault[]>> {
  const looked = await lookUp(text, file, facts)
  if (!looked.ok) return looked
  return ok(manifestOf({ ...looked.value, text, facts, name: before.document, files: [] }))
}

/** The key of a value today: the ids in it may have been merged into others. */
function keyToday(value: ManifestValue, history: RecordHistory): string {
  let { key } = value
  for (const { id } of value.records) {
    const now = history.resolve(id)
    if (now !== id) key = key.replace(new RegExp(`\\b${id}\\b`, 'g'), now)
  }
  return key
}

function movedRecords(
  old: ManifestValue,
  value: ManifestValue | undefined,
  history: RecordHistory,
): { left: string[]; joined: string[] } {
  const before = new Set(old.records.map((one) => history.resolve(one.id)))
  const after = new Set(value?.records.map((one) => one.id))
  return {
    left: [...before].filter((id) => !after.has(id)),
    joined: [...after].filter((id) => !before.has(id)),
  }
}
