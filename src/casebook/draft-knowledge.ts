import { type Confidentiality, maySee } from '../base/confidentiality.ts'
import { dateBounds, dayOf } from '../base/date.ts'
import type {
  CasebookKnowledge,
  KnownName,
  KnownPenalty,
  KnownPerson,
  KnownSource,
} from '../checker/index.ts'
import { loadPenalties, type Penalty } from '../figures/index.ts'
import { readName } from '../names/index.ts'
import { deriveStatus, keeper, loadStatusFacts, type View } from '../projections/index.ts'
import { formatDate, formatTerm } from '../wording/index.ts'
import { audienceOf } from './audience.ts'
import type { Casebook } from './casebook.ts'
import type { Views } from './views.ts'

/**
 * What the casebook knows that a draft for these readers can be held against: every name, so that none is missed
 * that they may not see, and otherwise only what they may see, so that no finding tells more.
 */
export async function draftKnowledge(
  casebook: Casebook,
  views: Views,
  clearance: Confidentiality,
): Promise<CasebookKnowledge> {
  const all = await views.at({ known: null, audience: keeper })
  const shown = await views.at({ known: null, audience: audienceOf(casebook, clearance) })
  return {
    audience: clearance,
    today: dayOf(casebook.now()),
    persons: await knownPersons(all, shown, clearance),
    sources: await knownSources(shown),
  }
}

/**
 * The persons of `all` by every name, which persons and names are missing from `shown`, and what `shown` says of them.
 * @param clearance that of the view `shown`
 */
export async function knownPersons(
  all: View,
  shown: View,
  clearance: Confidentiality,
): Promise<KnownPerson[]> {
  const [persons, visible, facts, penalties] = await Promise.all([
    namedPersons(all),
    namedPersons(shown),
    loadStatusFacts(shown),
    penaltiesOf(shown),
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

/** The penalties of each person; what was imposed on a group was imposed on its named members. */
async function penaltiesOf(view: View): Promise<Map<string, KnownPenalty[]>> {
  const rows = await view.db
    .selectFrom('group_members')
    .select(['record', 'member'])
    .where('casebook', '=', view.casebook)
    .execute()
  const members = Map.groupBy(rows, ({ record }) => record)
  const penalties = (await loadPenalties(view)).filter(({ type }) =>
    ['penalty', 'administrative'].includes(view.packs.measureType(type).group),
  )
  const byPerson = new Map<string, KnownPenalty[]>()
  for (const penalty of penalties) {
    const group = members.get(penalty.person) ?? []
    for (const person of [penalty.person, ...group.map(({ member }) => member)])
      byPerson.set(person, [...(byPerson.get(person) ?? []), knownPenalty(penalty)])
  }
  return byPerson
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

/** Sources whose address and day are known. */
async function knownSources({ db, casebook }: View): Promise<KnownSource[]> {
  const rows = await db
    .selectFrom('sources')
    .select(['url', 'publisher', 'issued_from', 'issued_from_latest'])
    .where('casebook', '=', casebook)
    .orderBy('record')
    .execute()
  return rows.flatMap(({ url, publisher, issued_from: from, issued_from_latest: latest }) =>
    url === null || from === null || from !== latest
      ? []
      : [{ url, issued: from, publisher: publisher ?? '', when: formatDate(from, 'en') }],
  )
}
