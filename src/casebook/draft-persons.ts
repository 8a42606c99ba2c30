import { type Confidentiality, maySee } from '../base/confidentiality.ts'
import { dateBounds } from '../base/date.ts'
import type { KnownCharge, KnownName, KnownPenalty, KnownPerson } from '../checker/index.ts'
import { loadPenalties, type Penalty } from '../figures/index.ts'
import { readName } from '../names/index.ts'
import { deriveStatus, loadStatusFacts, type View } from '../projections/index.ts'
import { formatDate, formatTerm } from '../wording/index.ts'

/**
 * The persons of `all` by every name, which persons and names are missing from `shown`, and what `shown` says of them.
 * @param clearance that of the view `shown`
 */
export async function knownPersons(
  all: View,
  shown: View,
  clearance: Confidentiality,
): Promise<KnownPerson[]> {
  const [persons, visible, facts, members] = await Promise.all([
    namedPersons(all),
    namedPersons(shown),
    loadStatusFacts(shown),
    membersOf(shown),
  ])
  const [penalties, charges] = await Promise.all([
    penaltiesOf(shown, members),
    chargesOf(shown, members),
  ])
  const open = new Map(
    visible.map(({ record, names }) => [record, new Set(names.map(({ text }) => text))]),
  )
  const none = { holdings: [], turns: [], traces: [] }
  return persons.map(({ record, confidentiality, names }) => ({
    record,
    names: names.map((name) =>
      open.get(record)?.has(name.text) === false ? { ...name, withheld: true } : name,
    ),
    ...(open.has(record)
      ? {}
      : { withheld: maySee(clearance, confidentiality) ? 'consent' : 'confidentiality' }),
    penalties: penalties.get(record) ?? [],
    charges: charges.get(record) ?? [],
    status(day) {
      const status = deriveStatus(facts.get(record) ?? none, day, all.packs.status)
      const { label, tone, held } = all.packs.status(status.status)
      const sure = !status.stale && status.possible.length === 0 && status.rule !== 'nothing'
      return { label: label.en, tone, held, sure }
    },
  }))
}

interface NamedPerson {
  readonly record: string
  readonly confidentiality: Confidentiality
  readonly names: readonly KnownName[]
}

/** Single persons that a name leads to; "wife of …" is a description and leads to nobody. */
async function namedPersons({ db, casebook }: View): Promise<NamedPerson[]> {
  const rows = await db
    .selectFrom('names')
    .innerJoin('persons', (join) =>
      join
        .onRef('persons.casebook', '=', 'names.casebook')
        .onRef('persons.record', '=', 'names.record'),
    )
    .innerJoin('records', (join) =>
      join
        .onRef('records.casebook', '=', 'names.casebook')
        .onRef('records.id', '=', 'names.record'),
    )
    .select(['names.record', 'names.text', 'names.use', 'records.confidentiality'])
    .where('names.casebook', '=', casebook)
    .where('persons.is_group', '=', 0)
    .orderBy('names.record')
    .orderBy('names.position')
    .execute()
  const named = rows.filter(({ text }) => !readName(text).notes.includes('not-a-name'))
  // The columns hold what the record schema had accepted.
  return [...Map.groupBy(named, ({ record }) => record)].map(([record, own]) => ({
    record,
    confidentiality: own[0]?.confidentiality as Confidentiality,
    names: own.map(({ text, use }) => ({ text, use: use as KnownName['use'] })),
  }))
}

const kinds: Readonly<Record<string, KnownPenalty['kind']>> = {
  imprisonment: 'prison',
  'restriction-of-freedom': 'restriction',
  'suspended-sentence': 'suspended',
  'administrative-arrest': 'arrest',
}

type Members = ReadonlyMap<string, readonly string[]>

/** The named members of each group: what was done to the group was done to them. */
async function membersOf({ db, casebook }: View): Promise<Members> {
  const rows = await db
    .selectFrom('group_members')
    .select(['record', 'member'])
    .where('casebook', '=', casebook)
    .execute()
  const groups = Map.groupBy(rows, ({ record }) => record)
  return new Map([...groups].map(([group, list]) => [group, list.map(({ member }) => member)]))
}

/** Things by the person they were done to, and by each named member of a group. */
function byPerson<T, K>(
  things: readonly T[],
  personOf: (thing: T) => string,
  known: (thing: T) => K,
  members: Members,
): Map<string, K[]> {
  const found = new Map<string, K[]>()
  for (const thing of things) {
    const person = personOf(thing)
    for (const one of [person, ...(members.get(person) ?? [])]) {
      const list = found.get(one) ?? []
      found.set(one, list)
      list.push(known(thing))
    }
  }
  return found
}

async function penaltiesOf(view: View, members: Members): Promise<Map<string, KnownPenalty[]>> {
  const penalties = (await loadPenalties(view)).filter(({ type }) =>
    ['penalty', 'administrative'].includes(view.packs.measureType(type).group),
  )
  return byPerson(penalties, ({ person }) => person, knownPenalty, members)
}

/** The articles of each person's proceedings; one that the source does not name is among them without a number. */
async function chargesOf(view: View, members: Members): Promise<Map<string, KnownCharge[]>> {
  const { db, casebook, packs } = view
  const rows = await db
    .selectFrom('charges')
    .innerJoin('proceedings', (join) =>
      join
        .onRef('proceedings.casebook', '=', 'charges.casebook')
        .onRef('proceedings.record', '=', 'charges.record'),
    )
    .leftJoin('provisions', (join) =>
      join
        .onRef('provisions.casebook', '=', 'charges.casebook')
        .onRef('provisions.record', '=', 'charges.provision'),
    )
    .select([
      'proceedings.person',
      'proceedings.opened_from',
      'charges.stage',
      'charges.on_from',
      'provisions.law',
      'provisions.article',
    ])
    .where('charges.casebook', '=', casebook)
    .orderBy('charges.record')
    .orderBy('charges.position')
    .execute()
  return byPerson(
    rows,
    ({ person }) => person,
    ({ law, article, stage, on_from: on, opened_from: opened }) => ({
      law: law === null ? null : packs.label('laws', law, 'en'),
      article,
      earliest: opened ?? (stage === 'charged' ? on : null),
    }),
    members,
  )
}

function knownPenalty({ type, term, at, proceeding }: Penalty): KnownPenalty {
  return {
    kind: kinds[type] ?? 'other',
    term: term && { years: term.years ?? 0, months: term.months ?? 0, days: term.days ?? 0 },
    length: term ? formatTerm(term, 'en') : '',
    ...at,
    when: inWords(at),
    proceeding,
  }
}

/** The two days as one date, as rough as they are apart: a day, a month, a year, a stretch. */
function inWords({ earliest, latest }: Penalty['at']): string {
  if (earliest === null || latest === null) return ''
  const rough = [earliest.slice(0, 4), earliest.slice(0, 7), earliest].find((text) => {
    const bounds = dateBounds(text)
    return bounds.startEarliest === earliest && bounds.startLatest === latest
  })
  return formatDate(rough ?? `${earliest}/${latest}`, 'en')
}
