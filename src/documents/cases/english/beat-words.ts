import { formatDate, formatWhen, numberWord } from '../../../wording/index.ts'
import type { Beat } from '../beats.ts'
import type { CaseEvent, CaseFacts, CaseMeasure } from '../case-facts.ts'
import { chargePhrase, chargeRecords } from './charge-words.ts'
import { appeals, unnamedBody, wordsOfEvent } from './event-words.ts'
import { foundWords, measureVerb, termText } from './measure-words.ts'
import { type Verb, verbPhrase } from './verbs.ts'

/** What is said of one beat: of each person, and in clauses of their own. */
export interface BeatWords {
  /** What happened to all of them. */
  readonly shared: readonly Verb[]
  /** What was imposed on each, by person. */
  readonly imposed: ReadonlyMap<string, readonly Verb[]>
  /** In the past, and in the past perfect. "{whose}" stands for the persons. */
  readonly clauses: readonly (readonly [string, string])[]
  /** The clauses came before what is said of the persons. */
  readonly clausesFirst: boolean
  /** The records that the words rest on. */
  readonly records: readonly string[]
}

const placed = new Set(['detention', 'mass-detention', 'attack', 'killing', 'death', 'abduction'])
/** The type of event that only says what a measure says with more detail. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  fine: ['fine'],
  imprisonment: ['imprisonment', 'life-imprisonment', 'pre-trial-detention'],
  'held-reported': [
    'imprisonment',
    'life-imprisonment',
    'pre-trial-detention',
    'house-arrest',
    'deprivation-of-liberty',
  ],
}

/** @param charged proceedings whose charges were already told; those told here are added */
export function beatWords(beat: Beat, facts: CaseFacts, charged: Set<string>): BeatWords {
  const shared: Verb[] = []
  const imposed = new Map<string, Verb[]>()
  const clauses: [string, string][] = []
  const records: string[] = []
  let measures = beat.measures
  let clausesFirst = false
  const say = (past: string, before: string) => {
    if (!clauses.some(([one]) => one === past)) clauses.push([past, before])
  }
  const some = new Map<number, Verb[]>()
  const ofSome = (number: number, verb: Verb) =>
    some.set(number, [...(some.get(number) ?? []), verb])
  for (const event of beat.events) {
    records.push(event.record)
    const words = wordsOfEvent(event.type, event.outcome)
    if (!words || beat.measures.some((one) => saidBy[event.type]?.includes(one.type))) continue
    if ('verb' in words) {
      const charges = chargesOf(event, beat.persons, facts, charged)
      records.push(...charges.records)
      const place = placed.has(event.type) && event.place !== undefined ? ` in ${event.place}` : ''
      const times =
        event.type === 'lawsuit' && (event.number ?? 1) > 1
          ? ` ${timesWords(event.number ?? 1)}`
          : ''
      const held = dies.has(event.type) ? custodyAtDeath(beat, facts) : undefined
      if (held?.measure) {
        records.push(held.measure.record)
        measures = measures.filter((one) => one !== held.measure)
      }
      const custody = held ? ` ${held.words}` : ''
      const verb = withWords(words.verb, times + custody + place + charges.shared)
      for (const [person, text] of charges.each)
        imposed.set(person, [...(imposed.get(person) ?? []), withWords(words.verb, text)])
      if (event.partOf !== undefined) ofSome(event.partOf, verb)
      else if (!shared.some((one) => JSON.stringify(one) === JSON.stringify(verb)))
        shared.push(verb)
      continue
    }
    clausesFirst ||= shared.length === 0
    const body = event.body ?? unnamedBody[event.type] ?? 'the court'
    const [past, before] = words.clause.map((clause) => clause.replace('{body}', body)) as [
      string,
      string,
    ]
    // A new length goes into the clause: "reduced the sentence to one year and eight months".
    const reset = measures.filter((one) => one.imposed === event.record)
    const lengths = [...new Set(reset.map((one) => termText(one)))]
    const resets =
      appeals.has(event.type) && (event.outcome === 'reduced' || event.outcome === 'increased')
    const length = resets && lengths.length === 1 && lengths[0] !== '' ? ` to ${lengths[0]}` : ''
    if (length !== '') {
      records.push(...reset.map((one) => one.record))
      measures = measures.filter((one) => !reset.includes(one))
    }
    const part = event.partOf === undefined ? '' : ` for ${numberWord(event.partOf, 'en')} of them`
    say(past + length + part, before + length + part)
  }
  for (const measure of measures) {
    const verb = measureVerb(measure, beat.confirmed)
    records.push(measure.record)
    if (verb && measure.partOf !== undefined) ofSome(measure.partOf, verb)
    else if (verb) imposed.set(measure.person, [...(imposed.get(measure.person) ?? []), verb])
  }
  for (const [number, verbs] of some) say(...partPhrases(number, verbs))
  return { shared, imposed, clauses, clausesFirst, records }
}

