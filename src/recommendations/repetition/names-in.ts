import { stemsOf, wordsOf } from '../../analysis/index.ts'
import { acts, notActs } from './act-names.ts'
import { hollowPhrases, hollowWords, smallWords } from './empty-words.ts'
import { instrumentNames } from './instrument-names.ts'
import { readAs, termNames } from './term-names.ts'

/** A name of several words is found by its stems, the longest first. */
export interface Name {
  readonly kind: 'instrument' | 'term' | 'hollow'
  readonly key: string
  readonly stems: readonly string[]
}

export type Script = 'en' | 'ru' | 'kk'

/** Which stemmer reads a text: Kazakh where one of its own letters stands, Russian for other Cyrillic. */
export const scriptOf = (text: string): Script =>
  /[әғқңөұүһі]/i.test(text) ? 'kk' : /[а-я]/i.test(text) ? 'ru' : 'en'

/** The stem of a word in a text of that script; Latin words in a Russian text are read as English. */
export function stemIn(word: string, script: Script): string {
  const plain = word.replace(/['’ʼ](?:s$)?/gu, '')
  const stems = stemsOf(readAs[plain.toLowerCase()] ?? plain)
  return (script === 'kk' ? (stems.kk ?? stems.ru) : stems.ru) ?? stems.en ?? stems.kk ?? ''
}

const stemsOfWords = (text: string, script: Script): string[] =>
  [...wordsOf(text)].map((word) => stemIn(word.text, script)).filter((stem) => stem !== '')

/** Russian words stand in Kazakh texts too, and are stemmed there by other rules. */
const scriptsOf = (text: string): readonly Script[] =>
  scriptOf(text) === 'ru' ? ['ru', 'kk'] : [scriptOf(text)]

const stemsInScripts = (word: string): string[] =>
  scriptsOf(word).flatMap((script) => stemsOfWords(word, script))

const small = new Set(smallWords.split(' '))
const hollow = new Set(hollowWords.split(' ').flatMap(stemsInScripts))

/** Is it passed over everywhere? Takes the word as it stands, in lower case. */
export const isSmall = (word: string): boolean => small.has(word)
export const isHollow = (stem: string): boolean => hollow.has(stem)

const actOfStem = new Map(
  Object.entries(acts).flatMap(([act, { words }]) =>
    words.split(' ').flatMap((word) => stemsInScripts(word).map((stem) => [stem, act] as const)),
  ),
)

/** The verb of demand that a word is a form of. @param stem the word by its stem */
export const actOf = (word: string, stem: string): string | undefined =>
  notActs.has(word.toLowerCase()) ? undefined : actOfStem.get(stem)

/** Titles are printed without "International" and "All Forms of", too. */
function shortened(name: string): string[] {
  const forms = [name, name.replaceAll('International C', 'C'), name.replace('All Forms of ', '')]
  return [...new Set([...forms, forms[1]?.replace('All Forms of ', '') ?? name])]
}

const namesByFirst = new Map<string, Name[]>()
function add(kind: Name['kind'], key: string, written: string): void {
  for (const script of scriptsOf(written)) {
    const stems = [...wordsOf(written)]
      .filter((word) => !isSmall(word.text.toLowerCase()))
      .map((word) => stemIn(word.text, script))
    const first = stems[0]
    if (first === undefined) continue
    const list = namesByFirst.get(first) ?? []
    list.push({ kind, key, stems })
    namesByFirst.set(first, list)
  }
}
for (const [key, names] of Object.entries(instrumentNames))
  for (const name of names) for (const form of shortened(name)) add('instrument', key, form)
for (const [key, names] of Object.entries(termNames))
  for (const name of names) add('term', key, name)
for (const phrase of hollowPhrases) add('hollow', '', phrase)
for (const list of namesByFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length)

/** The longest name that begins at this place. */
export const nameAt = (stems: readonly string[], at: number): Name | undefined =>
  namesByFirst
    .get(stems[at] ?? '')
    ?.find((name) => name.stems.every((stem, i) => stems[at + i] === stem))
