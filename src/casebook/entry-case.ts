import { chosen, neededRecord } from './entry-choices.ts'
import { defined, isRowFilled, peopleOf, words } from './entry-fields.ts'
import { measureFieldNames, measureFields } from './entry-measure.ts'
import { type Entered, type EntryContext, EntryReader } from './entry-reader.ts'
import { citations } from './entry-sources.ts'
import { suggestedTitle } from './entry-titles.ts'
import { rowsOf, type Typed, textsOf } from './entry-typed.ts'

/** A row of the persons and bodies concerned, as the other rows see it. */
interface Concerned {
  readonly row: string
  readonly who: string
  readonly role: string | undefined
}

/**
 * A whole incident, from one form: persons, acts, proceedings, measures, sources. The lists are `people`, `acts`,
 * `cases` (with `charges`), `measures`, `sources`; one proceeding and one measure is made for each person ticked.
 */
export function caseOffers(typed: Typed, context: EntryContext): Entered {
  const reader = new EntryReader(typed, context)
  const filled = (list: string) => rowsOf(typed, list).filter((row) => isRowFilled(reader, row))
  const rows = {
    people: filled('people'),
    acts: filled('acts'),
    cases: filled('cases'),
    measures: filled('measures'),
  }
  if (Object.values(rows).every((list) => list.length === 0))
    reader.fault(
      'entry-nothing',
      'people',
      'Nothing was entered yet; begin with a person or an event',
    )
  const people = rows.people.flatMap((row): Concerned[] => {
    const who = neededRecord(reader, `${row}.who`)
    const role = reader.text(`${row}.role`)
    if (rows.acts.length > 0 && role === undefined)
      reader.fault('entry-role', `${row}.role`, 'Choose the part this person or body took')
    return who === undefined ? [] : [{ row, who, role }]
  })
  const acts = new Map(rows.acts.map((row) => [row, reader.id('event', row)]))
  const cases = rows.cases.flatMap((row) => proceedingsOf(reader, row, about(reader, row, people)))
  for (const row of rows.acts) actOf(reader, row, about(reader, row, people), cases)
  for (const row of rows.measures) measuresOf(reader, row, about(reader, row, people), cases, acts)
  return reader.done()
}

const about = (
  reader: EntryReader,
  row: string,
  people: readonly Concerned[],
): readonly Concerned[] => {
  const rows = peopleOf(reader, row)
  return people.filter((one) => rows.includes(one.row))
}

/** Persons and bodies against whom something is done, by the packs' word on their part; all when nobody is marked so. */
function affected(reader: EntryReader, people: readonly Concerned[]): readonly Concerned[] {
  const { packs } = reader.context
  const some = people.filter(
    ({ role }) => role !== undefined && packs.has('roles', role) && packs.role(role).affected,
  )
  return some.length > 0 ? some : people
}

interface Case {
  readonly row: string
  readonly id: string
  readonly who: string
}

function proceedingsOf(reader: EntryReader, row: string, people: readonly Concerned[]): Case[] {
  const type = reader.needed(`${row}.type`, 'entry-term', 'Choose the type of the proceeding')
  const court = chosen(reader, `${row}.court`)
  const charges = rowsOf(reader.typed, `${row}.charges`)
    .filter((charge) => isRowFilled(reader, charge))
    .map((charge) => ({
      ...defined('provision', chosen(reader, `${charge}.provision`)),
      ...defined('stated', words(reader, `${charge}.stated`)),
      stage: reader.text(`${charge}.stage`) ?? 'charged',
      ...defined('on', reader.date(`${charge}.on`)),
    }))
  const opened = reader.date(`${row}.opened`)
  const accused = affected(reader, people)
  if (accused.length === 0)
    reader.fault('entry-nobody', `${row}.type`, 'Say above whom the proceeding is against')
  if (type === undefined) return []
  const key = keyOf(reader, row)
  return accused.map(({ row: person, who, role }) => {
    const id = reader.id('proceeding', `${row} ${person}`)
    const record = {
      kind: 'proceeding',
      version: 1,
      id,
      ...defined('confidentiality', reader.text('confidentiality')),
      type,
      title:
        words(reader, `${row}.title`) ?? suggestedTitle(reader, 'proceeding-types', type, [who]),
      person: who,
      role: role ?? (type === 'administrative' ? 'administrative-offender' : 'accused'),
      case: { key: key ?? id, ...defined('number', reader.text(`${row}.number`)) },
      ...defined('court', court),
      ...defined('opened', opened),
      charges,
      topics: [...textsOf(reader.typed, `${row}.topics`)],
      sources: citations(reader),
    }
    reader.put(`${row} ${person}`, record, {
      '/sources': 'sources.0.source',
      '/person': `${person}.who`,
      '/role': `${person}.role`,
      '/court': `${row}.court`,
      '/opened': `${row}.opened`,
      '/title': `${row}.title`,
      '/case/key': `${row}.key`,
      '/case/number': `${row}.number`,
      '/charges': `${row}.charges`,
      '/topics': `${row}.topics`,
      '': `${row}.type`,
    })
    return { row, id, who }
  })
}

