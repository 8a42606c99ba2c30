import { foldName } from '../../base/fold.ts'
import type { View } from '../../projections/index.ts'
import type { KindName } from '../../records/index.ts'

/** What a casebook has of the kinds of records that a table names, read once before its rows are. */
export interface Lookups {
  /** Is there a record of this id or handle? @returns its id */
  known(idOrHandle: string): string | undefined
  /** The one record of these kinds that a cell names by handle, name, address or article; undefined if several. */
  named(kinds: readonly string[], text: string): string | undefined
}

/** @param kinds those that the columns of the table name */
export async function loadLookups(view: View, kinds: ReadonlySet<KindName>): Promise<Lookups> {
  const { db, casebook } = view
  const ids = new Map<string, string>()
  const words = new Map<string, { id: string; kind: string }[]>()
  const say = (text: string | null, id: string, kind: string) => {
    const key = text === null ? '' : fold(text)
    if (key === '') return
    const list = words.get(key) ?? []
    if (!list.some((other) => other.id === id)) list.push({ id, kind })
    words.set(key, list)
  }
  const wanted = [...kinds]
  if (wanted.length === 0) return { known: () => undefined, named: () => undefined }
  const records = await db
    .selectFrom('records')
    .select(['id', 'kind', 'handle', 'merged_into'])
    .where('casebook', '=', casebook)
    .where('kind', 'in', wanted)
    .where('body', 'is not', null)
    .execute()
  const merged = new Set<string>()
  for (const { id, kind, handle, merged_into } of records) {
    ids.set(id, id)
    if (merged_into !== null) merged.add(id)
    if (handle !== null) {
      ids.set(handle, id)
      say(handle, id, kind)
    }
  }
  const names = await db
    .selectFrom('names')
    .select(['record', 'kind', 'text'])
    .where('casebook', '=', casebook)
    .where('kind', 'in', wanted)
    .execute()
  for (const { record, kind, text } of names) if (!merged.has(record)) say(text, record, kind)
  if (kinds.has('source')) {
    const sources = await db
      .selectFrom('sources')
      .select(['record', 'title', 'url'])
      .where('casebook', '=', casebook)
      .execute()
    for (const { record, title, url } of sources) {
      say(url, record, 'source')
      say(title, record, 'source')
    }
  }
  const provisions = kinds.has('provision') ? await provisionsOf(view) : []
  return {
    known: (text) => ids.get(text),
    named(kinds, text) {
      const found = (words.get(fold(text)) ?? []).filter(
        ({ kind }) => kinds.length === 0 || kinds.includes(kind),
      )
      if (found.length === 1) return found[0]?.id
      return kinds.includes('provision') ? articleIn(text, provisions) : undefined
    },
  }
}

/** An address is taken letter by letter, a name without case, accents and signs. */
const fold = (text: string): string => (/^https?:/.test(text) ? text : foldName(text))

interface Article {
  readonly record: string
  readonly law: string
  readonly article: string
  readonly part: string | null
}

const provisionsOf = ({ db, casebook }: View): Promise<Article[]> =>
  db
    .selectFrom('provisions')
    .select(['record', 'law', 'article', 'part'])
    .where('casebook', '=', casebook)
    .execute()

/** Words by which people name a law in front of or behind an article; the first that fits counts. */
const lawWords: readonly (readonly [words: RegExp, law: RegExp])[] = [
  [/процессуал|\bупк\b|procedure|іс жүргізу/i, /procedure/],
  [/административ|коап|administrative|әкімшілік|әқбтк/i, /administrative-offences/],
  [/уголовн|(?:^|[^а-яё])ук(?:[^а-яё]|$)|criminal|қылмыстық|(?:^|\s)қк(?:\s|$)/i, /criminal-code/],
]

/** "ст. 174 УК", "Article 405", "174": the article of the law that is meant, if the casebook has one such only. */
function articleIn(text: string, provisions: readonly Article[]): string | undefined {
  const article = /(?<!\d)(\d{1,3}(?:-\d{1,2})?)(?!\d)/.exec(text)?.[1]
  if (article === undefined) return undefined
  const law = lawWords.find(([words]) => words.test(text))?.[1]
  const found = provisions.filter(
    (one) => one.article === article && one.part === null && (!law || law.test(one.law)),
  )
  return found.length === 1 ? found[0]?.record : undefined
}
