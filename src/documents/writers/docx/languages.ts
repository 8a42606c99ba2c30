import type { DocumentLanguage } from '../../tree.ts'

const regions: Record<string, string> = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' }

/** Word checks spelling by language and country; a tag without a country gets the usual one. */
export const wordLanguage = (tag: DocumentLanguage | string): string => regions[tag] ?? tag