/** What joins the proceedings of one case: as typed, else made of the case number; undefined = each its own. */
function keyOf(reader: EntryReader, row: string): string | undefined {
  const key = reader.text(`${row}.key`)
  if (key !== undefined && !/^[a-z0-9-]+$/.test(key))
    return reader.fault(
      'entry-key',
      `${row}.key`,
      'Use small Latin letters, digits and hyphens',
      key,
    )
  return key ?? (people(reader) > 1 ? reader.id('proceeding', row) : undefined)
}

const people = (reader: EntryReader): number => rowsOf(reader.typed, 'people').length

function actOf(
  reader: EntryReader,
  row: string,
  concerned: readonly Concerned[],
  cases: readonly Case[],
): void {
  const type = reader.needed(`${row}.type`, 'entry-term', 'Choose what was done')
  const date = reader.date(`${row}.date`)
  const place = chosen(reader, `${row}.place`)
  const by = chosen(reader, `${row}.by`)
  if (type === undefined) return
  const who = new Set(concerned.map((one) => one.who))
  const record = {
    kind: 'event',
    version: 1,
    id: reader.id('event', row),
    ...defined('confidentiality', reader.text('confidentiality')),
    type,
    title:
      words(reader, `${row}.title`) ??
      suggestedTitle(
        reader,
        'event-types',
        type,
        affected(reader, concerned).map((one) => one.who),
      ),
    ...defined('date', date),
    ...defined('place', place),
    participants: [
      ...concerned.flatMap(({ who, role }) => (role === undefined ? [] : [{ who, role }])),
      ...(by === undefined
        ? []
        : [{ who: by, role: reader.text(`${row}.byRole`) ?? 'responsible-body' }]),
    ],
    proceedings: stepOf(reader, row, cases, who),
    ...defined('outcome', reader.text(`${row}.outcome`)),
    topics: [...textsOf(reader.typed, `${row}.topics`)],
    ...defined('account', words(reader, `${row}.account`)),
    ...defined('note', row === rowsOf(reader.typed, 'acts')[0] ? reader.text('note') : undefined),
    sources: citations(reader),
  }
  reader.put(row, record, {
    '/sources': 'sources.0.source',
    '/date': `${row}.date`,
    '/place': `${row}.place`,
    '/outcome': `${row}.outcome`,
    '/title': `${row}.title`,
    '/topics': `${row}.topics`,
    '/account': `${row}.account`,
    '/participants': `${row}.by`,
    '/proceedings': `${row}.case`,
    '': `${row}.type`,
  })
}

/** The proceedings an act is a step of: those of its persons here, one of the casebook, or none. */
function stepOf(
  reader: EntryReader,
  row: string,
  cases: readonly Case[],
  who: ReadonlySet<string>,
): readonly string[] {
  const wanted = reader.text(`${row}.case`)
  if (wanted === 'none') return []
  if (wanted !== undefined && !wanted.startsWith('cases.')) return [wanted]
  return cases
    .filter((one) => who.has(one.who) && (wanted === undefined || one.row === wanted))
    .map(({ id }) => id)
}

function measuresOf(
  reader: EntryReader,
  row: string,
  concerned: readonly Concerned[],
  cases: readonly Case[],
  acts: ReadonlyMap<string, string>,
): void {
  const fields = measureFields(reader, row)
  const imposed = acts.get(reader.text(`${row}.imposed`) ?? '')
  const persons = affected(reader, concerned)
  if (persons.length === 0)
    reader.fault('entry-nobody', `${row}.type`, 'Say above on whom it was imposed')
  if (fields === undefined) return
  for (const { row: person, who } of persons) {
    const [proceeding] = stepOf(reader, row, cases, new Set([who]))
    const record = {
      ...fields,
      id: reader.id('measure', `${row} ${person}`),
      person: who,
      ...defined('proceeding', proceeding),
      ...defined('imposed', imposed),
      sources: citations(reader),
    }
    reader.put(`${row} ${person}`, record, {
      ...measureFieldNames(row),
      '/person': `${person}.who`,
      '/imposed': `${row}.imposed`,
    })
  }
}
