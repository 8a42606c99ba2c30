/**
 * How a Russian or Kazakh paper writes down a Western name by ear: the spelling of one language turned into
 * letters that `fold` reads as they sound. Rules are applied in order, each to the whole word (lower case, NFC).
 * Only what practical transcription does again and again (Gilyarevsky and Starostin, "Foreign names and titles
 * in a Russian text", 1985); the comparison forgives the rest.
 */
export type Rules = readonly (readonly [written: RegExp, heard: string])[]

const french: Rules = [
  [/eaux?$|aulx?$|aut$|aux?$|ault$/g, 'o'],
  [/eau|au/g, 'o'],
  [/oy(?=[aeiou])/g, 'uay'],
  [/oi|oy/g, 'ua'],
  [/où|ou/g, 'u'],
  [/œu|eu/g, 'e'],
  [/(?:ain|ein|aim|in|im|yn)(?![aeéiouy])/g, 'en'],
  [/(?:en|em|an|am)(?=[bcdgpqtvszj])/g, 'an'],
  [/ai|ei|ay|ey/g, 'e'],
  [/uy(?=[aeiou])/g, 'uiy'],
  [/(?<=[aeiou])ill?e?s?$/g, 'y'],
  [/ill(?=[aeiou])/g, 'iy'],
  [/gn/g, 'n'],
  [/gu(?=[ei])/g, 'g'],
  [/qu/g, 'k'],
  [/sch|ch/g, 'sh'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/c(?=[eéèêiy])/g, 's'],
  [/ç/g, 's'],
  [/c/g, 'k'],
  [/ge(?=[ao])|g(?=[eéèiy])|j/g, 'zh'],
  [/h/g, ''],
  [/x(?=.)/g, 'ks'],
  [/(?<=..)(?:ers|er|ez|et|ets|ès|ée)$/g, 'e'],
  [/(?<=..)(?:es|e|s|t|ts|d|ds|x|z|p)$/g, ''],
  [/(?<=[aeo])nt?$/g, 'n'],
]

const english: Rules = [
  [/eigh/g, 'ey'],
  [/igh/g, 'ay'],
  [/tch/g, 'ch'],
  [/wh|(?<![aeo])w/g, 'u'],
  [/kn(?=[aeiou])/g, 'n'],
  [/ck/g, 'k'],
  [/gh/g, ''],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/sch/g, 'sk'],
  [/ee|ea|ie(?=.)/g, 'i'],
  [/oo/g, 'u'],
  [/ow|oa/g, 'ou'],
  [/ai|ay|ei|ey(?=.)/g, 'ey'],
  [/ew|eu/g, 'yu'],
  [/a(?=[bcdfgklmnprstvz]e$)/g, 'ey'],
  [/i(?=[bcdfgklmnprstvz]e$)/g, 'ay'],
  [/o(?=[bcdfgklmnprstvz]e$)/g, 'ou'],
  [/u(?=[bcdfgklmnprstvz]e$)/g, 'yu'],
  [/c(?=[eiy])/g, 's'],
  [/cc|c(?!h)/g, 'k'],
  [/(?<!d)g(?=[ei])|dg|j/g, 'dzh'],
  [/(?<=..)e$/g, ''],
  [/(?:ey|y|ie)$/g, 'i'],
  [/x/g, 'ks'],
]

const german: Rules = [
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/chs/g, 'ks'],
  [/ck/g, 'k'],
  [/ch/g, 'kh'],
  [/ei|ai|ay|ey/g, 'ay'],
  [/eu|äu/g, 'oy'],
  [/ie/g, 'i'],
  [/(?<=[aeiouäöü])h/g, ''],
  [/ä/g, 'e'],
  [/tz|z/g, 'ts'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/v/g, 'f'],
  [/w/g, 'v'],
  [/^s(?=[pt])/g, 'sh'],
  [/(?<!s)s(?=[aeiouäöü])/g, 'z'],
  [/j/g, 'y'],
  [/c/g, 'k'],
]

const polish: Rules = [
  [/szcz/g, 'shch'],
  [/sz/g, 'sh'],
  [/cz/g, 'ch'],
  [/dzi(?=[aeou])|dź/g, 'dz'],
  [/rz|ż/g, 'zh'],
  [/ch/g, 'kh'],
  [/ci(?=[aeou])|ć/g, 'ts'],
  [/si(?=[aeou])|ś/g, 's'],
  [/ni(?=[aeou])|ń/g, 'n'],
  [/zi(?=[aeou])|ź/g, 'z'],
  [/ł/g, 'l'],
  [/w/g, 'v'],
  [/ó/g, 'u'],
  [/ę/g, 'en'],
  [/ą/g, 'on'],
  [/j/g, 'y'],
  [/c/g, 'ts'],
]

/** Spanish and Portuguese. */
const iberian: Rules = [
  [/ll/g, 'ly'],
  [/ñ|nh/g, 'n'],
  [/lh/g, 'l'],
  [/qu(?=[ei])/g, 'k'],
  [/gu(?=[eéií])/g, 'g'],
  [/c(?=[eéií])|z|ç/g, 's'],
  [/c(?!h)/g, 'k'],
  [/j|g(?=[eéií])/g, 'kh'],
  [/^h|(?<!c)h/g, ''],
  [/x/g, 's'],
]

const italian: Rules = [
  [/sch/g, 'sk'],
  [/ch/g, 'k'],
  [/gh/g, 'g'],
  [/sci(?=[aou])|sc(?=[ei])/g, 'sh'],
  [/cci(?=[aou])|ci(?=[aou])|cc(?=[ei])|c(?=[ei])/g, 'ch'],
  [/ggi(?=[aou])|gi(?=[aou])|gg(?=[ei])|g(?=[ei])/g, 'dzh'],
  [/gli(?=[aeou])|gl(?=i)/g, 'ly'],
  [/gn/g, 'n'],
  [/c/g, 'k'],
  [/z/g, 'ts'],
]

const hungarian: Rules = [
  [/zs/g, 'zh'],
  [/cs/g, 'ch'],
  [/sz/g, '§'],
  [/gy/g, 'd'],
  [/ly/g, 'y'],
  [/ny/g, 'n'],
  [/s/g, 'sh'],
  [/§/g, 's'],
  [/c/g, 'ts'],
  [/j/g, 'y'],
]

const languages: readonly Rules[] = [french, english, german, polish, iberian, italian, hungarian]

/** The word as each of these languages would have it heard, where that is another word than it was. */
export function heardAbroad(lower: string): readonly string[] {
  const heard = new Set<string>()
  for (const rules of languages) {
    let word = lower
    for (const [written, sound] of rules) word = word.replace(written, sound)
    if (word !== lower && word !== '') heard.add(word)
  }
  return [...heard]
}
