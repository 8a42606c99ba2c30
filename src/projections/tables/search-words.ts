import { dateBounds } from '../../base/date.ts'
import { describeTable } from '../../database/index.ts'
import { type FactRecord, kindNames, meaningfulFields } from '../../records/index.ts'
import { defineProjection } from '../projection.ts'
import { searchTokens } from '../search/tokens.ts'

/**
 * What each record is found by: its tokens (`searchTokens`), the records it names and the sources it rests on, each
 * as ids with a space between, and the days between which it happened (days since 1970-01-01).
 * `search/` packs these rows into blocks that answer questions over all records at once.
 */
export const searchWords = defineProjection({
  table: describeTable({
    name: 'search_words',
    columns: {
      casebook: 'text',
      record: 'text',
      tokens: 'text',
      refs: 'text',
      sources: 'text',
      day_from: 'integer?',
      day_to: 'integer?',
    },
    key: ['casebook', 'record'],
  }),
  version: 1,
  kinds: kindNames,
  rows: (record, { resolve, merged }) => {
    const refs = meaningfulFields(record).filter((field) => field.refersTo !== undefined)
    const named = (source: boolean) =>
      [
        ...new Set(
          refs
            .filter(({ value }) => value.startsWith('source-') === source)
            .map(({ value }) => resolve(value)),
        ),
      ]
        .sort()
        .join(' ')
    return [
      {
        tokens: searchTokens(record, merged(record.id)).join(' '),
        refs: named(false),
        sources: named(true),
        ...days(dateOf(record)),
      },
    ]
  },
})

/** The date by which a record is found and put in order. */
function dateOf(record: FactRecord): string | undefined {
  switch (record.kind) {
    case 'event':
    case 'recommendation':
    case 'decision':
    case 'document':
      return record.date
    case 'measure':
      return record.start
    case 'proceeding':
      return record.opened
    case 'source':
      return record.issued
    case 'claim':
      return record.asOf
    case 'recognition':
    case 'assessment':
    case 'consent':
      return record.on
    default:
      return undefined
  }
}

/** An open or unknown end counts as the beginning: a thing is found where it is known to have been. */
function days(date: string | undefined): { day_from: number | null; day_to: number | null } {
  if (date === undefined) return { day_from: null, day_to: null }
  const { startEarliest, startLatest, endEarliest, endLatest } = dateBounds(date)
  return {
    day_from: dayNumber(startEarliest ?? endEarliest),
    day_to: dayNumber(endLatest ?? startLatest),
  }
}

const dayNumber = (day: string | null): number | null =>
  day === null ? null : Math.floor(Date.parse(day) / 86_400_000)
