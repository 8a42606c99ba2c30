import type { Language } from '../base/language.ts'

const and: Readonly<Record<Language, string>> = { en: 'and', ru: 'и', kk: 'және' }

/** "A", "A and B", "A, B and C". */
export function listWords(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`
}
