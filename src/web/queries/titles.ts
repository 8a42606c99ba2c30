import { type Language, localText, textLanguage } from '../../base/language.ts'
import type { Packs } from '../../packs/index.ts'
import type { View } from '../../projections/index.ts'
import type { FactRecord, Name, RecordOf } from '../../records/index.ts'
import { formatDate, formatTerm, sayIn } from '../../wording/index.ts'
import { recordPath } from '../address.ts'
import { loadRecords } from './records.ts'

/** How a record is called on a page, in which language that is, and where its page stands. */
export interface Title {
  readonly text: string
  /** BCP 47; undefined = the language of the page. */
  readonly language: string | undefined
  readonly path: string
}

export type Titles = ReadonlyMap<string, Title>

/** Titles of records by id. What a record is called may need the person it is about, so that is read too. */
export async function loadTitles(
  view: View,
  language: Language,
  ids: Iterable<string>,
): Promise<Titles> {
  const records = await loadRecords(view, ids)
  const persons = await loadRecords(view, [...records.values()].flatMap(personIn))
  return new Map(
    [...records].map(([id, record]) => [id, titleOf(record, view.packs, language, persons)]),
  )
}

const personIn = (record: FactRecord): string[] =>
  record.kind === 'measure' || record.kind === 'recognition' || record.kind === 'consent'
    ? [record.person]
    : []

export function titleOf(
  record: FactRecord,
  packs: Packs,
  language: Language,
  persons: ReadonlyMap<string, FactRecord> = new Map(),
): Title {
  const path = recordPath(record)
  const plain = (text: string, lang?: string): Title => ({ text, language: lang, path })
  const local = (text: Parameters<typeof localText>[0]): Title => {
    const lang = textLanguage(text, language)
    return plain(localText(text, language), lang === language ? undefined : lang)
  }
  const about = (what: string, person: string): Title => {
    const named = persons.get(person)
    const name = named && 'names' in named ? bestName(named.names, language).text : ''
    return plain(name ? `${what}: ${name}` : what)
  }
  switch (record.kind) {
    case 'person':
    case 'organisation':
    case 'place': {
      const name = bestName(record.names, language)
      return plain(name.text, name.language === language ? undefined : name.language)
    }
    case 'provision':
      return plain(provisionTitle(record, packs, language))
    case 'standard':
      return plain(
        [packs.label('instruments', record.instrument, language), record.article, record.paragraph]
          .filter(Boolean)
          .join(', '),
      )
    case 'source':
      return sourceTitle(record, language, path)
    case 'event':
    case 'proceeding':
    case 'decision':
      return local(record.title)
    case 'recommendation':
      return record.number
        ? plain(`${record.number}, ${localText(record.occasion, language)}`)
        : local(record.text)
    case 'measure': {
      const type = packs.label('measure-types', record.type, language)
      const length = record.term && formatTerm(record.term, language)
      return about(length ? `${type}, ${length}` : type, record.person)
    }
    case 'recognition':
      return about(packs.label('recognition-types', record.type, language), record.person)
    case 'consent':
      return about(
        record.purposes.map((p) => packs.label('consent-purposes', p, language)).join(', '),
        record.person,
      )
    case 'assessment':
      return plain(record.grade)
    case 'claim':
      return local(record.counts)
    case 'contact':
      return plain(packs.label('contact-channels', record.channel, language))
    case 'document':
      return plain(record.title, record.language === language ? undefined : record.language)
  }
}

/** The preferred name in the language of the page; else the preferred name. */
export function bestName(names: readonly Name[], language: Language): Name {
  const preferred = names.filter((n) => n.use === 'preferred')
  return (
    preferred.find((n) => n.language === language) ??
    preferred[0] ??
    names[0] ?? { text: '', use: 'preferred' }
  )
}

export function provisionTitle(
  provision: RecordOf<'provision'>,
  packs: Packs,
  language: Language,
): string {
  const law = packs.label('laws', provision.law, language)
  const article = sayIn(language)('provision.article-of', { law, article: provision.article })
  return provision.part === undefined
    ? article
    : sayIn(language)('provision.part-of', { article, part: provision.part })
}

function sourceTitle(source: RecordOf<'source'>, language: Language, path: string): Title {
  const own = source.language === language ? undefined : source.language
  if (source.title) return { text: source.title, language: own, path }
  const maker = source.publisher ?? source['container-title'] ?? source.author?.[0]?.literal
  const issued = source.issued && formatDate(source.issued, language)
  const text = [maker, issued].filter(Boolean).join(', ')
  return { text: text || sayIn(language)('source.untitled'), language: undefined, path }
}
