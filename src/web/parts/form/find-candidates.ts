import { localText } from '../../../base/language.ts'
import { type Typed, textOf } from '../../../casebook/index.ts'
import { compareNames } from '../../../names/index.ts'
import { type FactRecord, type KindName, kindOf } from '../../../records/index.ts'
import { findByName } from '../../../search/index.ts'
import { formatDate, reasonInWords } from '../../../wording/index.ts'
import { loadRecords } from '../../queries/records.ts'
import { loadTitles, titleOf } from '../../queries/titles.ts'
import type { Visit } from '../../visit.ts'
import { findByWords } from './find-by-words.ts'

/** A field that chooses a record: `name` holds the id, `name.text` the words it is looked for by. */
export interface Chooser {
  readonly name: string
  readonly kinds: readonly KindName[]
}

/** A record that may be the one that is meant. */
export interface Candidate {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** BCP 47, where the title is not in the language of the page. */
  readonly language?: string | undefined
  /** What tells it from others of the same name: year of birth, kind of body, publisher. */
  readonly detail: string
  /** Why it was found, where its title does not show it. */
  readonly why: string
}

const named = new Set<KindName>(['person', 'organisation', 'place'])

/** Records of some kinds that the words may mean, best first: by name in any spelling, else by words of the record. */
export async function findCandidates(
  visit: Visit,
  text: string,
  kinds: readonly KindName[],
  limit = 7,
): Promise<readonly Candidate[]> {
  if (text.trim() === '') return []
  const byName = kinds.filter((kind) => named.has(kind))
  const found = (
    await Promise.all(
      byName.map((kind) => findByName(visit.view, text, { kind, limit, typing: true })),
    )
  )
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
  const byWords = await findByWords(
    visit.view,
    text,
    kinds.filter((kind) => !named.has(kind)),
    limit,
  )
  const matched = new Map(found.map(({ record, matched }) => [record, matched]))
  const ids = [...matched.keys(), ...byWords]
  return candidatesOf(visit, ids, (id) => whyFound(visit, text, matched.get(id)))
}

/** What each field of a form that chooses a record has to choose from; what is chosen already comes first. */
export async function candidatesFor(
  visit: Visit,
  typed: Typed,
  choosers: readonly Chooser[],
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const found = await Promise.all(
    choosers.map(async ({ name, kinds }) => {
      const chosen = textOf(typed, name)
      const held = await candidatesOf(visit, chosen === '' ? [] : [chosen], () => '')
      const more = await findCandidates(visit, textOf(typed, `${name}.text`), kinds)
      return [name, [...held, ...more.filter(({ id }) => id !== chosen)]] as const
    }),
  )
  return new Map(found)
}

async function candidatesOf(
  visit: Visit,
  ids: readonly string[],
  why: (id: string) => string,
): Promise<readonly Candidate[]> {
  if (ids.length === 0) return []
  const { view, language } = visit
  const records = await loadRecords(view, ids)
  const titles = await loadTitles(view, language, records.keys())
  return ids.flatMap((id) => {
    const record = records.get(id)
    const title = record && (titles.get(id) ?? titleOf(record, view.packs, language))
    if (!title) return []
    const detail = detailOf(visit, record)
    return [
      { id, kind: record.kind, title: title.text, language: title.language, detail, why: why(id) },
    ]
  })
}

function whyFound(visit: Visit, text: string, name: string | undefined): string {
  if (name === undefined) return ''
  const reasons = compareNames(text, name).why.filter(
    ({ code, speaks }) => speaks === 'for' && code !== 'same-word',
  )
  const words = reasons.slice(0, 2).map((reason) => reasonInWords(visit.say, reason))
  return words.join('; ')
}

/** One line that tells a record from others of the same name. */
function detailOf({ view: { packs }, language, say }: Visit, record: FactRecord): string {
  const parts: (string | undefined)[] = [kindOf(record.kind).label[language]]
  switch (record.kind) {
    case 'person':
      parts.push(record.birth && say('form.born', { date: formatDate(record.birth, language) }))
      parts.push(record.occupations[0]?.title && localText(record.occupations[0].title, language))
      break
    case 'organisation':
      parts.push(packs.label('organisation-types', record.type, language))
      break
    case 'place':
      parts.push(packs.label('place-types', record.type, language))
      break
    case 'provision':
      parts.push(localText(record.label, language))
      break
    case 'source':
      parts.push(
        record.title && record.publisher,
        record.issued && formatDate(record.issued, language),
      )
      break
    case 'event':
      parts.push(record.date && formatDate(record.date, language))
      break
    case 'proceeding':
      parts.push(record.case.number)
      break
  }
  return parts.filter(Boolean).join(' · ')
}
