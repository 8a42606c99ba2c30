import { changed, editsOf, told } from './places.ts'
import type { Plant, SlipKind } from './slip-kind.ts'

const listItem = /(?<=^- (?!\*\*|\d|\().*[\p{L}\d)]);$/gmu

export const termKinds: readonly SlipKind[] = [
  {
    name: 'a word typed twice',
    rules: ['doubled-word'],
    places: (text) =>
      changed(
        text,
        /(?<=[\p{Ll},] )(?:the|of|and|to|in|for|was|were|from|with|by|has|been)(?= \p{Ll})/gu,
        ([word]) => `${word} ${word}`,
      ),
  },
  {
    name: 'a full stop inside a sentence',
    rules: ['stray-full-stop'],
    places: (text) =>
      changed(
        text,
        /(?<=^[^#\d|\n].*\p{Ll}{5}) (?=(?:and|or|of|in|that|which|who|were|was|to) )/gmu,
        () => '. ',
      ),
  },
  {
    name: 'a quotation without its end',
    rules: ['quotation-unbalanced'],
    places: (text) => changed(text, /(?<=“[^”\n]{3,})”/g, () => ''),
  },
  {
    name: 'a quotation without its beginning',
    rules: ['quotation-unbalanced'],
    places: (text) => changed(text, /“(?=[^”\n]{3,}”)/g, () => ''),
  },
  {
    name: 'straight marks among curly ones',
    rules: ['quotation-mixed'],
    note: true,
    places: (text) => changed(text, /“([^”\n]{3,})”/g, ([, words]) => `"${words}"`),
  },
  {
    name: 'an item of a list with another ending',
    rules: ['list-punctuation'],
    note: true,
    places: (text, random) => changed(text, listItem, () => random.of(['.', ':'])),
  },
  {
    name: 'an abbreviation that nobody introduces',
    rules: ['abbreviation-not-introduced'],
    note: true,
    places: (text) =>
      changed(
        text,
        /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]+ (?:(?:of|for|and|on|the) )*)+\((DVK|KIBHR|IPHR|UNDP|NHC|ICCPR|UPR)\)/gu,
        ([, short]) => (text.split(`(${short})`).length === 2 ? short : undefined),
      ),
  },
  {
    name: 'an abbreviation used once that nobody introduces',
    rules: ['abbreviation-not-introduced'],
    places: (text, random) =>
      told(text, random, () => {
        const [long, short] = random.of([
          ['Committee of State Income', 'CSI'],
          ['Bar Association of Almaty Oblast', 'BAAO'],
          ['Union of Rural Teachers', 'URT'],
        ])
        const say = (name: string) =>
          `The ${name} gave no answer, and the ${short} was not asked again.`
        return [say(`${long} (${short})`), `The ${short} gave no answer to the lawyers.`]
      }),
  },
  {
    name: 'one abbreviation for two things',
    rules: ['abbreviation-twice'],
    places: (text, random) =>
      told(text, random, () => {
        const right = 'The Union of Rural Teachers (URT) protested, and the URT went to court.'
        return [right, `${right} Later the United Roads Trust (URT) was fined.`]
      }),
  },
  {
    name: 'a term spelt in another way',
    rules: ['term-two-spellings'],
    note: true,
    places: (text): readonly Plant[] => [
      ...changed(text, /Siracusa(?= Principles)/g, () => 'Syracuse'),
      ...changed(text, /Siracusa Principles/g, () => 'Siracusa principles'),
      ...changed(text, /(?<=the )January events/gi, () => 'January Events'),
    ],
  },
  {
    name: 'the apostrophe of women’s and children’s in the wrong place',
    rules: ['irregular-possessive'],
    places: (text, random) => [
      ...changed(text, /\b(women|men|children)(['’])s\b/gi, ([, word, mark]) => `${word}s${mark}`),
      ...told(
        text,
        random,
        () => {
          const word = random.of(["women's", "children's", "men's"])
          const say = (owner: string) => `The study of ${owner} health was stopped.`
          return [say(word), say(word.replace("'s", "s'"))]
        },
        20,
      ),
    ],
  },
  {
    name: 'the wrong article before an abbreviation',
    rules: ['article-before-abbreviation'],
    note: true,
    places: (text, random) =>
      told(text, random, () => {
        const [right, short] = random.of([
          ['an', 'NPP'],
          ['an', 'NGO'],
          ['a', 'UN'],
          ['an', 'MP'],
        ])
        const say = (article: string) => `The question was put by ${article} ${short} expert.`
        return [say(right), say(right === 'a' ? 'an' : 'a')]
      }),
  },
  {
    name: 'American spelling in a British paper',
    rules: ['spelling-variety'],
    note: true,
    only: 'paper',
    places: (text) =>
      editsOf(
        text,
        /\b(?:recognis|organis|stigmatis|apologis)(?=e|ed|es|ing|er|ers\b)/g,
        ([stem]) => stem.replace(/s$/, 'z'),
      ).map((edit) => ({ slip: [edit] })),
  },
]
