import type { HistoryEntry, RecordHistory } from './history.ts'
import type { Manifest, ManifestValue } from './manifest.ts'

/** Why a value differs. With a record: what was entered about it since the document was built. */
export type Reason =
  | {
      readonly kind: 'revised' | 'new' | 'merged' | 'split' | 'withdrawn' | 'forgotten'
      readonly record: string
      /** The number of the entry, when it was written, and what its writer gave as the reason. */
      readonly entry: number
      readonly at: string
      readonly why?: string | undefined
      readonly fields: readonly string[]
    }
  /** The figure counts something else than it did. */
  | { readonly kind: 'definition'; readonly figure: string }
  /** The text of the document was changed. */
  | { readonly kind: 'text' }
  /** Nothing of that: the program counts or words it differently. */
  | { readonly kind: 'program' }

interface About {
  readonly before: Manifest
  readonly today: Manifest | null
  readonly history: RecordHistory
}

export async function reasonsFor(
  old: ManifestValue | undefined,
  value: ManifestValue | undefined,
  moved: { readonly left: readonly string[]; readonly joined: readonly string[] },
  { before, today, history }: About,
): Promise<Reason[]> {
  const since = before.position.size
  const own = [
    ...new Set([...(old?.records ?? []), ...(value?.records ?? [])].map((one) => one.id)),
  ]
  const reasons = await entriesSince(own, since, history)
  // A person comes into a count or leaves it by what other records say: a verdict, a release.
  const others = await Promise.all(
    [...moved.left, ...moved.joined].map((id) => history.namedBy(id)),
  )
  reasons.push(
    ...(await entriesSince(
      [...new Set(others.flat())].filter((id) => !own.includes(id)),
      since,
      history,
    )),
  )

  const figure = value?.figure ?? old?.figure
  if (
    figure !== undefined &&
    today &&
    today.figures[figure] !== undefined &&
    today.figures[figure] !== before.figures[figure]
  )
    reasons.push({ kind: 'definition', figure })
  if (reasons.length === 0 && today && today.text !== before.text) reasons.push({ kind: 'text' })
  if (reasons.length === 0) reasons.push({ kind: 'program' })
  return reasons
}

const kinds = {
  record: 'new',
  revise: 'revised',
  merge: 'merged',
  split: 'split',
  withdraw: 'withdrawn',
  forget: 'forgotten',
} as const

async function entriesSince(
  ids: readonly string[],
  since: number,
  { history }: RecordHistory,
): Promise<Reason[]> {
  const reasons: Reason[] = []
  for (const record of ids) {
    const entries: readonly HistoryEntry[] = await history(record)
    for (const { sequence, at, operation, why, changedFields } of entries)
      if (sequence >= since)
        reasons.push({
          kind: kinds[operation],
          record,
          entry: sequence,
          at,
          why,
          fields: changedFields,
        })
  }
  return reasons.sort((a, b) => ('entry' in a ? a.entry : 0) - ('entry' in b ? b.entry : 0))
}
