import { foldName } from '../../../base/fold.ts'
import { localText } from '../../../base/language.ts'
import type { View } from '../../../projections/index.ts'
import type { FactRecord, KindName } from '../../../records/index.ts'

/** Rows that are read for one search: enough for a list to choose from, few enough to stay quick. */
const mostRows = 200

/**
 * Records whose title, number, label or address has all of these words; for kinds that have no names. A provision is
 * found by its article alone, too.
 * @returns ids, those whose article or title begins with the words first
 */
export async function findByWords(
  view: View,
  text: string,
  kinds: readonly KindName[],
  limit: number,
): Promise<readonly string[]> {
  const words = text.trim().split(/\s+/)
  if (kinds.length === 0 || words[0] === undefined || words[0] === '') return []
  // The engines fold letters of one alphabet each in their own way; the longest word is looked for as people write it.
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
  const spellings = [...new Set([longest, longest.toLowerCase(), capital(longest)])]
  const rows = await view.db
    .selectFrom('records')
    .select(['id', 'body'])
    .where('casebook', '=', view.casebook)
    .where('kind', 'in', [...kinds])
    .where('merged_into', 'is', null)
    .where('body', 'is not', null)
    .where((eb) => eb.or(spellings.map((word) => eb('body', 'like', `%${escaped(word)}%`))))
    .limit(mostRows)
    .execute()
  const wanted = words.map(foldName)
  return rows
    .map(({ id, body }) => ({ id, said: foldName(saidBy(JSON.parse(body ?? '') as FactRecord)) }))
    .filter(({ said }) => wanted.every((word) => said.includes(word)))
    .sort((a, b) => rank(a.said, wanted) - rank(b.said, wanted))
    .slice(0, limit)
    .map(({ id }) => id)
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** As it stands in JSON, where a quotation mark has a stroke before it; wildcards of SQL stand for any letter. */
const escaped = (word: string): string => word.replace(/["\\]/g, '').replace(/[%]/g, '_')

function saidBy(record: FactRecord): string {
  switch (record.kind) {
    case 'provision':
      return [record.article, record.part, ...Object.values(record.label), record.law].join(' ')
    case 'source':
      return [record.title, record.publisher, record['container-title'], record.URL, record.issued]
        .filter(Boolean)
        .join(' ')
    case 'event':
    case 'proceeding':
    case 'decision':
      return Object.values(record.title).join(' ')
    case 'recommendation':
      return [record.number, localText(record.text, 'en')].join(' ')
    default:
      return JSON.stringify(record)
  }
}

const rank = (said: string, wanted: readonly string[]): number =>
  said.startsWith(`${wanted.join(' ')} `) ? 0 : said.startsWith(wanted[0] ?? '') ? 1 : 2
