export type Alphabet = 'Latn' | 'Cyrl'

/** Letters of the two alphabets that look alike or stand on the same key: Latin, Cyrillic. */
const pairs: readonly (readonly [string, string])[] = [
  ...letterPairs('ABCEHKMOPTXYIJS', 'АВСЕНКМОРТХУІЈЅ'),
  ...letterPairs('aceopxyijhskt', 'асеорхуіјһѕкт'),
  ...letterPairs('ËëÏïƏə', 'ЁёЇїӘә'),
]

/** A Kazakh letter left standing in a Latin word has no twin: it becomes the Latin letter of its sound. */
const kazakhInLatin = letterPairs('QqGgÑñÖöÜüUu', 'ҚқҒғҢңӨөҮүҰұ')

const kazakhLetters = new Set(kazakhInLatin.map(([, letter]) => letter))

/** Greek capitals and ο, which come with fonts and optical reading: Greek, Latin, Cyrillic. */
const greek: readonly (readonly [string, string, string])[] = [...'ΑΒΕΗΙΚΜΟΡΤΥΧο'].map(
  (letter, at) => [letter, 'ABEHIKMOPTYXo'[at] as string, 'АВЕНІКМОРТУХо'[at] as string],
)

const digits: Readonly<Record<Alphabet, ReadonlyMap<string, string>>> = {
  Latn: new Map(letterPairs('0134589', 'oieasbg')),
  Cyrl: new Map(letterPairs('01346', 'оізчб')),
}

const toward: Readonly<Record<Alphabet, ReadonlyMap<string, string>>> = {
  Cyrl: new Map([
    ...pairs,
    ...letterPairs('ǝƟɵ', 'әӨө'),
    ...greek.map(([g, , c]) => [g, c] as const),
  ]),
  Latn: new Map([
    ...kazakhInLatin.map(([l, c]) => [c, l] as const),
    ...pairs.map(([l, c]) => [c, l] as const),
    ...greek.map(([g, l]) => [g, l] as const),
  ]),
}

function letterPairs(from: string, into: string): (readonly [string, string])[] {
  const targets = [...into]
  return [...from].map((letter, at) => [letter, targets[at] as string] as const)
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isGreek = (code: number): boolean => code >= 0x370 && code < 0x400
export const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530
/** Basic Latin to Extended-B, the schwa and barred o of IPA, and Extended Additional. */
export const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
  code === 0x259 ||
  code === 0x275 ||
  (code >= 0x1e00 && code < 0x1f00)
/** Ligatures, full-width letters and the styled letters above U+FFFF: other shapes of plain letters. */
const isOtherShape = (code: number): boolean =>
  (code >= 0xfb00 && code <= 0xfb06) || (code >= 0xff00 && code < 0xff60) || code === 0xd835

const latinKind = 1
const cyrillicKind = 2
const digitOrGreek = 4
const shapeKind = 8

function kindOf(code: number): number {
  if (isCyrillic(code)) return cyrillicKind
  if (isLatin(code)) return latinKind
  if (isDigit(code) || isGreek(code)) return digitOrGreek
  return isOtherShape(code) ? shapeKind : 0
}

const tabled = 0x600
const kinds = Uint8Array.from({ length: tabled }, (_, code) => kindOf(code))

/**
 * A word of two alphabets, its look-alike letters put back into the alphabet of the rest; ligatures and
 * full-width letters become plain ones, digits between letters the letters they resemble. A word with
 * several letters that only Latin and several that only Cyrillic has is left as it is.
 */
export function repairLetters(word: string): string {
  let seen = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    seen |= code < tabled ? (kinds[code] as number) : kindOf(code)
  }
  // One alphabet alone, or digits and Greek letters alone: nothing to put right.
  if (
    seen === latinKind ||
    seen === cyrillicKind ||
    (seen & (latinKind | cyrillicKind | shapeKind)) === 0
  )
    return word
  const plain = (seen & shapeKind) === 0 ? word : word.normalize('NFKC')
  const alphabet = alphabetOf(plain)
  return alphabet === undefined ? plain : rewrite(plain, alphabet)
}

/**
 * The word in the other alphabet if every letter of it has a twin there: "C" of "Омаров C. K.", typed
 * in Latin. Only the words around it can tell that it should be so.
 */
export function twinIn(word: string, alphabet: Alphabet): string | undefined {
  const table = toward[alphabet]
  const fits = [...word].every((letter) => table.has(letter) || !/\p{L}/u.test(letter))
  return fits ? rewrite(word, alphabet) : undefined
}

function rewrite(word: string, alphabet: Alphabet): string {
  const table = toward[alphabet]
  const numbers = digits[alphabet]
  return [...word].map((letter) => table.get(letter) ?? numbers.get(letter) ?? letter).join('')
}

/** What a letter without a twin weighs above the one point that every letter has. */
const onlyHere = 2

/** In which alphabet a mixed word is meant: the letters of each are counted, those without a twin thrice. */
function alphabetOf(word: string): Alphabet | undefined {
  const points = { Cyrl: 0, Latn: 0 }
  const alone = { Cyrl: 0, Latn: 0 }
  for (const letter of word) {
    const code = letter.charCodeAt(0)
    const alphabet = isCyrillic(code) ? 'Cyrl' : isLatin(code) ? 'Latn' : undefined
    if (alphabet === undefined) continue
    const hasTwin = toward[alphabet === 'Cyrl' ? 'Latn' : 'Cyrl'].has(letter)
    points[alphabet] += hasTwin && !kazakhLetters.has(letter) ? 1 : 1 + onlyHere
    if (!hasTwin) alone[alphabet]++
  }
  if (points.Cyrl + points.Latn === 0) return undefined
  if (Math.min(alone.Cyrl, alone.Latn) >= 2) return undefined
  return points.Cyrl >= points.Latn ? 'Cyrl' : 'Latn'
}
