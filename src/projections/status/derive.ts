import { addTerm, daysBetween } from '../../base/date.ts'
import type { StatusTerm } from '../../packs/index.ts'
import type { Holding, Span, Status, StatusFacts, StatusRule, Turn } from './facts.ts'

/** Asked of the packs: a status term by its name. */
export type StatusTerms = (name: string) => StatusTerm

/**
 * The status of one person on a day, from dated facts alone (documentation practice §5 and §11, rules
 * 3, 5 and 7). An interval holds for start ≤ day < end. What happened on a day that its date cannot
 * place surely before or after is not yet counted; it is named in `possible`.
 *
 * Order: death; then measures in force, gravest first; then the last event or end that changed the
 * status; then nothing.
 *
 * @param day YYYY-MM-DD
 */
export function deriveStatus(facts: StatusFacts, day: string, terms: StatusTerms): Status {
  const turns = facts.turns.filter((turn) => happened(turn.at, day))
  const holdings = facts.holdings.map((holding) => ({ holding, ...phase(holding, turns, day) }))
  const running = holdings.filter((h) => h.phase === 'running')
  const possible = [
    ...holdings.filter((h) => h.phase === 'perhaps').map((h) => h.holding.status.term),
    ...facts.turns.filter((t) => t.status && perhaps(t.at, day)).map((t) => t.status?.term ?? ''),
  ]
  const answer = (status: string, rule: StatusRule, rest: Partial<Status>): Status => ({
    status,
    last: null,
    rule,
    since: null,
    basis: [],
    heard: null,
    stale: false,
    also: [],
    possible: [...new Set(possible)].filter((p) => p !== status),
    ...rest,
  })

  const death = turns.find((turn) => turn.status?.tone === 'dead')
  if (death?.status) {
    const held = facts.holdings.some((h) => h.status.held && heldAtDeath(h, death, facts))
    const status = held && death.status.term === 'died' ? 'died-in-custody' : death.status.term
    return answer(status, 'event', {
      since: death.at,
      basis: [death.record],
      heard: death.at.latest,
    })
  }

  // A measure whose stated term has run out says less than one that surely runs, however grave it is.
  const over = (holding: Holding) => termOver(holding, day) && !goesOn(holding, day)
  const byRank = running.sort(
    (a, b) =>
      Number(over(a.holding)) - Number(over(b.holding)) ||
      a.holding.status.rank - b.holding.status.rank,
  )
  const first = byRank[0]
  const last = lastChange(turns, holdings, terms)
  if (first && !(last && outweighs(terms(last.status), first.holding.status))) {
    const { holding } = first
    const heard = lastHeard(holding, facts, day)
    const limit = holding.status.staleAfterDays
    const stale =
      !goesOn(holding, day) && limit !== null && heard !== null && daysBetween(heard, day) > limit
    const common = {
      since: holding.start.stated === null ? null : holding.start,
      basis: [holding.record],
      heard,
      stale,
    }
    if (over(holding))
      return answer('unknown', 'term-over', { ...common, last: holding.status.term, stale: true })
    if (stale && holding.term === null)
      return answer('unknown', 'stale', { ...common, last: holding.status.term })
    const also = byRank
      .slice(1)
      .filter((h) => !over(h.holding))
      .map((h) => h.holding.status.term)
    return answer(holding.status.term, 'in-force', {
      ...common,
      also: [...new Set(also)].filter((s) => s !== holding.status.term),
    })
  }

  if (last) {
    const heard = lastNews([last.at, ...facts.traces.map((trace) => trace.at)], day)
    return answer(last.status, last.rule, {
      since: last.at,
      basis: [last.record],
      heard,
      stale: isStale(terms(last.status), heard, day),
    })
  }
  return answer('no-measure', 'nothing', {})
}

const happened = (span: Span, day: string): boolean => span.latest !== null && span.latest <= day

const perhaps = (span: Span, day: string): boolean =>
  !happened(span, day) && span.earliest !== null && span.earliest <= day

/** Wanted or handed over while a milder measure of an earlier case still runs: the graver is the status. */
const outweighs = (change: StatusTerm, measure: StatusTerm): boolean =>
  change.tone !== 'free' && change.rank < measure.rank

type Phase = 'not-yet' | 'perhaps' | 'running' | 'ended'

