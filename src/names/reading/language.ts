import type { Draft } from './draft.ts'
import { alphabets, spellings, tellingWords } from './language-signs.ts'
import type { Script } from './script.ts'

/** A language a name may be written in, or come from, and the one sign that speaks loudest for it. */
export interface LikelyLanguage {
  /** ISO 639-1. */
  readonly language: string
  /** `letter`: a letter of its alphabet; `alphabet`: nothing but that the script is its own. */
  readonly because: 'letter' | 'ending' | 'word' | 'given-name' | 'spelling' | 'alphabet'
  /** The letter, ending, word or name itself. */
  readonly sign: string
}

interface Tally {
  points: number
  best: number
  because: LikelyLanguage['because']
  sign: string
}

/** Of equal languages the one that we meet more often goes first. */
const habit = [
  'kk',
  'ru',
  'ky',
  'uz',
  'en',
  'de',
  'tr',
  'fr',
  'es',
  'tg',
  'az',
  'tk',
  'uk',
  'be',
  'bg',
]
const most = 6
const perLetter = 12
const notItsLetter = -3

/** The likely languages of a name, best first; at most six, none where there is no Latin or Cyrillic. */
export function likelyLanguages(
  drafts: readonly Draft[],
  script: Script,
): readonly LikelyLanguage[] {
  const tallies = new Map<string, Tally>()
  const add = (language: string, points: number, because: Tally['because'], sign: string): void => {
    const tally = tallies.get(language) ?? { points: 0, best: 0, because, sign }
    tally.points += points
    if (points > tally.best) Object.assign(tally, { best: points, because, sign })
    tallies.set(language, tally)
  }
  const text = drafts.map(({ piece }) => piece.text).join(' ')
  if (script === 'Cyrl' || script === 'mixed') add('ru', 1, 'alphabet', 'Cyrl')
  if (script === 'Latn' || script === 'mixed') add('en', 1, 'alphabet', 'Latn')
  addLetters(text.toLowerCase().normalize('NFC'), add)
  if (script === 'Latn')
    for (const [pattern, languages, points] of spellings) {
      const sign = pattern.exec(text)?.[0]
      if (sign !== undefined) for (const l of languages) add(l, points, 'spelling', sign)
    }
  for (const draft of drafts) addWord(draft, add)
  return [...tallies]
    .filter(([, { points, best }]) => points > 0 && best > 0)
    .sort(([a, x], [b, y]) => y.points - x.points || rank(a) - rank(b))
    .slice(0, most)
    .map(([language, { because, sign }]) => ({ language, because, sign }))
}

const rank = (language: string): number =>
  (habit.indexOf(language) + habit.length + 1) % (habit.length + 1)

type Add = (language: string, points: number, because: Tally['because'], sign: string) => void

interface LetterSigns {
  readonly having: readonly (readonly [string, number])[]
  readonly lacking: readonly string[]
}

/** For every letter that not all alphabets of its script have: what it gives each language. */
const letterSigns = new Map<string, LetterSigns>()
for (const script of ['Cyrl', 'Latn'] as const) {
  const own = alphabets.filter(([, of]) => of === script)
  for (const letter of new Set(own.map(([, , letters]) => letters).join(''))) {
    const having = own.filter(([, , letters]) => letters.includes(letter)).map(([l]) => l)
    letterSigns.set(letter, {
      having: having.map((l) => [l, shareOf(l, script) * (perLetter / having.length)] as const),
      lacking: own.map(([l]) => l).filter((l) => !having.includes(l)),
    })
  }
}

/** Kazakh is seldom written in Latin letters of its own yet; German, Finnish and others always are. */
function shareOf(language: string, script: string): number {
  return language === 'kk' && script === 'Latn' ? 0.5 : 1
}

/** A letter counts the more the fewer languages have it; languages without it lose. */
function addLetters(text: string, add: Add): void {
  for (const letter of new Set(text)) {
    const signs = letterSigns.get(letter)
    if (signs === undefined) continue
    for (const [language, points] of signs.having) add(language, points, 'letter', letter)
    for (const language of signs.lacking) add(language, notItsLetter, 'letter', letter)
  }
}

function addWord({ piece, role, given, patronymic, surname }: Draft, add: Add): void {
  if (role === 'particle')
    for (const l of tellingWords.get(piece.small) ?? []) add(l, 5, 'word', piece.text)
  // Нонка Дечева Матова: the father's name has the ending of a family name only in Bulgarian.
  if (role === 'patronymic' && patronymic === undefined)
    add('bg', 5, 'ending', `-${surname?.ending}`)
  if (role === 'patronymic')
    for (const l of patronymic?.languages ?? []) add(l, 5, 'ending', endOf(piece.text))
  if (role === 'given')
    for (const l of given?.languages ?? []) add(l, l === 'en' ? 1 : 3, 'given-name', piece.text)
  if (role === 'surname' && surname !== undefined)
    for (const l of surname.languages)
      add(l, surname.weight / Math.min(2, surname.languages.length), 'ending', `-${surname.ending}`)
}

const endOf = (patronymic: string): string => `-${patronymic.toLowerCase().slice(-4)}`
