import { changed, editsOf, mistyped } from './places.ts'
import type { Plant, Random, SlipKind } from './slip-kind.ts'

const surnames =
  'Zhylanbayev|Mukhamedkarim|Mubarakov|Yensebek|Zhamuratov|Tleuzhan|Nurpeisov|Makhanbayev|Shormanbayeva|Ruzakhunov|Toregozhina|Serzhan|Syzdykov|Dufour|Engesland|Zhovtis'
const places =
  'Almaty|Astana|Zhanaozen|Aktobe|Taldykorgan|Karakalpakstan|Koshmambet|Kyrgyzstan|Uzbekistan|Balkhash|Ukraine|Shymkent'
const organisations =
  'Norwegian Helsinki Committee|Kazakhstan International Bureau for Human Rights|International Partnership for Human Rights|Human Rights Committee|Human Rights Council|Committee to Protect Journalists'
const shortOrganisations = 'Constitutional Court|Supreme Court|Radio Azattyq'

/** Slips in what stands at least twice outside headings, so that the text itself knows better. */
function inRepeated(
  text: string,
  words: string,
  change: (word: string) => string,
): readonly Plant[] {
  const pattern = new RegExp(`(?<![\\p{L}/.-]|^#.*)(?:${words})(?![\\p{L}/])`, 'gmu')
  const count = new Map<string, number>()
  for (const [word] of text.matchAll(pattern)) count.set(word, (count.get(word) ?? 0) + 1)
  return changed(text, pattern, (hit) =>
    (count.get(hit[0]) ?? 0) > 1 && !isQuoted(hit) ? change(hit[0]) : undefined,
  )
}

/** Other people's words are left as they wrote them, so no slip of ours is there. */
function isQuoted({ input, index }: RegExpExecArray): boolean {
  const before = input.slice(input.lastIndexOf('\n', index) + 1, index)
  return before.split('"').length % 2 === 0 || before.split('“').length > before.split('”').length
}

/** A slip of the pen in one word of six letters or more. */
function inOneWord(name: string, random: Random): string {
  const words = name.split(' ')
  const long = words.flatMap((word, n) => (word.length > 5 ? [n] : [])) as [number, ...number[]]
  const which = random.of(long)
  return words.map((word, n) => (n === which ? mistyped(word, random) : word)).join(' ')
}

/** Persons whose surname stands in an address, spelt as the address spells it. */
const inAddress = [
  ['Mubarakov', 'Mubatakov'],
  ['Mubarakov', 'Mubalakov'],
  ['Mubarakov', 'Mumarakov'],
  ['Zhylanbayev', 'Zhykanbayev'],
  ['Zhylanbayev', 'Zhyladbayev'],
  ['Zhylanbayev', 'Zhylantayev'],
] as const

export const nameKinds: readonly SlipKind[] = [
  {
    name: 'a surname with a letter wrong',
    rules: ['name-spellings', 'name-url', 'name-typo', 'name-list', 'copies-signatories'],
    places: (text, random) =>
      inRepeated(text, `\\p{Lu}\\p{Ll}+ (?:${surnames})`, (name) => {
        const [given, surname = ''] = name.split(' ')
        return `${given} ${mistyped(surname, random)}`
      }),
  },
  {
    name: 'a surname that is not that of its address',
    rules: ['name-url'],
    places: (text) =>
      inAddress.flatMap(([right, wrong]) => {
        const slip = editsOf(text, new RegExp(`(?<=\\p{Lu}\\p{Ll}+ )${right}`, 'gu'), () => wrong)
        return slip.length > 0 ? [{ slip }] : []
      }),
  },
  {
    name: 'a place with a letter wrong',
    rules: ['place-spellings'],
    places: (text, random) => inRepeated(text, places, (place) => mistyped(place, random)),
  },
  {
    name: 'an organisation with a letter wrong',
    rules: ['organisation-spellings', 'term-two-spellings'],
    places: (text, random) => inRepeated(text, organisations, (name) => inOneWord(name, random)),
  },
  {
    name: 'a body of two words with a letter wrong',
    rules: ['organisation-spellings', 'term-two-spellings'],
    note: true,
    places: (text, random) =>
      inRepeated(text, shortOrganisations, (name) => inOneWord(name, random)),
  },
]
