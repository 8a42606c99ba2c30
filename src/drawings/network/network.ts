import type { View } from '../../projections/index.ts'
import { chunks } from '../ask.ts'

/** Persons on the left, cases in the middle, bodies on the right. */
export type Side = 'person' | 'case' | 'body'

export interface Node {
  /** Its side and its record: an organisation that is accused stands on both sides. */
  readonly id: string
  readonly side: Side
  /** The record whose page it leads to; of a case the first of its proceedings. */
  readonly record: string
}

/** A join between a person and a case, or a case and a body, by the ids of the nodes, with the records that say so. */
export interface Join {
  readonly from: string
  readonly to: string
  readonly records: readonly string[]
}

export interface Network {
  readonly nodes: readonly Node[]
  readonly joins: readonly Join[]
  /** How many cases there are before any was cut. */
  readonly cases: number
}

export interface NetworkWish {
  /** Only cases in which this person is accused. */
  readonly person?: string | undefined
  /** Only cases with a charge under this provision. */
  readonly provision?: string | undefined
}

/** As many as can be read. */
export const mostNodes = 60

/**
 * Who is in which case, and which bodies acted in it: the court, and every organisation that took part in one of
 * its steps.
 */
export async function askNetwork(view: View, wish: NetworkWish): Promise<Network> {
  const { db, casebook } = view
  const { keys, all } = await largestCases(view, wish)
  if (keys.length === 0) return { nodes: [], joins: [], cases: 0 }
  const inSight = await db
    .selectFrom('proceedings')
    .select(['record', 'person', 'case_key', 'court'])
    .where('casebook', '=', casebook)
    .where('case_key', 'in', keys)
    .orderBy('record')
    .execute()
  const cases = Map.groupBy(inSight, (p) => p.case_key)
  const nodes = new Map<string, Node>()
  const nodeOf = (side: Side, record: string): string => {
    const id = `${side} ${record}`
    nodes.set(id, { id, side, record })
    return id
  }
  const caseOf = new Map(
    [...cases.values()].flatMap((list) => {
      const id = nodeOf('case', list[0]?.record ?? '')
      return list.map((p) => [p.record, id] as const)
    }),
  )
  const joins = new Map<string, { from: string; to: string; records: Set<string> }>()
  const join = (from: string, to: string, record: string) => {
    const found = joins.get(`${from} ${to}`) ?? { from, to, records: new Set() }
    joins.set(`${from} ${to}`, found)
    found.records.add(record)
  }
  for (const p of inSight) {
    const own = caseOf.get(p.record) ?? ''
    join(nodeOf('person', p.person), own, p.record)
    if (p.court !== null) join(own, nodeOf('body', p.court), p.record)
  }
  for (const { proceeding, who, record } of await bodiesInSteps(view, [...caseOf.keys()]))
    join(caseOf.get(proceeding) ?? '', nodeOf('body', who), record)
  const lines = [...joins.values()].map((one) => ({ ...one, records: [...one.records].sort() }))
  return { ...cut([...nodes.values()], lines), cases: all }
}

/** The cases asked for that have the most persons: more cannot be drawn than there may be nodes. */
async function largestCases(
  { db, casebook }: View,
  { person, provision }: NetworkWish,
): Promise<{ keys: string[]; all: number }> {
  const asked = db
    .selectFrom('proceedings')
    .select('case_key')
    .where('casebook', '=', casebook)
    .$if(person !== undefined, (query) => query.where('person', '=', person ?? ''))
    .$if(provision !== undefined, (query) =>
      query.where('record', 'in', (eb) =>
        eb
          .selectFrom('charges')
          .select('charges.record')
          .where('charges.casebook', '=', casebook)
          .where('charges.provision', '=', provision ?? ''),
      ),
    )
  const rows = await db
    .selectFrom('proceedings')
    .select((eb) => ['case_key', eb.fn.countAll().as('persons')])
    .where('casebook', '=', casebook)
    .where('case_key', 'in', asked)
    .groupBy('case_key')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('case_key')
    .execute()
  return { keys: rows.slice(0, mostNodes).map((row) => row.case_key), all: rows.length }
}

async function bodiesInSteps({ db, casebook }: View, proceedings: readonly string[]) {
  const found: { proceeding: string; who: string; record: string }[] = []
  for (const some of chunks(proceedings))
    found.push(
      ...(await db
        .selectFrom('steps')
        .innerJoin('participations', (on) =>
          on
            .onRef('participations.casebook', '=', 'steps.casebook')
            .onRef('participations.record', '=', 'steps.record'),
        )
        .innerJoin('organisations', (on) =>
          on
            .onRef('organisations.casebook', '=', 'participations.casebook')
            .onRef('organisations.record', '=', 'participations.who'),
        )
        .select([
          'steps.proceeding as proceeding',
          'participations.who as who',
          'steps.record as record',
        ])
        .where('steps.casebook', '=', casebook)
        .where('steps.proceeding', 'in', some)
        .execute()),
    )
  return found
}

/**
 * Keeps whole cases, the most joined first, as long as all that they join fits. The same casebook gives the same picture:
 * ties go by id.
 */
export function cut(nodes: readonly Node[], joins: readonly Join[]): Omit<Network, 'cases'> {
  const beside = new Map(
    nodes.filter(({ side }) => side === 'case').map(({ id }) => [id, [id]] as [string, string[]]),
  )
  for (const { from, to } of joins) {
    beside.get(from)?.push(to)
    beside.get(to)?.push(from)
  }
  const ranked = [...beside.values()].sort(
    (a, b) => b.length - a.length || (a[0] ?? '').localeCompare(b[0] ?? ''),
  )
  const kept = new Set<string>()
  for (const whole of ranked) {
    const more = whole.filter((id) => !kept.has(id))
    if (kept.size + more.length > mostNodes) continue
    for (const id of more) kept.add(id)
  }
  // One case of more than fit alone: as much of it as can be read.
  if (kept.size === 0) for (const id of (ranked[0] ?? []).slice(0, mostNodes)) kept.add(id)
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)).sort((a, b) => a.id.localeCompare(b.id)),
    joins: joins
      .filter((j) => kept.has(j.from) && kept.has(j.to))
      .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
  }
}
