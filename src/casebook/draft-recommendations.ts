import { dateBounds } from '../base/date.ts'
import type { KnownRecommendation } from '../checker/index.ts'
import type { View } from '../projections/index.ts'
import type { RecordOf } from '../records/index.ts'

/** Single recommendations with English words; a record that stands for several has no number and no one position. */
export async function draftRecommendations({ db, casebook }: View): Promise<KnownRecommendation[]> {
  const rows = await db
    .selectFrom('records')
    .select('body')
    .where('casebook', '=', casebook)
    .where('kind', '=', 'recommendation')
    .where('merged_into', 'is', null)
    .where('body', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ body }) => {
    // The column holds what the record schema had accepted.
    const one = JSON.parse(body ?? '') as RecordOf<'recommendation'>
    const { number, text, occasion, date, positions, editions, count, type } = one
    if (text.en === undefined || (count?.high ?? 1) > 1 || type !== 'recommendation') return []
    const bounds = date === undefined ? undefined : dateBounds(date)
    const last = positions.at(-1)
    return [
      {
        number: number ?? '',
        text: text.en,
        isVerbatim: editions.some((edition) => edition.language === 'en' && !edition.text),
        occasion: occasion.en ?? '',
        earliest: bounds?.startEarliest ?? null,
        latest: bounds?.endLatest ?? null,
        position: last?.position ?? null,
        stated: last?.stated ?? '',
      },
    ]
  })
}