/** Where a measure stands on a day, and what ended it. */
function phase(
  holding: Holding,
  turns: readonly Turn[],
  day: string,
): { phase: Phase; ended?: Span; by?: string } {
  const begun = holding.start.latest ?? firstConfirmation(holding)
  if (begun === null || begun > day) {
    const early = holding.start.earliest
    return { phase: early !== null && early <= day ? 'perhaps' : 'not-yet' }
  }
  if (holding.end && happened(holding.end, day))
    return { phase: 'ended', ended: holding.end, by: holding.record }
  const replacement = holding.replacedBy.find((r) => happened(r.start, day))
  if (replacement) return { phase: 'ended', ended: replacement.start, by: replacement.record }
  const turn = turns.find((t) => ends(t, holding) && (t.at.latest ?? '') >= begun)
  if (turn) return { phase: 'ended', ended: turn.at, by: turn.record }
  return { phase: 'running' }
}

function ends(turn: Turn, holding: Holding): boolean {
  if (turn.ends === 'all') return true
  if (turn.ends === 'held') return holding.status.held || holding.status.tone === 'deprived'
  if (turn.ends === 'proceeding')
    return holding.proceeding !== null && turn.proceedings.includes(holding.proceeding)
  return false
}

const firstConfirmation = (holding: Holding): string | null =>
  holding.confirmed
    .map((c) => c.latest)
    .filter((day) => day !== null)
    .sort()[0] ?? null

/** Did the person die while this measure was in force? Same day or same month counts as in force. */
function heldAtDeath(holding: Holding, death: Turn, facts: StatusFacts): boolean {
  const day = death.at.latest ?? ''
  const before = facts.turns.filter((t) => t !== death && happened(t.at, day))
  const { phase: at, ended } = phase(holding, before, day)
  return (
    at === 'running' || (at === 'ended' && ended?.latest === day && holding.endReason === 'death')
  )
}

/** Has the stated term surely run out by this day? Counted from the latest day it can have begun. */
function termOver(holding: Holding, day: string): boolean {
  const from = holding.start.latest
  return from !== null && holding.term !== null && addTerm(from, holding.term) <= day
}

/** Does a source say that it was still in force on the day or later, or that it ended later? */
const goesOn = (holding: Holding, day: string): boolean =>
  holding.confirmed.some((c) => c.latest !== null && c.latest >= day) ||
  (holding.end?.earliest != null && holding.end.earliest > day)

/** The last day up to `day` on which a source speaks of this measure, or of anything in its proceedings. */
const lastHeard = (holding: Holding, facts: StatusFacts, day: string): string | null =>
  lastNews([holding.start, ...holding.confirmed, ...facts.traces.map((trace) => trace.at)], day)

/** The last of these days that had surely come by `day`. */
const lastNews = (spans: readonly Span[], day: string): string | null =>
  spans
    .flatMap(({ latest }) => (latest !== null && latest <= day ? [latest] : []))
    .sort()
    .at(-1) ?? null

interface Change {
  readonly at: Span
  readonly status: string
  readonly rule: StatusRule
  readonly record: string
}

/** The last thing that changed the status when no measure is in force any more. */
function lastChange(
  turns: readonly Turn[],
  holdings: readonly { holding: Holding; phase: Phase; ended?: Span; by?: string }[],
  terms: StatusTerms,
): Change | undefined {
  const changes: Change[] = []
  for (const { holding, phase: at, ended, by } of holdings) {
    if (at !== 'ended' || !ended || by !== holding.record) continue
    const status = afterEnd(holding)
    if (status) changes.push({ at: ended, status, rule: 'ended', record: holding.record })
  }
  for (const turn of turns)
    if (turn.status)
      changes.push({ at: turn.at, status: turn.status.term, rule: 'event', record: turn.record })
  return changes
    .sort(
      (a, b) => compare(a.at.latest, b.at.latest) || terms(b.status).rank - terms(a.status).rank,
    )
    .at(-1)
}

/** What follows when a measure ends by itself; null = the end says nothing about the person's liberty. */
function afterEnd({ status, endReason }: Holding): string | null {
  if (endReason !== null && endReason in afterReason) return afterReason[endReason] ?? null
  return status.tone === 'deprived' || status.tone === 'restrained' ? 'released' : null
}

const afterReason: Record<string, string | null> = {
  replaced: null,
  death: null,
  unknown: 'unknown',
  acquittal: 'acquitted-or-closed',
  'case-closed': 'acquitted-or-closed',
  extradition: 'handed-over',
}

const isStale = (status: StatusTerm, heard: string | null, day: string): boolean =>
  status.staleAfterDays !== null &&
  heard !== null &&
  daysBetween(heard, day) > status.staleAfterDays

const compare = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1
