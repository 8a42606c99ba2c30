import { type Beat, beatsOf, type Tellable } from './beats.ts'
import type { CaseFacts, CaseProceeding } from './case-facts.ts'
import { inOrder, isBefore, repeated, together } from './order.ts'

/** The order of telling: what weighs most first, then what led to it, then what came after, then other cases. */
export interface CasePlan {
  readonly opening: Beat
  /** What came before it, up to the last step of the same case. */
  readonly earlier: readonly Beat[]
  /** What came before it besides, in no case. */
  readonly background: readonly Beat[]
  /** What came before it in other cases that led to a conviction. */
  readonly earlierCases: readonly Beat[]
  readonly later: readonly Beat[]
  /** Proceedings that led to no conviction and are not what the case is mainly about. */
  readonly asides: readonly Aside[]
}

export interface Aside {
  readonly proceeding: CaseProceeding
  readonly beats: readonly Beat[]
  /** It began before what is told first. */
  readonly earlier: boolean
}

/**
 * Orders a case as a lawyer tells it: a death, else the last conviction, else the beginning of the latest
 * proceeding comes first.
 * @returns null when there is nothing to tell
 */
export function planCase(facts: CaseFacts, tellable: Tellable): CasePlan | null {
  const all = inOrder(beatsOf(facts, tellable), tellable)
  const heaviest = heaviestOf(all)
  const main = mainKeys(heaviest, all, facts)
  const others = facts.proceedings
    .filter((one, at) => facts.proceedings.findIndex((other) => other.key === one.key) === at)
    .filter((one) => !main.has(one.key))
    .filter(
      (one) => !all.some((beat) => isConviction(beat) && keysOf(beat, facts).includes(one.key)),
    )
    .map((proceeding) => ({
      proceeding,
      beats: all.filter((beat) => keysOf(beat, facts).join() === proceeding.key),
    }))
  const told = others.flatMap((one) => one.beats)
  const beats = together(repeated(all.filter((beat) => !told.includes(beat))))
  const at = Math.max(0, heaviest ? beats.indexOf(heaviestOf(beats) ?? heaviest) : 0)
  const first = beats[at]
  if (!first) return null
  const ofOtherCases = (beat: Beat) => {
    const keys = keysOf(beat, facts)
    return keys.length > 0 && !keys.some((key) => main.has(key))
  }
  const before = beats.slice(0, at).filter((beat) => !ofOtherCases(beat))
  const steps = before.findLastIndex((beat) => keysOf(beat, facts).length > 0) + 1
  return {
    opening: first,
    earlier: before.slice(0, steps),
    background: before.slice(steps),
    earlierCases: beats.slice(0, at).filter(ofOtherCases),
    later: beats.slice(at + 1),
    asides: others.map((one) => ({
      ...one,
      earlier: isBefore(one.beats[0]?.date ?? one.proceeding.opened, first.date),
    })),
  }
}

/** A death, else the last conviction; of several on one date the first. */
function heaviestOf(beats: readonly Beat[]): Beat | undefined {
  const deadly = (beat: Beat) =>
    beat.events.some((event) => event.type === 'death' || event.type === 'killing')
  const conviction = beats.findLast(isConviction)
  return (
    beats.find(deadly) ?? beats.find((beat) => isConviction(beat) && beat.date === conviction?.date)
  )
}

/** The cases whose steps or measures a beat tells. */
function keysOf(beat: Beat, facts: CaseFacts): string[] {
  const named = [
    ...beat.events.flatMap((one) => one.proceedings),
    ...beat.measures.flatMap((one) => one.proceeding ?? []),
  ]
  return [
    ...new Set(facts.proceedings.filter((one) => named.includes(one.record)).map((one) => one.key)),
  ]
}

/** The cases that are mainly told: of each person the one of the heaviest beat, else the latest, else all. */
function mainKeys(
  heaviest: Beat | undefined,
  beats: readonly Beat[],
  facts: CaseFacts,
): Set<string> {
  const main = new Set<string>()
  for (const { record } of facts.persons) {
    const own = facts.proceedings.filter((one) => one.person === record).map((one) => one.key)
    const mine = (beat: Beat) => keysOf(beat, facts).filter((key) => own.includes(key))
    const latest = beats
      .filter((beat) => beat.date !== undefined)
      .map(mine)
      .findLast((keys) => keys.length > 0)
    const keys = heaviest && mine(heaviest).length > 0 ? mine(heaviest) : (latest ?? own)
    for (const key of keys) main.add(key)
  }
  return main
}

const isConviction = (beat: Beat): boolean =>
  beat.events.some(
    (event) =>
      event.type === 'verdict' && (event.outcome === undefined || event.outcome === 'convicted'),
  )
