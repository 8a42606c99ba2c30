import { changed, told } from './places.ts'
import type { SlipKind } from './slip-kind.ts'

const subjects = [
  [174, 'incitement of discord'],
  [272, 'mass riots'],
  [274, 'dissemination of false information'],
  [405, 'participation in a banned extremist organisation'],
  [175, 'high treason'],
] as const

type Choices = readonly [string, ...string[]]

const symbols: readonly [[string, Choices], ...[string, Choices][]] = [
  ['CCPR/C/KAZ/CO/2', ['CCPR/C/KAZ/C0/2', 'CCPR/KAZ/CO/2', 'CCPR/C/KAZ/CO2', 'CPCR/C/KAZ/CO/2']],
  ['A/HRC/44/9', ['A/HCR/44/9', 'A/HRC44/9', 'A/HRC/449', 'A/HRC//44/9']],
  ['CAT/C/KAZ/CO/3', ['CAT/C/KZ/CO/3', 'CAT/C/KAZ/OC/3', 'CAT/KAZ/CO/3']],
]

export const lawKinds: readonly SlipKind[] = [
  {
    name: 'an article whose code was left out',
    rules: ['article-without-code'],
    note: true,
    places: (text, random) =>
      told(
        text,
        random,
        () => {
          const article = random.of([188, 378, 380, 433])
          const say = (code: string) => `The charge was brought under Article ${article}${code}.`
          return [say(' of the Criminal Code'), say('')]
        },
        30,
        // Where a code is named, a reader takes the article for one of it.
        /\bcodes?\b/i,
      ),
  },
  {
    name: 'an article explained as another one',
    rules: ['provision-gloss'],
    places: (text, random) =>
      told(text, random, () => {
        const [[article, words], [, others]] = random.shuffled(subjects) as [
          (typeof subjects)[number],
          (typeof subjects)[number],
        ]
        const say = random.of([
          (gloss: string) =>
            `She was tried under Article ${article} of the Criminal Code (${gloss}).`,
          (gloss: string) =>
            `He was charged with ${gloss} (Article ${article} of the Criminal Code).`,
        ])
        return [say(words), say(others)]
      }),
  },
  {
    name: 'a law under another title',
    rules: ['law-two-titles', 'organisation-spellings'],
    places: (text, random) =>
      changed(text, /(?<=Law [“"]On )[^”"\n]{12,}(?=[”"])/g, ([title]) =>
        title
          .replace(
            'Organising and Holding',
            random.of([
              'Organizing and Conducting',
              'Organising and Conducting',
              'Organisation and Holding of',
            ]),
          )
          .replace('Associations', 'Association'),
      ).flatMap((plant) => [plant, plant, plant]),
  },
  {
    name: 'the article of another right in a heading',
    rules: ['treaty-article-heading'],
    places: (text, random) =>
      changed(text, /(?<=^# \d.*\(Article )\d+(?= of the ICCPR)/gm, ([article]) =>
        String(
          random.of(
            [7, 9, 12, 17, 18, 19, 21, 22].filter((n) => n !== Number(article)) as [number],
          ),
        ),
      ).flatMap((plant) => [plant, plant, plant]),
  },
  {
    name: 'recommendations without the article that the others have',
    rules: ['recommendation-without-article'],
    places: (text) => changed(text, /(?<=^#+ Recommendations) \(Article .*\)$/gm, () => ''),
  },
  {
    name: 'a document symbol with a slip',
    rules: ['symbol-malformed'],
    places: (text, random) =>
      told(text, random, () => {
        const [right, slips] = random.of(symbols)
        const say = (symbol: string) => `The State has answered the question (${symbol}).`
        return [say(right), say(random.of(slips))]
      }),
  },
]