const dies = new Set(['death', 'killing'])

/** "in pre-trial detention", of somebody who died there; "in custody" where only the status says so. */
function custodyAtDeath(
  { persons, measures }: Beat,
  facts: CaseFacts,
): { readonly words: string; readonly measure?: CaseMeasure } | undefined {
  const measure = measures.find((one) => foundWords(one.type) !== undefined)
  const words = measure && foundWords(measure.type)
  if (measure && words !== undefined) return { words, measure }
  const dead = facts.persons.filter((one) => persons.includes(one.record))
  return dead.length > 0 && dead.every((one) => one.status?.status === 'died-in-custody')
    ? { words: 'in custody' }
    : undefined
}

/** "five of them were placed in pre-trial detention". */
function partPhrases(number: number, verbs: readonly Verb[]): [string, string] {
  const some = `${numberWord(number, 'en')} of them`
  const many = number !== 1
  return [
    `${some} ${verbPhrase(verbs, { many, before: false })}`,
    `${some} ${verbPhrase(verbs, { many, before: true })}`,
  ]
}

const convicting = new Set(['verdict', 'administrative-decision', 'fine'])
const charging = new Set(['investigation-opened', 'charge', 'suspect-status', 'wanted'])

const prepositions: Readonly<Record<string, string>> = {
  'investigation-opened': 'over',
  'suspect-status': 'of',
  wanted: 'on charges of',
}

interface EventCharges {
  /** What stands after the verb, where the charges of all are the same. */
  readonly shared: string
  /** Else what stands after it for each person. */
  readonly each: ReadonlyMap<string, string>
  readonly records: readonly string[]
}

/** The charges of the persons in an event's proceedings; each proceeding's are told once. */
function chargesOf(
  { type, outcome, proceedings }: CaseEvent,
  persons: readonly string[],
  facts: CaseFacts,
  charged: Set<string>,
): EventCharges {
  const convicts = convicting.has(type) && outcome !== 'acquitted'
  const untold = facts.proceedings.filter(
    (one) => proceedings.includes(one.record) && !charged.has(one.key),
  )
  const each = new Map<string, string>()
  const records: string[] = []
  if (convicts || charging.has(type))
    for (const person of persons) {
      const own = untold.filter((one) => one.person === person)
      const charges = own
        .flatMap((one) => one.charges)
        .filter((one) => !convicts || one.stage === 'convicted')
      if (charges.length === 0) continue
      for (const one of own) charged.add(one.key)
      each.set(person, chargePhrase(charges, convicts ? 'of' : (prepositions[type] ?? 'with')))
      records.push(...chargeRecords(charges), ...own.map((one) => one.record))
    }
  const [text = '', ...others] = new Set(each.values())
  const alike = others.length === 0 && each.size === persons.length
  return alike ? { shared: text, each: new Map(), records } : { shared: '', each, records }
}

const withWords = (verb: Verb, more: string): Verb =>
  'be' in verb
    ? { ...verb, be: verb.be + more, had: verb.had && verb.had + more }
    : { did: verb.did + more, done: verb.done + more }

/** "In November 2023 (another source: January 2024)"; empty when no date is known. */
export function whenWords(beat: Beat): string {
  if (beat.date === undefined) return ''
  const others = beat.otherDates
    .filter((date) => date !== beat.date)
    .map((date) => formatDate(date, 'en'))
  const when = beat.confirmed
    ? `as of ${formatDate(beat.date, 'en')}`
    : lasts(beat)
      ? formatWhen(beat.date, 'en')
      : // An interval says for how long something lasted, or only that a moment lies in it.
        formatWhen(beat.date, 'en').replace(/^from (.+) to (.+)$/, 'between $1 and $2')
  return when + (others.length === 0 ? '' : ` (another source: ${others.join('; ')})`)
}

const lasting = new Set(['hunger-strike', 'disappearance', 'exile'])

const lasts = ({ events }: Beat): boolean =>
  events.length > 0 && events.every((event) => lasting.has(event.type))

export const timesWords = (times: number): string =>
  times === 2 ? 'twice' : `${numberWord(times, 'en')} times`
