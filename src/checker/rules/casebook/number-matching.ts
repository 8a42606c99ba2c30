import type { KnownNumber } from './knowledge.ts'
import type { ToldNumber } from './number-told.ts'
import { fitsUnit, isOneSort, sortOf } from './number-units.ts'
import { meaningOf } from './number-words.ts'

/** How well a number of the casebook fits what the draft counts: 0 … 1, every word of it said. */
export interface Match {
  readonly known: KnownNumber
  readonly fit: number
}

/** A word of the paragraph that is not in the sentence says half as much. */
const nearby = 0.5
/** Of what a number of the casebook counts, so much has to be said in the sentence itself. */
const leastSaid = 0.3

/** Minors are no women: a number of other persons fits so much less. */
const anotherSort = 0.6

/**
 * Finds which numbers of the casebook a number may be, the best first. Rare words say more than frequent ones;
 * only the numbers that share a word with the sentence are looked at.
 */
export function numberMatcher(numbers: readonly KnownNumber[]): (told: ToldNumber) => Match[] {
  const words = numbers.map((known) => ({ known, ...wordsOf(known) }))
  const spread = new Map<string, number>()
  for (const { counts, frame } of words)
    for (const stem of counts.union(frame)) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  // Rare words tell numbers apart, but "killed" says more than its number of figures: the logarithm is halved.
  const weight = (stem: string) => 1 + Math.log(numbers.length / (spread.get(stem) ?? 1)) / 2
  const weigh = (stems: ReadonlySet<string>) => {
    let sum = 0
    for (const stem of stems) sum += weight(stem)
    return sum
  }
  const byStem = new Map<string, Set<(typeof words)[number]>>()
  for (const one of words)
    for (const stem of one.counts) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(one))
  return ({ quantity, said, around }) => {
    const candidates = new Set([...said].flatMap((stem) => [...(byStem.get(stem) ?? [])]))
    const found: Match[] = []
    for (const { known, counts, frame, of } of candidates) {
      if (!fitsUnit(quantity, known.unit)) continue
      const whole = weigh(counts)
      const here = weigh(counts.intersection(said))
      if (here < leastSaid * whole) continue
      const there = weigh(counts.difference(said).intersection(around))
      const own = (here + nearby * there) / whole
      const all = weigh(frame)
      const framed = all === 0 ? 1 : weigh(frame.intersection(around)) / all
      const same = isOneSort(quantity, of) ? 1 : anotherSort
      found.push({ known, fit: own * (0.5 + 0.5 * framed) * same })
    }
    return found.sort((a, b) => b.fit - a.fit)
  }
}

/** What a number counts, and of what it is a part: its words only have to stand somewhere near. */
function wordsOf({ counts, frame }: KnownNumber) {
  const own = meaningOf(counts)
  return { counts: own, frame: meaningOf(frame).difference(own), of: sortOf(counts) }
}
