import type { Language } from '../../base/language.ts'
import { romanise, writesWhole } from './romanise.ts'
import type { NameLanguage } from './system.ts'
import type { SystemId } from './systems.ts'

/** A proposed form of a name, and the system that gave it. */
export type PreferredForm = { readonly text: string; readonly system: SystemId }

/**
 * By which system a name of each language is written for readers of ours. Kazakh and Russian names go into
 * English as the press spells them; the others by the standard their own state or BGN/PCGN uses today.
 */
const systemFor: Readonly<Record<Language, Partial<Record<NameLanguage, SystemId>>>> = {
  en: {
    kk: 'kazakh-press',
    ru: 'russian-press',
    ky: 'kyrgyz-bgn-pcgn',
    uz: 'uzbek-latin',
    tg: 'tajik-bgn-pcgn',
    tk: 'turkmen-latin',
    az: 'azerbaijani-latin',
    uk: 'ukrainian-2010',
    be: 'belarusian-icao',
  },
  ru: { kk: 'kazakh-in-russian' },
  // A Kazakh name cannot be won back from Russian or English: Токаев and Tokayev do not tell Тоқаев.
  kk: {},
}

/**
 * The form to offer where none is recorded in that language; a recorded form always goes before it.
 * @param from the language the name is written in.
 * @returns undefined where the form does not follow from the letters: no system leads there, the
 * language is the same, or the name has a letter the system does not know.
 */
export function preferredForm(
  name: string,
  language: Language,
  from: NameLanguage | Language,
): PreferredForm | undefined {
  const system = from === 'en' ? undefined : systemFor[language][from]
  if (system === undefined || !writesWhole(name, system)) return undefined
  return { text: romanise(name, system), system }
}
