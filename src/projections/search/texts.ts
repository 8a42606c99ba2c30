import { languages } from '../../base/language.ts'
import type { FactRecord } from '../../records/index.ts'

/** A text of a record that can be searched. */
export interface SearchText {
  /** The first step of its pointer, e.g. "names", "account". */
  readonly field: string
  readonly text: string
  /** BCP 47; undefined = not known. */
  readonly language: string | undefined
  /** It is what the record is called. */
  readonly title: boolean
  /** It is a name, which may be written in other alphabets. */
  readonly name: boolean
}

/** Fields whose plain strings are words to be found; texts in several languages are found whatever their field. */
const plain: ReadonlySet<string> = new Set([
  'handle',
  'title',
  'note',
  'symbol',
  'symbols',
  'number',
  'publisher',
  'container-title',
  'literal',
  'family',
  'given',
  'genre',
  'stated',
  'bodyStated',
  'assessorStated',
  'printed',
  'grade',
  'article',
  'paragraph',
  'part',
  'address',
  'email',
  'place',
  'askedBy',
  'publicationGround',
])

const titles: ReadonlySet<string> = new Set([
  'names',
  'title',
  'label',
  'counts',
  'text',
  'symbol',
  'symbols',
  'article',
])

/**
 * Every text of a record, and the names of the records merged into it. Ids, terms, dates and codes are no texts.
 */
export function* searchTexts(
  record: FactRecord,
  merged: readonly FactRecord[] = [],
): Generator<SearchText> {
  if (record.kind === 'provision')
    for (const text of articleWords(record.article))
      yield { field: 'article', text, language: undefined, title: true, name: false }
  for (const [field, value] of Object.entries(record)) yield* within(field, field, value)
  for (const other of merged) if ('names' in other) yield* within('names', 'names', other.names)
}

/** How an article is asked for: "article 174", "ст. 174", "174-бап". */
const articleWords = (article: string): readonly string[] => [
  `article ${article}`,
  `art. ${article}`,
  `статья ${article}`,
  `ст. ${article}`,
  `${article}-бап`,
]

function* within(field: string, key: string, value: unknown): Generator<SearchText> {
  if (typeof value === 'string') {
    if (plain.has(key)) yield found(field, value, undefined)
  } else if (Array.isArray(value)) {
    for (const item of value) yield* within(field, key, item)
  } else if (value !== null && typeof value === 'object') {
    const held = value as Record<string, unknown>
    if (field === 'names' && typeof held.text === 'string')
      yield found(field, held.text, typeof held.language === 'string' ? held.language : undefined)
    else
      for (const [step, inner] of Object.entries(held)) {
        const isText = typeof inner === 'string' && (languages as readonly string[]).includes(step)
        if (isText) yield found(field, inner, step)
        // What other sources state of a field is found too: it stands under fields/…/also.
        else yield* within(field, step, inner)
      }
  }
}

const found = (field: string, text: string, language: string | undefined): SearchText => ({
  field,
  text,
  language,
  title: titles.has(field),
  name: field === 'names',
})
