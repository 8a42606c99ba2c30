import type { KnownName, KnownOrganisation } from '../checker/index.ts'
import type { View } from '../projections/index.ts'

/** Every organisation by every name, the preferred ones first. */
export async function draftOrganisations({ db, casebook }: View): Promise<KnownOrganisation[]> {
  const rows = await db
    .selectFrom('names')
    .select(['record', 'text', 'language', 'use'])
    .where('casebook', '=', casebook)
    .where('kind', '=', 'organisation')
    .orderBy('record')
    .orderBy('position')
    .execute()
  return [...Map.groupBy(rows, ({ record }) => record)].map(([record, own]) => ({
    record,
    names: own
      // The column holds what the record schema had accepted.
      .map(({ text, language, use }) => ({ text, language, use: use as KnownName['use'] }))
      .sort((a, b) => Number(b.use === 'preferred') - Number(a.use === 'preferred')),
  }))
}
