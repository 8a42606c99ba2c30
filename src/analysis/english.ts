/**
 * The English stemmer "Porter2" by Martin Porter, after the description of its rules at
 * https://snowballstem.org/algorithms/english/stemmer.html. It takes words in lower case without accents.
 */
export function stemEnglish(word: string): string {
  const exception = wholeWords.get(word)
  if (exception !== undefined) return exception
  if (word.length <= 2) return word
  let w = word.replace(/^'/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y')
  const r1 = regionOne(w)
  const r2 = afterVowelConsonant(w, r1)
  w = step1a(w)
  if (afterStep1a.has(w)) return w
  w = step1c(step1b(w, r1))
  w = step4(step3(step2(w, r1), r1, r2), r2)
  return step5(w, r1, r2).replaceAll('Y', 'y')
}

const wholeWords = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
)
const afterStep1a = new Set(
  'inning outing canning herring earring evening proceed exceed succeed'.split(' '),
)

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouy'.includes(letter)

/** The place after the first consonant that follows a vowel, counted from `from`. */
function afterVowelConsonant(w: string, from: number): number {
  for (let i = from + 1; i < w.length; i++) if (isVowel(w[i - 1]) && !isVowel(w[i])) return i + 1
  return w.length
}

function regionOne(w: string): number {
  const beginning = /^(?:gener|commun|arsen)/.exec(w)
  return beginning ? beginning[0].length : afterVowelConsonant(w, 0)
}

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text)

/** Does it end in a short syllable: "rap", "trap", "at" alone? */
const endsShort = (w: string): boolean =>
  /[^aeiouy][aeiouy][^aeiouywxY]$/.test(w) || /^[aeiouy][^aeiouy]$/.test(w)

function step1a(word: string): string {
  const w = word.replace(/'s'$|'s$|'$/, '')
  if (w.endsWith('sses')) return w.slice(0, -2)
  if (/ie[ds]$/.test(w)) return w.slice(0, w.length > 4 ? -2 : -1)
  if (/(?:us|ss)$/.test(w)) return w
  return w.endsWith('s') && hasVowel(w.slice(0, -2)) ? w.slice(0, -1) : w
}

function step1b(w: string, r1: number): string {
  const ee = /eed(?:ly)?$/.exec(w)
  if (ee) return ee.index >= r1 ? `${w.slice(0, ee.index)}ee` : w
  const ending = /(?:ed|ing)(?:ly)?$/.exec(w)
  if (!ending || !hasVowel(w.slice(0, ending.index))) return w
  const rest = w.slice(0, ending.index)
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest))
    return /^[aeo]..$/.test(rest) ? rest : rest.slice(0, -1)
  return rest.length <= r1 && endsShort(rest) ? `${rest}e` : rest
}

const step1c = (w: string): string => (/.[^aeiouy][yY]$/.test(w) ? `${w.slice(0, -1)}i` : w)

type Endings = readonly (readonly [ending: string, becomes: string])[]

/** Longest first. */
const second: Endings = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]

function step2(w: string, r1: number): string {
  const found = second.find(([ending]) => w.endsWith(ending))
  if (!found) return w
  const at = w.length - found[0].length
  if (at < r1) return w
  if (found[0] === 'ogi' && w[at - 1] !== 'l') return w
  if (found[0] === 'li' && !'cdeghkmnrt'.includes(w[at - 1] ?? ' ')) return w
  return w.slice(0, at) + found[1]
}

const third: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]

function step3(w: string, r1: number, r2: number): string {
  const found = third.find(([ending]) => w.endsWith(ending))
  if (!found) return w
  const at = w.length - found[0].length
  return at < (found[0] === 'ative' ? r2 : r1) ? w : w.slice(0, at) + found[1]
}

const fourth = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(
  ' ',
)

function step4(w: string, r2: number): string {
  const ending = fourth.find((one) => w.endsWith(one))
  if (ending === undefined) return w
  const at = w.length - ending.length
  if (at < r2 || (ending === 'ion' && !'st'.includes(w[at - 1] ?? ' '))) return w
  return w.slice(0, at)
}

function step5(w: string, r1: number, r2: number): string {
  const at = w.length - 1
  const rest = w.slice(0, at)
  if (w.endsWith('e') && (at >= r2 || (at >= r1 && !endsShort(rest)))) return rest
  return w.endsWith('ll') && at >= r2 ? rest : w
}
