import { foldName } from '../base/fold.ts'
import { languages } from '../base/language.ts'
import type { KindName, Name } from '../records/index.ts'
import { defined, envelope, languageOf, words } from './entry-fields.ts'
import type { EntryReader } from './entry-reader.ts'
import { citations } from './entry-sources.ts'

/** How a new record of a kind is read from the fields under the one that chooses it; returns its id. */
type Maker = (reader: EntryReader, name: string) => string | undefined

const makers: Partial<Readonly<Record<KindName, Maker>>> = {
  person: newPerson,
  organisation: newOrganisation,
  place: newPlace,
  provision: newProvision,
}

/**
 * The id a field has chosen, or of the record it creates in place; undefined when it was left open.
 * Faults: `entry-unclear` when words were typed and nothing was chosen.
 */
export function chosen(reader: EntryReader, name: string): string | undefined {
  const value = reader.text(name)
  if (value === undefined) {
    const text = reader.text(`${name}.text`)
    if (text === undefined) return undefined
    return reader.fault(
      'entry-unclear',
      name,
      `"${text}": choose which record is meant, or say that it is a new one`,
      text,
    )
  }
  const [, kind] = /^new:(.+)$/.exec(value) ?? []
  if (kind === undefined) return value
  return makers[kind as KindName]?.(reader, name)
}

/** The same, where one must be chosen. Faults: `entry-missing`. */
export function neededRecord(reader: EntryReader, name: string): string | undefined {
  if (reader.text(name) === undefined && reader.text(`${name}.text`) === undefined)
    return reader.fault('entry-missing', name, 'Nothing is chosen here; type a name and choose')
  return chosen(reader, name)
}

function newPerson(reader: EntryReader, name: string): string | undefined {
  const at = `${name}.person`
  const names = namesTyped(reader, name, at)
  if (names === undefined) return undefined
  const title = words(reader, `${at}.occupation`)
  const category = reader.text(`${at}.category`)
  const record = {
    kind: 'person',
    version: 1,
    id: reader.id('person', name),
    ...envelope(reader),
    names,
    ...defined('sex', reader.text(`${at}.sex`)),
    ...defined('birth', reader.date(`${at}.birth`)),
    ...(title || category
      ? { occupations: [{ ...defined('category', category), ...defined('title', title) }] }
      : {}),
    sources: citations(reader),
  }
  return reader.put(name, record, {
    '/birth': `${at}.birth`,
    '/sex': `${at}.sex`,
    '/occupations': `${at}.category`,
    '': name,
  })
}

function newOrganisation(reader: EntryReader, name: string): string | undefined {
  const at = `${name}.organisation`
  const names = namesTyped(reader, name, at)
  const type = reader.needed(`${at}.type`, 'entry-term', 'Choose the type of the organisation')
  if (names === undefined || type === undefined) return undefined
  const id = reader.id('organisation', wordsKey(names))
  const record = { kind: 'organisation', version: 1, id, ...envelope(reader), names, type }
  return reader.put(name, record, { '/type': `${at}.type`, '': name })
}

function newPlace(reader: EntryReader, name: string): string | undefined {
  const at = `${name}.place`
  const names = namesTyped(reader, name, at)
  const type = reader.needed(`${at}.type`, 'entry-term', 'Choose the type of the place')
  if (names === undefined || type === undefined) return undefined
  const record = {
    kind: 'place',
    version: 1,
    id: reader.id('place', wordsKey(names)),
    ...envelope(reader),
    names,
    type,
    ...defined('within', reader.text(`${at}.within`)),
  }
  return reader.put(name, record, {
    '/type': `${at}.type`,
    '/within': `${at}.within`,
    '': name,
  })
}

function newProvision(reader: EntryReader, name: string): string | undefined {
  const at = `${name}.provision`
  const law = reader.needed(`${at}.law`, 'entry-term', 'Choose the law')
  const article = reader.needed(`${at}.article`, 'entry-article', 'Write the number of the article')
  const label = words(reader, `${at}.label`)
  if (label === undefined)
    reader.fault('entry-label', `${at}.label`, 'Say in a few words what the article punishes')
  if (law === undefined || article === undefined || label === undefined) return undefined
  const part = reader.text(`${at}.part`)
  const record = {
    kind: 'provision',
    version: 1,
    id: reader.id('provision', [law, article, part].join(' ')),
    ...envelope(reader),
    law,
    article,
    ...defined('part', part),
    label,
  }
  return reader.put(name, record, {
    '/law': `${at}.law`,
    '/article': `${at}.article`,
    '/part': `${at}.part`,
    '/label': `${at}.label`,
    '': name,
  })
}

/**
 * The names of a new record: in each language as typed, and the words it was looked for by where their language has
 * none. Faults: `entry-name`.
 */
function namesTyped(reader: EntryReader, name: string, at: string): Name[] | undefined {
  const byLanguage = new Map<string, string>()
  for (const language of languages) {
    const text = reader.text(`${at}.${language}`)
    if (text !== undefined) byLanguage.set(language, text)
  }
  const looked = reader.text(`${name}.text`)
  const names: Name[] = [...byLanguage].map(([language, text]) => ({
    text,
    language,
    use: 'preferred',
  }))
  if (looked !== undefined && !names.some(({ text }) => text === looked)) {
    const language = languageOf(looked, reader.context.language)
    names.push({ text: looked, language, use: byLanguage.has(language) ? 'alias' : 'preferred' })
  }
  if (names.length > 0) return names
  return reader.fault('entry-name', name, 'Write the name')
}

const wordsKey = (names: readonly Name[]): string => foldName(names[0]?.text ?? '')
