import { chunks } from '../base/chunks.ts'
import { type Language, type LocalText, localText } from '../base/language.ts'
import { type Cell, columnsOf, headingOf, rowOf } from '../columns/index.ts'
import type { View } from '../projections/index.ts'
import { type FactRecord, type KindName, meaningfulFields, type Name } from '../records/index.ts'
import type { Sheet } from './sheet.ts'

export interface Wanted {
  readonly kind: KindName
  /** Only these, in this order; left out, all of the kind, by id. */
  readonly ids?: readonly string[]
  /** The language of headings, terms and titles. */
  readonly language: Language
}

/** Records of one kind as a table: the columns that import reads back without a change. */
export function recordSheet(view: View, { kind, ids, language }: Wanted): Sheet {
  return {
    name: kind,
    headings: columnsOf(kind).map((column) => headingOf(column, language)),
    rows: rows(view, kind, ids, language),
  }
}

async function* rows(
  view: View,
  kind: KindName,
  ids: readonly string[] | undefined,
  language: Language,
): AsyncGenerator<readonly Cell[]> {
  for await (const records of bodiesOf(view, kind, ids)) {
    const titles = await titlesOf(view, records, language)
    const writing = { packs: view.packs, language, titleOf: (id: string) => titles.get(id) }
    for (const record of records) yield rowOf(record, writing)
  }
}

const recordsAtOnce = 500

/** Records as they stand, some hundred at a time. */
export async function* bodiesOf(
  { db, casebook }: View,
  kind: KindName,
  ids?: readonly string[],
): AsyncGenerator<readonly FactRecord[]> {
  const some = () =>
    db
      .selectFrom('records')
      .select(['id', 'body'])
      .where('casebook', '=', casebook)
      .where('kind', '=', kind)
      .where('body', 'is not', null)
  const read = (row: { body: string | null }) => JSON.parse(row.body ?? 'null') as FactRecord
  if (ids) {
    for (const part of chunks(ids, recordsAtOnce)) {
      const found = new Map(
        (await some().where('id', 'in', part).execute()).map((row) => [row.id, row]),
      )
      yield part.flatMap((id) => found.get(id) ?? []).map(read)
    }
    return
  }
  for (let after = ''; ; ) {
    const found = await some().where('id', '>', after).orderBy('id').limit(recordsAtOnce).execute()
    if (found.length > 0) yield found.map(read)
    if (found.length < recordsAtOnce) return
    after = found.at(-1)?.id ?? after
  }
}

/** What the records that these name go by: a name, a title, what they are about. */
async function titlesOf(
  { db, casebook }: View,
  records: readonly FactRecord[],
  language: Language,
): Promise<Map<string, string>> {
  const named = new Set<string>()
  for (const record of records)
    for (const { refersTo, value } of meaningfulFields(record)) if (refersTo) named.add(value)
  const titles = new Map<string, string>()
  for (const part of chunks([...named])) {
    const found = await db
      .selectFrom('records')
      .select(['id', 'body'])
      .where('casebook', '=', casebook)
      .where('id', 'in', part)
      .where('body', 'is not', null)
      .execute()
    for (const { id, body } of found)
      titles.set(id, titleOf(JSON.parse(body ?? '{}') as Titled, language))
  }
  return titles
}

interface Titled {
  readonly names?: readonly Name[]
  readonly title?: string | LocalText
  readonly label?: LocalText
  readonly publisher?: string
}

function titleOf({ names, title, label, publisher }: Titled, language: Language): string {
  const preferred = names?.filter((name) => name.use === 'preferred') ?? []
  const own = preferred.find((name) => name.language === language) ?? preferred[0]
  if (own) return own.text
  if (typeof title === 'string') return title
  return localText(title ?? label ?? {}, language) || (publisher ?? '')
}
