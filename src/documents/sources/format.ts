import { localText } from '../../base/language.ts'
import type { RecordOf } from '../../records/index.ts'
import { formatDate, listWords } from '../../wording/index.ts'
import { text } from '../inline.ts'
import type { DocumentLanguage, Inline } from '../tree.ts'
import { andOthers, inLanguage, noteAbove, quoted } from './words.ts'

type Source = RecordOf<'source'>

/** The note in which a source was named in full. */
export interface EarlierNote {
  readonly note: number
  /** The abbreviation of an organisation that has one, else the name as it is. */
  readonly short: (name: string) => string
}

/**
 * A source as an endnote names it: author or publisher, “title”, medium, kind and number, date, place in it:
 * address (in language). The order of elements is that of a note in the Chicago Manual of Style, reduced to
 * what the papers of the field print; what the record does not say is left out.
 * @param locator "p. 3", "chapter 6", as written
 * @param earlier the note that names the source in full, when this one need not
 */
export function sourceInlines(
  source: Source,
  locator: string | undefined,
  language: DocumentLanguage,
  earlier?: EarlierNote,
): Inline[] {
  const parts: Inline[][] = []
  const authors = authorNames(source)
  if (earlier !== undefined) {
    const place = locator ?? source.page
    const words = [
      shortAuthors(source, earlier, language),
      noteAbove[language](earlier.note),
      place,
    ]
    return [text(words.filter((one) => one !== undefined).join(', '))]
  }
  if (authors !== '') parts.push([text(authors)])
  else if (source.publisher !== undefined) parts.push([text(source.publisher)])
  if (source.title !== undefined) parts.push(title(source.title, source.language, language))
  const medium = source['container-title']
  if (medium !== undefined && medium !== source.publisher)
    parts.push([{ type: 'emphasis', children: [text(medium)] }])
  if (authors !== '' && source.publisher !== undefined) parts.push([text(source.publisher)])
  const kind = [source.genre, source.number].filter((one) => one !== undefined).join(' ')
  if (kind !== '') parts.push([text(kind)])
  if (source.issued !== undefined) parts.push([text(formatDate(source.issued, language))])
  if (locator !== undefined) parts.push([text(locator)])
  else if (source.page !== undefined) parts.push([text(source.page)])
  return [
    ...joined(parts),
    ...address(source.URL, parts.length > 0),
    ...languageRemark(source.language, language),
  ]
}

/** "IPHR and KIBHR"; more than two by the first: "IPHR and others". */
function shortAuthors(
  source: Source,
  { short }: EarlierNote,
  language: DocumentLanguage,
): string | undefined {
  const names = (source.author ?? []).map(authorName).filter((name) => name !== '')
  const [first] = names
  if (first === undefined) return source.publisher && short(source.publisher)
  return names.length > 2
    ? `${short(first)} ${andOthers[language]}`
    : listWords(names.map(short), language)
}

/** "Author, …" of several authors; people as "Given Family". */
function authorNames(source: Source): string {
  return (source.author ?? [])
    .map(authorName)
    .filter((name) => name !== '')
    .join(', ')
}

const authorName = ({ literal, given, family }: NonNullable<Source['author']>[number]): string =>
  literal ?? [given, family].filter((one) => one !== undefined).join(' ')

function title(words: string, written: string | undefined, language: DocumentLanguage): Inline[] {
  const [open, close] = quoted[language]
  const foreign = written !== undefined && primary(written) !== language
  const inner: Inline = foreign
    ? { type: 'foreign', language: written, children: [text(words)] }
    : text(words)
  return [text(open), inner, text(close)]
}

const joined = (parts: readonly Inline[][]): Inline[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [text(', '), ...part]))

const address = (url: string | undefined, after: boolean): Inline[] =>
  url === undefined
    ? []
    : [...(after ? [text(': ')] : []), { type: 'link', url, children: [text(url)] }]

function languageRemark(written: string | undefined, language: DocumentLanguage): Inline[] {
  if (written === undefined || primary(written) === language) return []
  const name = inLanguage[primary(written)]
  return name === undefined ? [] : [text(` (${localText(name, language)})`)]
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag
