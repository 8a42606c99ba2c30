import type { Language } from '../../base/language.ts'

/** What is read of a recommendation record. */
export interface AskedRecord {
  readonly id: string
  /** The record of the body that asked. */
  readonly body: string
  readonly date?: string | undefined
  /** States that recommended it, in a review by States. */
  readonly recommenders: readonly string[]
  /** In order of time; the last is what holds. */
  readonly positions: readonly { readonly position: string }[]
  /** Only what a person confirmed. */
  readonly links: readonly { readonly type: string; readonly to: string }[]
}

/** What is read of an assessment record. */
export interface AssessedRecord {
  readonly id: string
  readonly of: string
  readonly part?: string | undefined
  readonly on: string
  readonly role?: string | undefined
  readonly scale: string
  readonly grade: string
}

/** A number and the records that make it. */
export interface Counted {
  readonly count: number
  /** Ids, in order of time. */
  readonly records: readonly string[]
}

export interface DemandHistory {
  readonly asked: Counted
  /** Different States among those who recommended. */
  readonly states: Counted
  /** Different bodies that asked by themselves, not through recommending States. */
  readonly committees: Counted
  /** Year of the first, with its record. */
  readonly since: { readonly year: number; readonly records: readonly string[] } | undefined
  readonly supported: Counted
  readonly noted: Counted
  readonly outcome: Outcome
}

/** The latest grade that is not the State's own; a grade is never turned into another scale's. */
export type Outcome =
  | { readonly is: 'not-assessed' }
  | {
      readonly is: 'done' | 'partly-done' | 'not-done' | 'graded'
      readonly grade: string
      readonly scale: string
      readonly records: readonly string[]
    }

/** Grades that say in words whether it was done; all others are quoted as they are. */
const inWords: Readonly<Record<string, 'done' | 'partly-done' | 'not-done'>> = {
  'fully implemented': 'done',
  implemented: 'done',
  'partially implemented': 'partly-done',
  'not implemented': 'not-done',
  regression: 'not-done',
}

/**
 * The recommendations that are one demand with this one: those that repeat or replace one another, however
 * far, and those that narrow or widen one of these. From the narrower and wider ones it goes no further:
 * what asks for two things would join two demands.
 * @returns ids in order of time, the given one among them; empty if no such record is there
 */
export function sameDemand(id: string, records: readonly AskedRecord[]): string[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  if (!byId.has(id)) return []
  const whole = neighboursBy(records, ['repeats', 'replaces'])
  const inPart = neighboursBy(records, ['narrows', 'widens'])
  const found = new Set([id])
  for (const one of found) for (const next of whole.get(one) ?? []) found.add(next)
  for (const one of [...found]) for (const next of inPart.get(one) ?? []) found.add(next)
  return [...found]
    .flatMap((one) => byId.get(one) ?? [])
    .sort(inTime)
    .map((record) => record.id)
}

function neighboursBy(records: readonly AskedRecord[], types: readonly string[]) {
  const neighbours = new Map<string, string[]>()
  const join = (from: string, to: string) =>
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
  for (const { id, links } of records)
    for (const { type, to } of links)
      if (types.includes(type)) {
        join(id, to)
        join(to, id)
      }
  return neighbours
}

const inTime = (a: AskedRecord, b: AskedRecord): number => {
  const [dayA, dayB] = [a.date ?? '9999', b.date ?? '9999']
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.id < b.id ? -1 : 1
}

