import { findDuplicatesInTurns, sameFrom } from '../../names/index.ts'
import type { View } from '../../projections/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { findByName } from '../../search/index.ts'
import type { Candidate, Staging } from './staging.ts'

/** Up to so many new persons are looked up one by one; more are compared with all persons at once. */
const lookedUp = 1000
const mostCandidates = 3

/**
 * Says of every new person who in the casebook may be the same, by all their names. Nothing is decided by that:
 * a person does. @param progress how many of how many new persons were compared
 */
export async function proposeSame(
  view: View,
  staging: Staging,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const total = await staging.count('new', { kind: 'person' })
  const held = await view.db
    .selectFrom('persons')
    .select('record')
    .where('casebook', '=', view.casebook)
    .limit(1)
    .execute()
  if (total === 0 || held.length === 0) return
  const propose = total <= lookedUp ? oneByOne : allAtOnce
  await propose(view, staging, (done) => progress(done, total), signal)
}

async function* newPersons(staging: Staging) {
  for await (const rows of staging.each('new'))
    for (const { number, kind, body } of rows)
      if (kind === 'person') yield { number, person: body as unknown as RecordOf<'person'> }
}

const isGroup = ({ group }: RecordOf<'person'>) => group !== undefined

async function oneByOne(
  view: View,
  staging: Staging,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let done = 0
  for await (const { number, person } of newPersons(staging)) {
    signal.throwIfAborted()
    const best = new Map<string, Candidate>()
    for (const { text } of isGroup(person) ? [] : person.names)
      for (const { record, name, score } of await findByName(view, text, {
        kind: 'person',
        limit: mostCandidates,
      }))
        if (score >= sameFrom && score > (best.get(record)?.score ?? 0))
          best.set(record, { id: record, name, score })
    if (best.size > 0) await staging.propose(number, strongest([...best.values()]))
    progress(++done)
  }
}

const strongest = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => b.score - a.score).slice(0, mostCandidates)

async function allAtOnce(
  view: View,
  staging: Staging,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const entries = await heldNames(view)
  const held = new Map(entries.map(({ id, name }) => [id, name]))
  let count = 0
  for await (const { number, person } of newPersons(staging)) {
    const [name = '', ...aliases] = person.names.map(({ text }) => text)
    if (!isGroup(person)) entries.push({ id: String(number), name, aliases })
    count++
  }
  const { clusters } = await findDuplicatesInTurns(entries, {
    signal,
    onProgress: ({ done, of }) => progress(Math.floor((count * done) / Math.max(1, of))),
  })
  const candidates = new Map<string, Candidate[]>()
  for (const cluster of clusters) {
    const scores = new Map(cluster.pairs.flatMap((p) => pairKeys(p).map((key) => [key, p.score])))
    for (const fresh of cluster.members)
      for (const id of held.has(fresh) ? [] : cluster.members) {
        const name = held.get(id)
        if (name === undefined) continue
        const score = scores.get(`${fresh} ${id}`) ?? cluster.score
        const list = candidates.get(fresh) ?? []
        if (!list.some((other) => other.id === id)) list.push({ id, name, score })
        candidates.set(fresh, list)
      }
  }
  for (const [number, list] of candidates) {
    signal.throwIfAborted()
    await staging.propose(Number(number), strongest(list))
  }
}

const pairKeys = ({ a, b }: { a: string; b: string }) => [`${a} ${b}`, `${b} ${a}`]

async function heldNames(view: View) {
  const rows = await view.db
    .selectFrom('names')
    .innerJoin('persons', (join) =>
      join
        .onRef('persons.casebook', '=', 'names.casebook')
        .onRef('persons.record', '=', 'names.record'),
    )
    .select(['names.record as record', 'names.text as text'])
    .where('names.casebook', '=', view.casebook)
    .where('persons.is_group', '=', 0)
    .orderBy('names.record')
    .orderBy('names.position')
    .execute()
  return [...Map.groupBy(rows, ({ record }) => record)].map(([id, own]) => {
    const [name = '', ...aliases] = own.map(({ text }) => text)
    return { id, name, aliases }
  })
}
