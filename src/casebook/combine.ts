import { canonicalJson, type Json } from '../base/canonical-json.ts'
import type { FactRecord, Name } from '../records/index.ts'

/** From which record each field is taken: its id, or 'all' for the items of every list. By field name. */
export type Picks = Readonly<Record<string, string>>

/** Fields that belong to a record itself and are not chosen between two. */
const own = new Set([
  'kind',
  'version',
  'id',
  'handle',
  'fields',
  'sources',
  'confidentiality',
  'note',
])

/** Fields in which records that are the same differ, so that somebody must choose; names are always kept all. */
export function contested(records: readonly FactRecord[]): readonly string[] {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return fields.filter(
    (field) =>
      !own.has(field) && new Set(records.map((record) => text(fieldOf(record, field)))).size > 1,
  )
}

/**
 * The record that stands for all of them: fields as picked, every name, and what was not picked beside the
 * value that was, with its sources, as another statement.
 *
 * @param records the one that stays, then the others
 */
export function combine(records: readonly [FactRecord, ...FactRecord[]], picks: Picks): FactRecord {
  const [into, ...others] = records
  const body: Record<string, unknown> = structuredClone(into)
  const fields: Record<string, Statement> = structuredClone(into.fields ?? {})
  for (const field of contested(records)) {
    const pick = picks[field]
    if (field === 'names') body.names = allNames(records, pick)
    else if (pick === 'all') body[field] = union(records.map((record) => fieldOf(record, field)))
    else pickOne(body, fields, records, field, pick ?? into.id)
  }
  const cited = union([into.sources, ...others.map((record) => record.sources)])
  if (Array.isArray(cited)) body.sources = cited
  if (Object.keys(fields).length > 0) body.fields = fields
  return body as unknown as FactRecord
}

type Statement = NonNullable<FactRecord['fields']>[string]

const fieldOf = (record: FactRecord, field: string): Json | undefined =>
  (record as unknown as Record<string, Json | undefined>)[field]

const text = (value: Json | undefined): string =>
  isNothing(value) ? '' : canonicalJson(value as Json)

const isNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

function union(lists: readonly (Json | undefined)[]): Json[] {
  const found = new Map<string, Json>()
  for (const item of lists.flatMap((list) => (Array.isArray(list) ? list : [])))
    if (!found.has(text(item))) found.set(text(item), item)
  return [...found.values()]
}

/** The names of the record picked as they are, then those of the others: preferred there, an alias here. */
function allNames(records: readonly FactRecord[], pick: string | undefined): readonly Name[] {
  const first = records.find(({ id }) => id === pick) ?? records[0]
  const ordered = [...(first ? [first] : []), ...records.filter((record) => record !== first)]
  const found = new Map<string, Name>()
  for (const record of ordered)
    for (const name of 'names' in record ? (record.names as readonly Name[]) : []) {
      const key = `${name.language ?? ''} ${name.text}`
      const taken = [...found.values()].some(
        (other) => other.use === 'preferred' && other.language === name.language,
      )
      const use = name.use === 'preferred' && taken ? 'alias' : name.use
      if (!found.has(key)) found.set(key, { ...name, use })
    }
  return [...found.values()]
}

function pickOne(
  body: Record<string, unknown>,
  fields: Record<string, Statement>,
  records: readonly FactRecord[],
  field: string,
  pick: string,
): void {
  const chosen = records.find(({ id }) => id === pick)
  const value = chosen && fieldOf(chosen, field)
  if (isNothing(value)) {
    delete body[field]
    return
  }
  const under = (pointer: string) => pointer === `/${field}` || pointer.startsWith(`/${field}/`)
  for (const pointer of Object.keys(fields)) if (under(pointer)) delete fields[pointer]
  for (const [pointer, statement] of Object.entries(chosen?.fields ?? {}))
    if (under(pointer)) fields[pointer] = structuredClone(statement)
  body[field] = value
  const also = records.flatMap((record) => {
    const other = fieldOf(record, field)
    const sources = record.fields?.[`/${field}`]?.sources ?? record.sources
    // Another statement needs its source; without one it stays in the record that was merged.
    if (isNothing(other) || text(other) === text(value) || sources.length === 0) return []
    return [{ value: other, sources }]
  })
  if (also.length === 0) return
  const statement = fields[`/${field}`] ?? {}
  fields[`/${field}`] = { ...statement, also: [...(statement.also ?? []), ...also] }
}
