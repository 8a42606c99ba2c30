import { type Language, languages } from '../base/language.ts'
import { stemEnglish } from './english.ts'
import { foldCase } from './fold.ts'
import { stemKazakh } from './kazakh.ts'
import { stemRussian } from './russian.ts'

/** A word as each language it may belong to stems it. */
export type Stems = { readonly [language in Language]?: string }

/** So many letters of a word are looked at: nobody types more, and no index needs them. */
export const longestWord = 40

const known = new Map<string, Stems>()
const mostKnown = 50_000

/**
 * The stems of a word by language: Latin letters are read as English, Cyrillic ones as Russian and as Kazakh, with a
 * letter that only Kazakh has as Kazakh alone. What has no letters of these alphabets stays whole, in each language.
 */
export function stemsOf(word: string): Stems {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const stems = computed(word)
  known.set(word, stems)
  return stems
}

function computed(word: string): Stems {
  const folded = foldCase(word).slice(0, longestWord)
  if (folded === '') return {}
  if (/^[a-z']+$/.test(folded)) return { en: stemEnglish(folded) }
  if (/[әғқңөұүһі]/.test(folded)) return { kk: stemKazakh(folded) }
  if (/^[а-я]+$/.test(folded)) return { ru: stemRussian(folded), kk: stemKazakh(folded) }
  return { en: folded, ru: folded, kk: folded }
}

/** Every stem once. @param language the language of the text, where it is known */
export function stemsIn(word: string, language?: string): readonly string[] {
  const stems = stemsOf(word)
  const known = language && stems[language as Language]
  return known ? [known] : [...new Set(languages.flatMap((one) => stems[one] ?? []))]
}

/**
 * The stems under which a word that is asked for may stand: its own, and in Russian those of its forms in which a vowel
 * comes or goes before к (пытки, пыток; ошибка, ошибок).
 */
export function stemsMeant(word: string): readonly string[] {
  const { ru } = stemsOf(word)
  const own = stemsIn(word)
  if (ru === undefined || !/[а-я]{3}/.test(ru)) return own
  const fleeting = /[ое]к$/.test(ru)
    ? [ru.replace(/[ое]к$/, 'к')]
    : /[бвгджзлмнпрстфхцчшщ]к$/.test(ru)
      ? [ru.replace(/к$/, 'ок'), ru.replace(/к$/, 'ек')]
      : []
  return [...new Set([...own, ...fleeting])]
}
