/**
 * The sounds into which every spelling is folded before it is compared: about forty, fewer than any one
 * alphabet writes and more than any one spelling tells apart. A letter that different spellings read
 * differently (Latin j: ж, дж or й) is a sound of its own, near to each of its readings, so nothing is
 * decided before the other name is seen.
 */
const sounds = [
  'a', // а
  'æ', // ә, ä, ə: between a and e
  'e', // е, э
  'ё', // ё, йо, yo
  'i', // и, і
  'y', // ы, ı and Latin y that is not a glide
  'j', // the glide й, and the first half of ю and я
  'o', // о
  'ö', // ө, ö
  'u', // у, ұ
  'ü', // ү, ü
  'ə', // ъ between consonants (Bulgarian), ă
  'ý', // Latin ý: у (Kazakh 2018), й (Turkmen), и (Czech)
  'b',
  'p',
  'd',
  't',
  'g', // г, ғ, gh
  'ğ', // Turkish and Azerbaijani ğ: г or silent
  'k',
  'q', // қ, q
  'f',
  'v',
  'w', // Latin w: в or у; ў
  's',
  'z',
  'š', // ш, щ
  'ž', // ж, zh
  'ǰ', // дж, dj, dzh, ҷ
  'J', // Latin j, not yet read
  'č', // ч
  'ç', // Latin ç and c before e, i, y: с, ц, ч or дж
  'c', // Latin c elsewhere: к, ц, ч or дж
  'ц', // ц, ts
  'х', // х, kh
  'h', // h, һ; also г in Ukrainian and Belarusian
  'x', // Latin x: кс or х
  'ξ', // кс, ks
  'l',
  'm',
  'n',
  'ŋ', // ң, ñ: n or ng
  'r',
] as const

export type Sound = (typeof sounds)[number]

/** A sound's number, 1 and up; 0 stands for no sound at all. */
export const soundCode: ReadonlyMap<string, number> = new Map(
  sounds.map((sound, index) => [sound, index + 1]),
)
export const soundNames: readonly string[] = ['', ...sounds]
export const soundCount = sounds.length + 1

export function codeOf(sound: Sound): number {
  return soundCode.get(sound) as number
}

const vowelSounds: readonly Sound[] = ['a', 'æ', 'e', 'ё', 'i', 'y', 'o', 'ö', 'u', 'ü', 'ə', 'ý']
/** 1 for every vowel, 0 for consonants and the glide. */
export const isVowel = new Uint8Array(soundCount)
for (const sound of vowelSounds) isVowel[codeOf(sound)] = 1
