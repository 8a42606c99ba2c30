import type { View } from '../view.ts'
import { deriveStatus } from './derive.ts'
import type { Holding, Span, StatusFacts } from './facts.ts'

/**
 * When a measure ended for a person: by its own end, by the measure that replaced it, or by an event such as a
 * release. The rules are those of the status: it ended on the first such day on which, taken alone, it gives
 * no status any more.
 * @returns null while it goes on, as far as is known
 */
export function holdingEnd(
  holding: Holding,
  facts: StatusFacts,
  { packs }: Pick<View, 'packs'>,
): Span | null {
  if (holding.end) return holding.end
  const begun = holding.start.latest ?? firstDay(holding.confirmed)
  if (begun === null) return null
  const alone: StatusFacts = {
    holdings: [holding],
    turns: facts.turns.map((turn) => ({ ...turn, status: null })),
    traces: [],
  }
  const gone = (day: string) =>
    deriveStatus(alone, day, (name) => packs.status(name)).basis.length === 0
  return (
    [...holding.replacedBy.map((next) => next.start), ...facts.turns.map((turn) => turn.at)]
      .filter((at) => at.latest !== null && at.latest >= begun)
      .sort((a, b) => (a.latest ?? '').localeCompare(b.latest ?? ''))
      .find((at) => at.latest !== null && gone(at.latest)) ?? null
  )
}

const firstDay = (spans: readonly Span[]): string | null =>
  spans
    .flatMap((span) => span.latest ?? [])
    .sort()
    .at(0) ?? null

/** When measures ended for a person, as stated, by measure; those that go on are left out. */
export const holdingEnds = (facts: StatusFacts, view: Pick<View, 'packs'>): Map<string, string> =>
  new Map(
    facts.holdings.flatMap((holding) => {
      const end = holdingEnd(holding, facts, view)
      const stated = end?.stated ?? end?.latest
      return stated ? [[holding.record, stated] as const] : []
    }),
  )
