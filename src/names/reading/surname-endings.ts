import type { Sex } from '../fold/endings.ts'

/**
 * 3: hardly anything but family names ends so; 2: mostly; 1: given names do as well; 0.2: less
 * than the habit that the given name goes first.
 */
type Weight = 0.2 | 1 | 2 | 3

/** What the ending of a family name tells: how surely it is one, whose it is, and of which languages. */
export interface SurnameEnding {
  readonly ending: string
  readonly weight: Weight
  readonly sex: Sex
  readonly languages: readonly string[]
}

const rows: readonly (readonly [string, Weight, string, Sex?])[] = [
  // Kazakh and Kyrgyz names with the Russian ending
  ['баев байев', 3, 'kk ky', 'm'],
  ['баева байева', 3, 'kk ky', 'f'],
  ['baev bayev baiev', 3, 'kk ky', 'm'],
  ['baeva bayeva baieva', 3, 'kk ky', 'f'],
  ['беков жанов ханов далиев ғалиев қалиев құлов', 3, 'kk ky', 'm'],
  ['бекова жанова ханова далиева ғалиева қалиева құлова', 3, 'kk ky', 'f'],
  ['bekov zhanov khanov', 3, 'kk ky', 'm'],
  ['bekova zhanova khanova', 3, 'kk ky', 'f'],
  // Russian, Bulgarian and the names of the former Union that took these endings
  ['ов ев ёв', 3, 'ru', 'm'],
  ['ова ева ёва', 3, 'ru', 'f'],
  ['ov ev yov off eff ovs', 3, 'ru', 'm'],
  ['ova eva yova', 3, 'ru', 'f'],
  ['ский цкий ской', 3, 'ru', 'm'],
  ['ская цкая', 3, 'ru', 'f'],
  ['sky skiy skii skij tsky tskiy skoy skoi', 3, 'ru', 'm'],
  ['skaya skaia skaja tskaya', 3, 'ru', 'f'],
  ['ин ын', 2, 'ru', 'm'],
  ['ина ына', 2, 'ru', 'f'],
  ['in yn', 1, 'ru', 'm'],
  ['ina yna', 1, 'ru', 'f'],
  ['ых их', 2, 'ru'],
  ['ykh', 2, 'ru'],
  ['ски', 2, 'bg mk', 'm'],
  ['ска', 2, 'bg mk', 'f'],
  // Turkmen
  ['ow ew', 3, 'tk', 'm'],
  ['owa ewa', 3, 'tk', 'f'],
  // Polish, Czech and Slovak
  ['ski cki dzki', 3, 'pl', 'm'],
  ['ska cka dzka', 3, 'pl', 'f'],
  ['ová', 3, 'cs sk', 'f'],
  ['ský cký', 3, 'cs sk', 'm'],
  // Ukrainian and Belarusian
  ['енко', 3, 'uk ru'],
  ['enko', 3, 'uk ru'],
  ['ський цький', 3, 'uk', 'm'],
  ['ська цька', 3, 'uk', 'f'],
  ['skyi skyy tskyi tskyy', 3, 'uk', 'm'],
  ['чук щук юк ук', 2, 'uk be'],
  ['chuk shchuk yuk iuk', 2, 'uk be'],
  ['ко', 0.2, 'uk be'],
  ['оў еў ёў', 3, 'be', 'm'],
  ['скі цкі', 3, 'be', 'm'],
  ['ou eu', 0.2, 'be', 'm'],
  // South Slavic and Baltic
  ['ić vić', 3, 'hr sr bs'],
  ['ovic evic', 2, 'hr sr bs'],
  ['ič', 3, 'sl'],
  ['aitis ėnas', 3, 'lt', 'm'],
  ['ius as', 0.2, 'lt', 'm'],
  ['ienė aitė ytė utė', 3, 'lt', 'f'],
  ['iņš', 3, 'lv', 'm'],
  // Caucasus
  ['ян', 2, 'hy'],
  ['yan ian', 1, 'hy'],
  ['швили дзе швілі', 3, 'ka'],
  ['shvili dze', 3, 'ka'],
  ['заде', 3, 'az'],
  ['zade zadeh', 3, 'az'],
  // Gulzada is a given name in Kazakh
  ['zada', 1, 'az'],
  ['лы ли', 1, 'az'],
  ['li lı', 1, 'az'],
  ['oğlu oglu', 2, 'tr az', 'm'],
  // Tajik and Uzbek
  ['зода зод', 3, 'tg'],
  ['zoda zod', 3, 'tg'],
  // Finnish, Swedish, Norwegian, Danish, German, Dutch, English, Greek, Romanian, Spanish, Portuguese, Italian
  ['nen', 2, 'fi'],
  ['sson ssen sen', 2, 'sv da nb'],
  ['mann berg stein bauer meier huber', 2, 'de'],
  ['son', 0.2, 'en sv'],
  ['opoulos poulos akis idis', 3, 'el'],
  ['escu eanu', 3, 'ro'],
  ['ez', 0.2, 'es'],
]

const byEnding: ReadonlyMap<string, SurnameEnding> = new Map(
  rows.flatMap(([endings, weight, languages, sex]) =>
    endings
      .split(' ')
      .map((ending) => [ending, { ending, weight, sex, languages: languages.split(' ') }] as const),
  ),
)
const longest = Math.max(...[...byEnding.keys()].map((ending) => ending.length))

/** The longest ending of a family name that the word has, behind at least two letters. */
export function surnameEnding(word: string): SurnameEnding | undefined {
  const lower = word.toLowerCase().normalize('NFC')
  for (let length = Math.min(longest, lower.length - 2); length >= 2; length--) {
    const found = byEnding.get(lower.slice(-length))
    if (found !== undefined) return found
  }
  return undefined
}
