import { languages } from '../base/language.ts'
import type { EntryReader } from './entry-reader.ts'

/** Names in one title, before it says "and others". */
const namedInTitle = 3

const others = { en: 'and others', ru: 'и другие', kk: 'және басқалар' } as const

/** "Detention: Marat Zhylanbayev" in every language, from the label of the type and the names of the persons. */
export function suggestedTitle(
  reader: EntryReader,
  vocabulary: string,
  type: string,
  who: readonly string[],
): Record<string, string> {
  const { packs } = reader.context
  return Object.fromEntries(
    languages.map((language) => {
      const names = who.slice(0, namedInTitle).map((id) => nameOf(reader, id, language))
      const rest = who.length > namedInTitle ? ` ${others[language]}` : ''
      const list = names.filter(Boolean).join(', ')
      const label = packs.label(vocabulary, type, language)
      return [language, list === '' ? label : `${label}: ${list}${rest}`]
    }),
  )
}

function nameOf(reader: EntryReader, id: string, language: string): string {
  const record = reader.record(id)
  if (!record || !('names' in record)) return ''
  const preferred = record.names.filter(({ use }) => use === 'preferred')
  return (
    (preferred.find((name) => name.language === language) ?? preferred[0] ?? record.names[0])
      ?.text ?? ''
  )
}
