import { canonicalJson, type Json } from '../base/canonical-json.ts'
import type { Language } from '../base/language.ts'
import type { Packs } from '../packs/index.ts'
import type { FactRecord } from '../records/index.ts'
import { isMessageKey, messages } from '../wording/index.ts'
import { type Cell, cellText } from './cell.ts'
import { type Column, columnsOf, type Holds } from './column.ts'
import { readCell } from './read.ts'
import { fieldsOf } from './row.ts'

/** What writing cells needs to know. */
export interface Writing {
  readonly packs: Packs
  readonly language: Language
  /** What a record goes by, written behind its id for people; undefined when nothing is known of it. */
  readonly titleOf?: (id: string) => string | undefined
}

type Body = { readonly [key: string]: Json | undefined }

/** The cells of a record, one for each column of its kind; reading them gives the very same record. */
export function rowOf(record: FactRecord, writing: Writing): Cell[] {
  const body = record as unknown as Body
  const columns = columnsOf(record.kind)
  const cells = columns.map((column) => cellOf(column, body, writing))
  const texts = new Map(columns.map(({ id }, i) => [id, cellText(cells[i] ?? null)] as const))
  const read = fieldsOf(record.kind, texts, { packs: writing.packs })
  const rest = Object.entries(body).filter(
    ([key, value]) =>
      key !== 'kind' &&
      key !== 'version' &&
      canonicalJson((read.ok ? read.value[key] : null) ?? emptyOf(value)) !==
        canonicalJson(value ?? null),
  )
  if (rest.length > 0) cells[cells.length - 1] = canonicalJson(Object.fromEntries(rest))
  return cells
}

/** A list that holds nothing is the same as none. */
const emptyOf = (value: Json | undefined): Json =>
  Array.isArray(value) && value.length === 0 ? [] : null

function cellOf({ path, holds }: Column, body: Body, writing: Writing): Cell {
  if (holds.as === 'rest') return null
  const value = path.reduce<Json | undefined>(
    (at, step) => (at as Body | undefined)?.[step],
    body as Json,
  )
  if (value === undefined) return null
  if (holds.as === 'name') {
    const names = value as readonly { text: string; language?: string; use: string }[]
    const own = names.find((n) => n.use === 'preferred' && n.language === holds.language)
    return own?.text ?? null
  }
  if (holds.as === 'sources')
    return sourcesText(value as unknown as readonly CitationBody[], writing)
  return write(holds, value, writing)
}

interface CitationBody {
  readonly source: string
  readonly locator?: string
  readonly grade?: number
}

function sourcesText(sources: readonly CitationBody[], writing: Writing): Cell {
  return (
    sources
      .map(({ source, locator = '', grade = '' }) => {
        const parts = [withTitle(source, writing, /[|;\n]/), locator, String(grade)]
        return parts.join(' | ').replace(/(?: \| )+$/, '')
      })
      .join('; ') || null
  )
}

function write(holds: Holds, value: Json, writing: Writing): Cell {
  if (holds.as === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)))
    return { day: String(value) }
  if (typeof value === 'number') return value
  if (holds.as === 'list')
    return (
      (value as readonly Json[])
        .map((item) => cellText(write(holds.of, item, writing)).replaceAll(/[;\n]/g, ' '))
        .join('; ') || null
    )
  const words = inWords(holds, value, writing)
  const read = words === undefined ? undefined : readCell(holds, words, { packs: writing.packs })
  return words !== undefined && read?.ok && read.value === value ? words : String(value)
}

/** How people would write a value; only taken when it is read as the same value again. */
function inWords(holds: Holds, value: Json, writing: Writing): string | undefined {
  if (holds.as === 'term')
    return writing.packs.label(holds.vocabulary, String(value), writing.language)
  if (holds.as === 'record') return withTitle(String(value), writing, /[;\n]/)
  const key =
    holds.as === 'choice'
      ? `value.${holds.field}.${String(value)}`
      : `value.${value === true ? 'yes' : 'no'}`
  if (holds.as !== 'choice' && holds.as !== 'yes-no') return undefined
  return isMessageKey(key) ? messages[key][writing.language] : undefined
}

/** "person-035 (Marat Zhylanbayev)". @param not what a title may not have where it stands among others */
function withTitle(id: string, { titleOf }: Writing, not: RegExp): string {
  const title = titleOf?.(id)?.replaceAll(/\s+/g, ' ')
  return title === undefined || title === '' || not.test(title) ? id : `${id} (${title})`
}
