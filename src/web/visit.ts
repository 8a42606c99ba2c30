import { dayOf } from '../base/date.ts'
import type { Language } from '../base/language.ts'
import type { View } from '../projections/index.ts'
import { formatDate, formatNumber, type Say } from '../wording/index.ts'
import { addressOf, type Query, type Standpoint } from './address.ts'
import type { KeeperDeps, WebDeps } from './deps.ts'
import type { Settings } from './settings.ts'

/** One reader looking at one address: all that a page needs. */
export interface Visit {
  readonly deps: WebDeps
  readonly view: View
  readonly language: Language
  readonly say: Say
  readonly settings: Settings
  /** The day for which the page holds, YYYY-MM-DD. */
  readonly on: string
  readonly today: string
  /** The day up to which the ledger is read, YYYY-MM-DD. */
  readonly known: string
  readonly standpoint: Standpoint
  /** The path without the language, e.g. "/persons"; "" for the first page. */
  readonly path: string
  readonly query: URLSearchParams
  /** The whole address as the reader can write it down, e.g. "http://localhost:4770/en/persons". */
  readonly address: string
}

/** The address of another page, in the same language and for the same dates. */
export const to = (visit: Visit, path: string, query?: Query): string =>
  addressOf(visit.standpoint, path, query)

/** An ISO instant in words, to the minute, by the clock of this computer. */
export const moment = (visit: Visit, instant: string): string => {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
  const at = new Date(instant)
  return `${formatDate(dayOf(at), visit.language)}, ${time.format(at)}`
}

export const date = (visit: Visit, edtf: string): string => formatDate(edtf, visit.language)

/** "since January 2025", whatever the precision; null when no beginning is stated. */
export function since(visit: Visit, edtf: string | null): string | null {
  if (edtf === null) return null
  const start = edtf.split('/')[0] ?? ''
  return start === '' || start === '..' ? date(visit, edtf) : date(visit, `${start}/..`)
}

export const number = (visit: Visit, value: number): string => formatNumber(value, visit.language)

/** What a page for the keeper only works with; the registry of routes lets nobody else come here. */
export function keeperOf({ deps }: Visit): KeeperDeps {
  if (!deps.keeper) throw new Error('A page for the keeper is not marked keeperOnly in the routes')
  return deps.keeper
}
