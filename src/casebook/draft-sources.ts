import type { KnownSource } from '../checker/index.ts'
import type { View } from '../projections/index.ts'
import { formatDate } from '../wording/index.ts'

/** Sources that have an address. */
export async function draftSources({ db, casebook }: View): Promise<KnownSource[]> {
  const rows = await db
    .selectFrom('sources')
    .select(['url', 'publisher', 'issued_from', 'issued_from_latest'])
    .where('casebook', '=', casebook)
    .where('url', 'is not', null)
    .orderBy('record')
    .execute()
  return rows.map(({ url, publisher, issued_from: from, issued_from_latest: latest }) => {
    const day = from === latest ? from : null
    return {
      url: url ?? '',
      publisher: publisher ?? '',
      issued: day,
      when: day === null ? '' : formatDate(day, 'en'),
    }
  })
}
