import { foldCase, foldKazakhLetters } from './fold.ts'

/**
 * One spelling for how a name sounds, whichever of our alphabets it is written in: Жыланбаев, Zhylanbayev and
 * Jylanbaev are all `jilanbaev`. Coarser ways to be near are the work of names/; this one is exact, so that a set
 * of records can be counted by it.
 */
export function soundKey(word: string): string {
  const folded = foldKazakhLetters(foldCase(word)).replace(/'/g, '')
  const latin = folded.replace(/[а-я]/g, (letter) => letters[letter] ?? letter)
  return spellings.reduce((text, [from, to]) => text.replace(from, to), latin)
}

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** In this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/dzh|zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/y/g, 'i'],
  // i between or before vowels is written or left out: Tokayev, Токаев; Yensebek, Енсебек.
  [/i(?=[aeou])/g, ''],
  [/i+/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/**
 * The keys under which a name may be meant by a word that may be declined: Жыланбаева, Жыланбаеву, Садырбаевой.
 * Two letters are too few to mean a name.
 */
export function soundKeysMeant(word: string): readonly string[] {
  const folded = foldKazakhLetters(foldCase(word)).replace(/'s$/, '')
  const meant = new Set<string>([folded])
  if (/^[а-я]+$/.test(folded))
    for (const pattern of [russianCase, kazakhCase]) {
      const bare = folded.replace(pattern, '')
      if (bare.length < 3 || bare === folded) continue
      meant.add(bare)
      if (pattern === russianCase) meant.add(`${bare}а`)
    }
  return [...new Set([...meant].map(soundKey))].filter((key) => key.length > 2)
}

const russianCase = /(?:ыми|ым|ых|ом|ем|ой|ою|ей|а|у|е|ы|и|я|ю)$/
const kazakhCase =
  /(?:нын|нин|дын|дин|тын|тин|га|ге|ка|ке|ны|ни|ды|ди|ты|ти|да|де|та|те|дан|ден|нан|нен|тан|тен|мен|бен|пен)$/
