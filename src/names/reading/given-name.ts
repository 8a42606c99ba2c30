import type { Sex } from '../fold/endings.ts'
import { fold } from '../fold/fold.ts'
import { isVowel, soundNames } from '../fold/sounds.ts'
import { givenNames } from './given-names.ts'

/** What is known of a given name. */
export interface GivenName {
  /** Whose name it is; undefined when men and women have it. */
  readonly sex: Sex
  /** Languages in which it is common; none when only its ending is that of a given name. */
  readonly languages: readonly string[]
}

/** Endings of given names in Kazakh and its neighbours; family names without -ов have them too. */
const endings: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...words(
    'бек bek жан zhan jan хан khan han болат bolat бай bai bay тай tai tay али ali нур nur',
    'm',
  ),
  ...words('султан sultan мырза myrza дин din улла ulla уллах ullah слав slav', 'm'),
  ...words('гүл гул гуль gul gül нұр нар nar сұлу сулу sulu наз naz кул куль күл kul', 'f'),
])

function words(text: string, sex: Sex): (readonly [string, Sex])[] {
  return text.split(' ').map((word) => [word, sex] as const)
}

/** Sounds that the spellings of one given name exchange: each is heard as the first of its group. */
const heardAlike = ['aæ', 'eёə', 'oöuüw', 'iyý', 'hхx', 'kq', 'gğ', 'žǰJ', 'sçcц', 'nŋ', 'vf']
const heard = new Map(heardAlike.flatMap((group) => [...group].map((s) => [s, group[0] as string])))

/** One key for the spellings of a given name: Ержан and Yerzhan, Айгерім and Aigerim, Сергей and Sergei. */
function keyOf(name: string): string {
  const { sounds } = fold(name.toLowerCase().normalize('NFC'))
  let key = ''
  for (let i = 0; i < sounds.length; i++) {
    const sound = soundNames[sounds[i] as number] as string
    const afterVowel = i > 0 && isVowel[sounds[i - 1] as number] === 1
    // The glide of Сергей, and the second vowel of -ий, -iy, -ai.
    if (sound === 'j' || (afterVowel && (sound === 'i' || sound === 'y'))) continue
    const next = sound === 'ξ' || sound === 'x' ? 'ks' : (heard.get(sound) ?? sound)
    if (!key.endsWith(next)) key += next
  }
  return key.length > 3 ? key.replace(/i$/, '') : key
}

const known = buildKnown()

function buildKnown(): ReadonlyMap<string, GivenName> {
  const byKey = new Map<string, { sexes: Set<Sex>; languages: Set<string> }>()
  for (const [language, sex, names] of givenNames) {
    for (const name of names.trim().split(/\s+/)) {
      const key = keyOf(name)
      // Olga and Boris are Russian wherever else they are borne.
      if (language === 'en' && byKey.get(key)?.languages.has('ru')) continue
      const entry = byKey.get(key) ?? { sexes: new Set(), languages: new Set() }
      entry.sexes.add(sex)
      entry.languages.add(language)
      byKey.set(key, entry)
    }
  }
  return new Map(
    [...byKey].map(([key, { sexes, languages }]) => [
      key,
      { sex: sexes.size === 1 ? [...sexes][0] : undefined, languages: [...languages] },
    ]),
  )
}

/** The given name that a word is, in any spelling; undefined where it is not one of the common ones. */
export function givenName(word: string): GivenName | undefined {
  return known.get(keyOf(word))
}

/** What a word that is no common given name may be by its ending. */
export function givenEnding(word: string): GivenName | undefined {
  const lower = word.toLowerCase()
  for (let length = Math.min(6, lower.length - 2); length >= 3; length--) {
    const ending = lower.slice(-length)
    if (endings.has(ending)) return { sex: endings.get(ending), languages: [] }
  }
  return undefined
}
