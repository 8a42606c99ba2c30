import { monthNames } from '../base/month-names.ts'

/** Kazakh letters as they are typed on a Russian keyboard; the months stay apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

const plain = (word: string): string => word.replace(/[әғқңөұүһіё]/g, (c) => plainLetters[c] ?? c)

/** What stays of each month's name in every case and abbreviation: the beginning without its ending. */
const stems: readonly { readonly stem: string; readonly month: number }[] = Object.values(
  monthNames,
).flatMap((names) =>
  names.map((name, at) => ({
    stem: plain(name.toLowerCase()).replace(/[ьй]$/, ''),
    month: at + 1,
  })),
)

/** «май» loses its last letter in every other case, which leaves too little to go by. */
const may = /^ма[йяею]м?$/

/**
 * The month a word names, 1 to 12, in English, Russian or Kazakh, in any case or cut to three letters or more;
 * undefined = no month. @param word in small letters
 */
export function readMonth(word: string): number | undefined {
  const given = plain(word).replace(/\.$/, '')
  if (may.test(given)) return 5
  return stems.find(
    ({ stem }) =>
      stem.length > 2 &&
      ((given.startsWith(stem) && given.length <= stem.length + 4) ||
        (given.length >= 3 && stem.startsWith(given))),
  )?.month
}

const seasons: readonly (readonly [RegExp, number])[] = [
  [/^(?:spring|весн(?:а|ы|е|ой|у)|коктем.{0,3})$/, 21],
  [/^(?:summer|лет(?:о|а|у|ом|е)|жаз.{0,3})$/, 22],
  [/^(?:autumn|fall|осен(?:ь|и|ью)|куз.{0,3})$/, 23],
  [/^(?:winter|зим(?:а|ы|е|ой|у)|кыс.{0,3})$/, 24],
]

/** The season a word names, as in EDTF: 21 spring to 24 winter; undefined = no season. */
export const readSeason = (word: string): number | undefined =>
  seasons.find(([pattern]) => pattern.test(plain(word)))?.[1]
