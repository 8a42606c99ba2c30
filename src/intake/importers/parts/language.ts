import { type Language, languages } from '../../../base/language.ts'

/**
 * The language of a text among ours: what the person says, unless the letters say otherwise (exports "in
 * Russian" hold many texts still in English). Undefined for other languages.
 */
export function localLanguage(text: string, said: string | undefined): Language | undefined {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic + latin === 0) return undefined
  if (cyrillic > latin) return said === 'kk' || /[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru'
  const stated = said ?? 'en'
  if (!(languages as readonly string[]).includes(stated)) return undefined
  return /\b(?:the|and|of|to|in)\b/i.test(text) || text.length < 40 ? 'en' : undefined
}