/** Counts one demand over all the times it was made. Give all records; what belongs is found by the links. */
export function demandHistory(
  id: string,
  records: readonly AskedRecord[],
  assessments: readonly AssessedRecord[],
): DemandHistory {
  const ids = new Set(sameDemand(id, records))
  const asked = records.filter((record) => ids.has(record.id)).sort(inTime)
  const byStates = asked.filter(({ recommenders }) => recommenders.length > 0)
  const byBodies = asked.filter(({ recommenders }) => recommenders.length === 0)
  const first = asked.find(({ date }) => date !== undefined)
  const year = Number(first?.date?.slice(0, 4))
  const holding = (...wanted: string[]) =>
    counted(asked.filter(({ positions }) => wanted.includes(positions.at(-1)?.position ?? '')))
  return {
    asked: counted(asked),
    states: { ...counted(byStates), count: new Set(byStates.flatMap((r) => r.recommenders)).size },
    committees: { ...counted(byBodies), count: new Set(byBodies.map(({ body }) => body)).size },
    since: first && Number.isInteger(year) ? { year, records: [first.id] } : undefined,
    supported: holding('supported'),
    noted: holding('noted'),
    outcome: outcomeOf(assessments.filter((one) => ids.has(one.of) && one.part === undefined)),
  }
}

const counted = (records: readonly AskedRecord[]): Counted => ({
  count: records.length,
  records: records.map(({ id }) => id),
})

function outcomeOf(assessments: readonly AssessedRecord[]): Outcome {
  const latest = assessments
    .filter(({ role, grade }) => role !== 'state' && grade !== 'cannot assess')
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1))[0]
  if (latest === undefined) return { is: 'not-assessed' }
  const { grade, scale, id } = latest
  return { is: inWords[grade.toLowerCase()] ?? 'graded', grade, scale, records: [id] }
}

/** A part of the sentence: a message with its values, and the records that its number leads to. */
export interface SentencePart {
  readonly key:
    | `demandHistory.${'asked' | 'byStates' | 'byCommittees' | 'andCommittees' | 'since'}`
    | `demandHistory.${'supported' | 'noted' | 'done' | 'partlyDone' | 'notDone' | 'graded' | 'notAssessed'}`
  readonly values: Readonly<Record<string, string | number>>
  readonly records: readonly string[]
  /** What stands between it and the part before: nothing, a space, or a comma and a space. */
  readonly before: '' | ' ' | ', '
}

/**
 * "asked 11 times by 9 States and 2 committees since 2010, supported 6 times, not done", part by part in the
 * order of the language. A position that was never taken is not named; the outcome always is.
 */
export function historySentence(history: DemandHistory, language: Language): SentencePart[] {
  const { asked, states, committees, since, supported, noted } = history
  const some = (key: SentencePart['key'], { count, records }: Counted) =>
    count === 0 ? [] : [{ key, values: { count }, records }]
  const times = some('demandHistory.asked', asked)
  const whose = [
    ...some('demandHistory.byStates', states),
    ...some(
      states.count > 0 ? 'demandHistory.andCommittees' : 'demandHistory.byCommittees',
      committees,
    ),
  ]
  const from = since
    ? [
        {
          key: 'demandHistory.since' as const,
          values: { year: String(since.year) },
          records: since.records,
        },
      ]
    : []
  const head = language === 'kk' ? [...from, ...whose, ...times] : [...times, ...whose, ...from]
  const tail = [
    ...some('demandHistory.supported', supported),
    ...some('demandHistory.noted', noted),
    outcomePart(history.outcome),
  ]
  return [
    ...head.map((part, i) => ({ ...part, before: i === 0 ? ('' as const) : (' ' as const) })),
    ...tail.map((part) => ({ ...part, before: ', ' as const })),
  ]
}

function outcomePart(outcome: Outcome): Omit<SentencePart, 'before'> {
  if (outcome.is === 'not-assessed')
    return { key: 'demandHistory.notAssessed', values: {}, records: [] }
  const keys = {
    done: 'demandHistory.done',
    'partly-done': 'demandHistory.partlyDone',
    'not-done': 'demandHistory.notDone',
    graded: 'demandHistory.graded',
  } as const
  const values: SentencePart['values'] = outcome.is === 'graded' ? { grade: outcome.grade } : {}
  return { key: keys[outcome.is], values, records: outcome.records }
}
