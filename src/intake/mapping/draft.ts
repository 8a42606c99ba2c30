import type { Json } from '../../base/canonical-json.ts'
import { foldName } from '../../base/fold.ts'
import { type Language, languages } from '../../base/language.ts'
import type { Fields } from '../../columns/index.ts'
import type { Packs } from '../../packs/index.ts'
import { type KindName, kindOf } from '../../records/index.ts'

/** A record that a row gives, before it is whole. */
export type Draft = { [key: string]: Json | undefined }

/** The records of one row, by kind, as far as they are made. */
export type RowDrafts = ReadonlyMap<KindName, Draft>

/** Language of a text that says none: Kazakh by its letters, other Cyrillic Russian, everything else English. */
export function languageOf(text: string): Language {
  if (/[әғқңөұүһі]/i.test(text)) return 'kk'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
}

export const localised = (text: string): Json => ({ [languageOf(text)]: text })

interface NameBody {
  readonly text: string
  readonly language?: string
  readonly use: string
}

export const namesOf = (draft: Fields | undefined): readonly NameBody[] =>
  (draft?.names ?? []) as unknown as NameBody[]

/**
 * What tells a record of a list from the others where no column is its key: a name and a date of birth, an address,
 * who, what and when. A change of any of these makes it another record, so a key of its own is better.
 */
export function naturalKey(kind: KindName, draft: Draft, person: string | undefined): string[] {
  const text = (...fields: string[]) => fields.map((field) => JSON.stringify(draft[field] ?? ''))
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'place':
      return [...namesOf(draft).map((name) => foldName(name.text)), ...text('birth')]
    case 'source':
      return draft.URL === undefined ? text('title', 'publisher', 'issued') : text('URL')
    case 'provision':
      return text('law', 'article', 'part', 'edition')
    case 'proceeding':
      return [person ?? '', ...text('type', 'case', 'title')]
    case 'event':
      return [person ?? '', ...text('type', 'date', 'title', 'place')]
    case 'measure':
      return [person ?? '', ...text('type', 'start', 'imposed')]
    default:
      return [person ?? '', JSON.stringify(draft)]
  }
}

/** Terms that stand where neither a column nor the person who imports says one. */
const usual: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = {
  source: { type: 'webpage' },
  proceeding: { type: 'criminal', role: 'accused' },
}

/** Fills in what a new record needs and the row does not say; nothing that would be a statement about the facts. */
export function completed(kind: KindName, draft: Draft, row: RowDrafts, packs: Packs): Draft {
  const whole: Draft = { ...usual[kind], ...draft }
  const person = row.get('person')
  const id = person?.id
  const shape = kindOf(kind).schema.shape
  if ('person' in shape && whole.person === undefined && id !== undefined) whole.person = id
  if (kind === 'event') {
    const proceeding = row.get('proceeding')?.id
    if (whole.proceedings === undefined && proceeding !== undefined)
      whole.proceedings = [proceeding]
  }
  if (kind === 'measure' && whole.proceeding === undefined) {
    const proceeding = row.get('proceeding')?.id
    if (proceeding !== undefined) whole.proceeding = proceeding
  }
  if ((kind === 'event' || kind === 'proceeding') && whole.title === undefined)
    whole.title = composedTitle(kind, String(whole.type ?? ''), person, packs)
  if (kind === 'proceeding' && (whole.case as Draft | undefined)?.key === undefined)
    whole.case = { ...(whole.case as Draft | undefined), key: caseKey(whole) }
  return whole
}

/** "Verdict: Marat Zhylanbayev", in each language in which the person has a name. */
function composedTitle(
  kind: 'event' | 'proceeding',
  type: string,
  person: Draft | undefined,
  packs: Packs,
): Json {
  const title: Record<string, string> = {}
  for (const language of languages) {
    const label = packs.label(`${kind}-types`, type, language)
    const name = namesOf(person).find((n) => n.use === 'preferred' && n.language === language)
    if (name) title[language] = `${label}: ${name.text}`
  }
  if (Object.keys(title).length > 0) return title
  return Object.fromEntries(languages.map((l) => [l, packs.label(`${kind}-types`, type, l)]))
}

/** A case number in the letters a case key may have; else the opaque part of the proceeding's id. */
function caseKey(proceeding: Draft): string {
  const number = String((proceeding.case as Draft | undefined)?.number ?? '')
  const plain = number
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return plain === '' ? String(proceeding.id).replace(/^[a-z]+-/, '') : plain
}
