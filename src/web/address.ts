import type { Language } from '../base/language.ts'
import type { KindName } from '../records/index.ts'

/** What every address carries: the language in its path, the two dates where the reader has chosen them. */
export interface Standpoint {
  readonly language: Language
  /** YYYY-MM-DD as the reader chose it, which makes a lasting address; null = whatever day it is. */
  readonly on: string | null
  readonly known: string | null
}

export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/** What an address asks, to be put into another one: a name that stands there several times keeps all its values. */
export const queryIn = (asked: URLSearchParams): Query =>
  Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name)]))

/**
 * The address of a page, e.g. `/ru/persons/zhylanbayev?on=2025-02-28`.
 * @param path the path without the language: "" for the first page, "/persons"
 */
export function addressOf(standpoint: Standpoint, path: string, query: Query = {}): string {
  const { on, known, language } = standpoint
  const [pathOnly = '', anchor] = path.split('#')
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, on, known }))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== '') parameters.append(name, String(one))
  const text = parameters.toString()
  return `/${language}${pathOnly}${text && `?${text}`}${anchor ? `#${anchor}` : ''}`
}

/** The kinds that have pages of their own; every other record has a page under /records. */
export const shelves = {
  person: 'persons',
  event: 'events',
  proceeding: 'proceedings',
  provision: 'provisions',
  source: 'sources',
  organisation: 'organisations',
  place: 'places',
} as const satisfies Partial<Record<KindName, string>>

export type ShelvedKind = keyof typeof shelves

export const isShelved = (kind: string): kind is ShelvedKind => Object.hasOwn(shelves, kind)

/** The path of a record's page: by its handle where it has one, else by its id. */
export function recordPath(record: {
  readonly kind: string
  readonly id: string
  readonly handle?: string | null | undefined
}): string {
  const shelf = isShelved(record.kind) ? shelves[record.kind] : 'records'
  return `/${shelf}/${shelf === 'records' ? record.id : (record.handle ?? record.id)}`
}

/** The path of the list of a kind. */
export const listPath = (kind: string): string =>
  isShelved(kind) ? `/${shelves[kind]}` : `/kinds/${kind}`
