import { dateBounds } from '../../base/date.ts'
import type { Beat, Tellable } from './beats.ts'

/**
 * By date; on one date by what follows what, then by type. What has no date stands after what it follows, else
 * before what follows it, else at the end.
 */
export function inOrder(beats: readonly Beat[], tellable: Tellable): Beat[] {
  const rank = (beat: Beat) => tellable.events.indexOf(beat.events[0]?.type ?? '')
  const ordered = beats
    .filter((beat) => beat.date !== undefined)
    .sort((a, b) => compare(timeKey(a.date), timeKey(b.date)) || rank(a) - rank(b))
  for (const beat of [...ordered]) {
    const at = ordered.indexOf(beat)
    const cause = ordered.findLastIndex(
      (other) => timeKey(other.date) === timeKey(beat.date) && follows(beat, other),
    )
    if (cause > at) ordered.splice(cause, 0, ...ordered.splice(at, 1))
  }
  const undated = beats.filter((beat) => beat.date === undefined).sort((a, b) => rank(a) - rank(b))
  for (let left = undated; left.length > 0; ) {
    const next =
      left.find((beat) => !left.some((other) => other !== beat && follows(beat, other))) ?? left[0]
    if (!next) break
    const after = ordered.findLastIndex((beat) => follows(next, beat))
    const before = ordered.findIndex((beat) => follows(beat, next))
    ordered.splice(after >= 0 ? after + 1 : before >= 0 ? before : ordered.length, 0, next)
    left = left.filter((beat) => beat !== next)
  }
  return ordered
}

const follows = (beat: Beat, other: Beat): boolean =>
  other.events.some((event) => beat.after.includes(event.record))

/** Extensions of one restraint in a row become one beat: "four times, most recently in January 2025". */
export function repeated(beats: readonly Beat[]): Beat[] {
  const result: Beat[] = []
  for (const beat of beats) {
    const before = result.at(-1)
    const extends_ = (one: Beat | undefined) =>
      one !== undefined &&
      one.measures.length === 0 &&
      one.events.every((event) => event.type === 'restraint-extended') &&
      one.events.length > 0
    if (before && extends_(before) && extends_(beat) && samePersons(before, beat))
      result[result.length - 1] = {
        ...beat,
        events: [...before.events, ...beat.events],
        times: before.times + 1,
      }
    else result.push(beat)
  }
  return result
}

/** What happened on the same date to the same persons, or the same to several, is told in one sentence. */
export function together(beats: readonly Beat[]): Beat[] {
  const result: Beat[] = []
  for (const beat of beats) {
    const at = result.findIndex(
      (one) =>
        one.confirmed === beat.confirmed &&
        one.date === beat.date &&
        (sameThing(one, beat) ||
          (samePersons(one, beat) && (one.date !== undefined || follows(beat, one)))),
    )
    const before = result[at]
    if (before)
      result[at] = {
        ...before,
        otherDates: [...new Set([...before.otherDates, ...beat.otherDates])],
        persons: [...new Set([...before.persons, ...beat.persons])],
        events: [...before.events, ...beat.events],
        measures: [...before.measures, ...beat.measures],
      }
    else result.push(beat)
  }
  return result
}

/** Events that each person's own charges belong to: two verdicts of one month are not one verdict. */
const ownCharges = new Set([
  'investigation-opened',
  'suspect-status',
  'charge',
  'verdict',
  'administrative-decision',
  'fine',
  'wanted',
])

/** The same kind of event with the same outcome, and the same measures, but of other persons. */
function sameThing(a: Beat, b: Beat): boolean {
  if ([...a.events, ...b.events].some((event) => ownCharges.has(event.type))) return false
  const thing = (beat: Beat) =>
    [
      ...new Set([
        ...beat.events.map((one) => `${one.type} ${one.outcome ?? ''} ${one.partOf ?? ''}`),
        ...beat.measures.map((one) => one.type),
      ]),
    ].join()
  return thing(a) === thing(b) && !a.persons.some((person) => b.persons.includes(person))
}

const samePersons = (a: Beat, b: Beat): boolean => a.persons.join() === b.persons.join()

/** By the last day a date may mean, so that "January" follows "17 January"; then by the first. */
function timeKey(date: string | undefined): string {
  const bounds = date === undefined ? null : dateBounds(date)
  return bounds === null
    ? '9999'
    : `${bounds.startLatest ?? bounds.endLatest} ${bounds.startEarliest ?? ''}`
}

/** Both dates are known, and all that the first may mean lies before the end of the second. */
export const isBefore = (date: string | undefined, other: string | undefined): boolean =>
  date !== undefined && other !== undefined && timeKey(date) < timeKey(other)

/** EDTF dates, by the last day they may mean, then by the first. */
export const earliestFirst = (a: string, b: string): number => compare(timeKey(a), timeKey(b))

const compare = (a: string, b: string): number => (a < b ? -1 : a === b ? 0 : 1)
