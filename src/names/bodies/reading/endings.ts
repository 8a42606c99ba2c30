/** Case endings of Russian nouns and adjectives, for words of the tables. */
const russian = new Set(
  'а я о е ы и у ю ь й ом ем ой ей ою ею ью ам ям ами ями ах ях ов ев ий ый ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ыми ими ией ию ии ия ием иям иях иями ия ь'.split(
    ' ',
  ),
)

/** Kazakh: plural, possessive, case, and -ғы/-гі, in this order, each of which may be absent. */
const kazakh =
  /^(?:[лдт][ае]р)?(?:[сн]?[ыі]|м[ыі]з)?(?:[ндт][ыі]ң|н?[дт][ае]н|н[ае]н|н?[дт][ае]|н[ае]|[ғқ]а|[гк]е|[ндт][ыі]|[мбп]ен|[ае]|н)?(?:ғы|гі)?$/
/** The same in Latin letters of any alphabet, as far as names of bodies need it. */
const kazakhLatin = /^(?:s?[yiı])?(?:n[yiı][nñń]g?|nd[ae]|d[ae])?$/

const english = new Set(['s', 'es'])

export type Language = 'en' | 'ru' | 'kk'

/** Whether `rest` can follow a stem of the language as its case ending. */
export function isEnding(rest: string, language: Language): boolean {
  if (rest === '') return true
  if (language === 'ru') return russian.has(rest)
  if (language === 'kk') return kazakh.test(rest) || kazakhLatin.test(rest)
  return english.has(rest)
}

const adjective =
  /^(.{3,}?)(ин|ен|in|en)?(ск|цк|sk)(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими|iy|ii|yi|yy|y|aya|aia|oye|oe|ogo|omu|oy|oi|om|uyu|ikh)$/u
const nounEnding = /^(.{3,}?[^аеиоуыэюя])(?:ами|ах|ам|ом|ем|ой|ей|ою)$/u
const adjectiveOfName = /^(.{4,}?)(?:ый|ий|ого|ому|ым|ая|ую|ое)$/u
const glideEnding = /^(.{2,}[аеоуы])[яюе]м?$/u
const kazakhEnding =
  /^(.{4,}?)(?:[дт][ае]ғы|[дт][ае]гі|[ндт][ыі]ң|[дт][ае]н|н[ае]н|[дт][ае]|[ғқ]а|[гк]е|[мбп]ен|лық|лік|дық|дік|тық|тік)$/u
const ia = /^(.{3,}и)(?:я|и|ю|ей)$/u
/** Words that Russian and English took from one Latin: интеграции, integration; статистике, statistics. */
const tsia = /^(.{2,}ц)(?:ия|ии|ию|ией)$/u
const tion = /^(.{2,})tions?$/
const ics = /^(.{3,})ics$/
const lastVowel = /^(.{3,}[^аеиоуыэюяәіөүұaeiouyäöüı])[аеиоуыюяіaeiouy]$/u

/**
 * A name without its case ending, in the ways it can be taken off: Алматинской → Алматинск, Алматин,
 * Алмат; Жанаозене → Жанаозен; Алматыда → Алматы. Light: it may cut too much, so stems are compared
 * more strictly than words.
 */
export function stemsOf(word: string): readonly string[] {
  const stems = new Set<string>()
  const asAdjective = adjective.exec(word)
  if (asAdjective !== null) {
    const [, base = '', middle = '', sk = ''] = asAdjective
    stems.add(base + middle + sk)
    stems.add(base + middle)
    if (base.length >= 4) stems.add(base)
  }
  const glide = glideEnding.exec(word)
  if (glide !== null) stems.add(`${glide[1]}й`)
  const asTion = tion.exec(word)
  if (asTion !== null) stems.add(`${asTion[1]}ts`)
  const asIcs = ics.exec(word)
  if (asIcs !== null) stems.add(`${asIcs[1]}ik`)
  for (const rule of [tsia, nounEnding, kazakhEnding, ia, lastVowel, adjectiveOfName]) {
    const found = rule.exec(word)
    if (found?.[1] !== undefined) stems.add(found[1])
  }
  return [...stems]
}
