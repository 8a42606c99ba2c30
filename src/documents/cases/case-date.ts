import type { CaseFacts } from './case-facts.ts'
import { toldTypes } from './english/event-words.ts'
import { earliestFirst } from './order.ts'

/**
 * The one date under which a case is listed: that of the latest verdict; else that on which the latest proceeding
 * began (its first dated step, else the opening that its record states); else that of the first thing known to have
 * happened, or of the day on which a source first found the person held.
 * @returns EDTF; undefined when nothing is dated
 */
export function caseDate({ events, measures, proceedings }: CaseFacts): string | undefined {
  const dates = (some: CaseFacts['events']) =>
    some.flatMap((event) => event.date ?? []).sort(earliestFirst)
  const begun = proceedings.flatMap(({ record, opened }) => {
    const [first = opened] = dates(events.filter((event) => event.proceedings.includes(record)))
    return first ?? []
  })
  const held = measures.flatMap((measure) => measure.start ?? measure.confirmed ?? [])
  return (
    dates(events.filter((event) => event.type === 'verdict')).at(-1) ??
    begun.sort(earliestFirst).at(-1) ??
    dates(events.filter((event) => toldTypes.includes(event.type)))[0] ??
    held.sort(earliestFirst)[0]
  )
}
