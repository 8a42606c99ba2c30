import type { Language } from '../base/language.ts'
import type { FactRecord, Name, RecordOf } from '../records/index.ts'
import type { Terms } from './facts.ts'

/** The records that have names. */
export type Named = Extract<FactRecord, { names: Name[] }>

/** The preferred name in the paper's language, else in English, else the first preferred one. */
export function preferredName(record: Named, language: Language): string {
  const preferred = record.names.filter((name) => name.use === 'preferred')
  const inLanguage = (wanted: Language) =>
    preferred.find((name) => name.language?.split('-')[0] === wanted)
  return (inLanguage(language) ?? inLanguage('en') ?? preferred[0])?.text ?? ''
}

/** The abbreviation in the paper's language, else any; undefined when none is recorded. */
export function abbreviation(record: Named, language: Language): string | undefined {
  const short = record.names.filter((name) => name.use === 'abbreviation')
  return (short.find((name) => name.language?.split('-')[0] === language) ?? short[0])?.text
}

/**
 * How a person is called once introduced: the last word of the name, which stands given name first in all
 * our languages. Who is described rather than named ("Wife of … (not named)") stays so.
 */
export function shortName(name: string): string {
  if (!name.includes('(')) return name.split(/\s+/).at(-1) ?? name
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1).replace(/\s*\(.*\)/, '')}`
}

const publicBodies = new Set([
  'state-body',
  'parliament',
  'court',
  'police',
  'prosecution',
  'security-service',
  'national-institution',
  'foreign-state-body',
  'treaty-body',
  'special-procedure',
  'un-body',
])

/** A body as a sentence names it: in English public bodies take "the", organisations do not. */
export function bodyName(body: RecordOf<'organisation'>, language: Language): string {
  const name = preferredName(body, language)
  return language === 'en' && publicBodies.has(body.type) && !/^the /i.test(name)
    ? `the ${name}`
    : name
}

/** The words that a paper leaves out of the title of a national law: whose law it is goes without saying. */
const ofTheState: Readonly<Record<Language, RegExp>> = {
  en: / of the Republic of \p{Lu}\p{L}+/u,
  ru: / Республики \p{Lu}\p{L}+/u,
  kk: /^\p{Lu}\p{L}+ Республикасының /u,
}

const article: Readonly<Record<Language, (article: string, part: string | undefined) => string>> = {
  en: (number, part) => `article ${number}${part === undefined ? '' : ` (part ${part})`}`,
  ru: (number, part) =>
    `${part === undefined ? '' : `часть ${part} `}${part === undefined ? 'статья' : 'статьи'} ${number}`,
  kk: (number, part) => `${number}-бап${part === undefined ? '' : `, ${part}-бөлік`}`,
}

export const articleText = (provision: RecordOf<'provision'>, language: Language): string =>
  article[language](provision.article, provision.part)

/** "article 174 of the Criminal Code", «статья 174 УК», «174-бап (ҚК)». */
export function provisionText(
  provision: RecordOf<'provision'>,
  terms: Terms,
  language: Language,
): string {
  const number = articleText(provision, language)
  const law = terms.label('laws', provision.law, language).replace(ofTheState[language], '')
  if (language === 'en') return `${number} of the ${law}`
  const short = terms.abbreviation('laws', provision.law, language) ?? law
  return language === 'ru' ? `${number} ${short}` : `${number} (${short})`
}
