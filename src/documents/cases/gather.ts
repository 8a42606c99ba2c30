import { dateBounds } from '../../base/date.ts'
import { type Language, localText } from '../../base/language.ts'
import type { FactRecord, RecordOf } from '../../records/index.ts'
import { listWords } from '../../wording/index.ts'
import { findKind, type LoadedFacts } from '../facts.ts'
import { bodyName, preferredName, provisionText, shortName } from '../names.ts'
import type { CaseCharge, CaseFacts, CasePerson } from './case-facts.ts'
import { caseIndex } from './case-index.ts'
import { caseEvent, caseMeasure, citations, type Scope } from './gather-facts.ts'

/** Which case is told: these persons, with these of their proceedings (all when none is named). */
export interface CaseChoice {
  readonly persons: readonly string[]
  readonly proceedings: readonly string[] | null
}

/**
 * Gathers what the records say of a case up to the day of the paper.
 * @param persons ids of persons that are there
 */
export function gatherCase(
  facts: LoadedFacts,
  choice: CaseChoice,
  on: string,
  language: Language,
): CaseFacts {
  const { records } = facts
  const index = caseIndex(records)
  const persons = choice.persons.flatMap((id) => findKind(records, id, 'person') ?? [])
  // What was done to a group was done to its named members; it is told with them.
  const groupsOf = (id: string) => index.groups(id).map((group) => group.id)
  const concerned = [...new Set(persons.flatMap((one) => [one.id, ...groupsOf(one.id)]))]
  const idOf = (name: string) => records.find(name)?.id ?? name
  const memberOf = (who: string) =>
    persons.filter((one) => one.id === who || groupsOf(one.id).includes(who)).map((one) => one.id)

  const own = persons.flatMap((one) => index.proceedings(one.id))
  // What is recorded of a group as a whole is told of a member only where nothing more exact is recorded.
  const all = own.length > 0 ? own : concerned.flatMap((id) => index.proceedings(id))
  const proceedings = unique(all).filter(
    (one) => choice.proceedings === null || choice.proceedings.includes(one.id),
  )
  const ours = new Set(proceedings.map((one) => one.id))
  const inCase = (named: readonly string[]) =>
    choice.proceedings === null || named.some((one) => ours.has(idOf(one)))

  const scope: Scope = { facts, language, persons, idOf, memberOf, proceedings }
  const events = unique(concerned.flatMap((id) => index.events(id)))
    .filter((event) => inCase(event.proceedings) && begun(event.date, on))
    .map((event) => caseEvent(event, scope))
    .filter((event) => event.persons.length > 0)

  const parts = persons.flatMap((one) => one.group?.members ?? []).map(idOf)
  const measures = [...concerned, ...parts.filter((id) => findKind(records, id, 'person')?.group)]
    .flatMap((id) => index.measures(id))
    .filter(
      (one) => inCase(one.proceeding === undefined ? [] : [one.proceeding]) && begun(one.start, on),
    )
  const caseMeasures = unique(measures).flatMap((measure) => caseMeasure(measure, measures, scope))

  const person = (record: RecordOf<'person'>): CasePerson => {
    const name = preferredName(record, language)
    return {
      record: record.id,
      name,
      short: shortName(name),
      who: whoIs(record, facts, on, language),
      sex: record.sex,
      group: record.group && {
        low: record.group.size.low,
        high: record.group.size.high,
        members: record.group.members.flatMap((member) => {
          const named = findKind(records, member, 'person')
          return named && !named.group
            ? [{ record: named.id, name: preferredName(named, language) }]
            : []
        }),
      },
      status: facts.status(record.id, on),
    }
  }

  return {
    on,
    persons: persons.map(person),
    events,
    measures: caseMeasures,
    proceedings: proceedings.flatMap((one) =>
      memberOf(idOf(one.person)).map((who) => ({
        record: one.id,
        cites: citations(one),
        person: who,
        key: one.case.key,
        civil: ['civil', 'constitutional', 'treaty-body'].includes(one.type),
        opened: one.opened,
        charges: one.charges.map((charge, at) => chargeOf(one, charge, at, facts, language)),
        account: one.account?.[language],
      })),
    ),
    recognitions: persons
      .flatMap((one) => index.recognitions(one.id))
      .filter((one) => begun(one.on, on) && !(one.until !== undefined && over(one.until, on)))
      .map((one) => {
        const body =
          one.body === undefined ? undefined : findKind(records, one.body, 'organisation')
        return {
          record: one.id,
          cites: citations(one),
          person: idOf(one.person),
          type: one.type,
          by: body ? bodyName(body, language) : one.bodyStated,
        }
      }),
  }
}

/**
 * What a person does on the day, in at most three words or titles, as they stand after a name. A title says more than
 * its category; a category of which a title already has the word ("opposition journalist") is not said again.
 */
export function whoIs(
  person: RecordOf<'person'>,
  { terms }: Pick<LoadedFacts, 'terms'>,
  on: string,
  language: Language,
): string | undefined {
  const holds = person.occupations.filter(
    (one) => begun(one.from, on) && !(one.until !== undefined && over(one.until, on)),
  )
  const titles = holds.flatMap(({ title }) => (title ? [localText(title, language)] : []))
  const said = (label: string) =>
    titles.some((title) => title.toLowerCase().includes(label.split(' ')[0] ?? label))
  const words = holds.flatMap(({ category, title }) => {
    if (title) return [localText(title, language)]
    if (category === undefined) return []
    const label = lowerFirst(terms.label('occupations', category, language))
    return said(label) ? [] : [label]
  })
  return listWords([...new Set(words)].slice(0, 3), language) || undefined
}

function chargeOf(
  proceeding: RecordOf<'proceeding'>,
  charge: RecordOf<'proceeding'>['charges'][number],
  at: number,
  { records, terms }: LoadedFacts,
  language: Language,
): CaseCharge {
  const provision =
    charge.provision === undefined ? undefined : findKind(records, charge.provision, 'provision')
  return {
    stated: charge.stated && localText(charge.stated, language),
    provision: provision && {
      record: provision.id,
      text: provisionText(provision, terms, language),
      label: localText(provision.label, language),
    },
    // A note on the provision says how it was found when the source does not name it.
    inferred: proceeding.fields?.[`/charges/${at}/provision`]?.note !== undefined,
    stage: charge.stage,
  }
}

const begun = (date: string | undefined, on: string): boolean => {
  const earliest = date === undefined ? null : dateBounds(date).startEarliest
  return earliest === null || earliest <= on
}

const over = (date: string, on: string): boolean => {
  const latest = dateBounds(date).endLatest
  return latest !== null && latest <= on
}

const unique = <T extends FactRecord>(records: readonly T[]): T[] => [...new Set(records)]

export const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
