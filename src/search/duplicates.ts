import {
  type DuplicateOptions,
  type Duplicates,
  findDuplicatesInTurns,
  readName,
} from '../names/index.ts'
import type { View } from '../projections/index.ts'

export interface ProposedDuplicates extends Duplicates {
  /** The name each person goes by, for every member of a cluster. */
  readonly names: ReadonlyMap<string, string>
  /** Names that describe somebody ("Wife of …") and were not compared. */
  readonly descriptions: readonly { readonly id: string; readonly name: string }[]
}

/**
 * Persons of a view that may be one and the same, by all their names. Groups of persons are left out. Nothing
 * is changed: a person decides what is merged.
 */
export async function proposeDuplicates(
  { db, casebook }: View,
  options: DuplicateOptions = {},
): Promise<ProposedDuplicates> {
  const rows = await db
    .selectFrom('names')
    .innerJoin('persons', (join) =>
      join
        .onRef('persons.casebook', '=', 'names.casebook')
        .onRef('persons.record', '=', 'names.record'),
    )
    .select(['names.record as record', 'names.text as text'])
    .where('names.casebook', '=', casebook)
    .where('persons.is_group', '=', 0)
    .orderBy('names.record')
    .orderBy('names.position')
    .execute()
  const named: typeof rows = []
  const described: typeof rows = []
  for (const row of rows) {
    const isName = !readName(row.text).notes.includes('not-a-name')
    if (isName) named.push(row)
    else described.push(row)
  }
  const entries = [...Map.groupBy(named, ({ record }) => record)].map(([id, own]) => {
    const [name = '', ...aliases] = own.map(({ text }) => text)
    return { id, name, aliases }
  })
  const found = await findDuplicatesInTurns(entries, options)
  return {
    ...found,
    names: new Map(entries.map(({ id, name }) => [id, name])),
    descriptions: described.map(({ record, text }) => ({ id: record, name: text })),
  }
}
