import { changed, editsOf, told, toldBelow } from './places.ts'
import type { Plant, SlipKind } from './slip-kind.ts'

const note = /^\[\^(\d+)\]: .*\n/gm

/** Definitions that the text marks exactly once. */
function markedOnce(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(note)].filter(([, label = '']) => text.split(`[^${label}]`).length === 3)
}

const replaced = (hit: RegExpExecArray, put: string): Plant => ({
  slip: [{ from: hit.index, to: hit.index + hit[0].length, put }],
})

const asked = [
  'a list of all who were held',
  'copies of the decisions',
  'the names of the judges',
  'the length of each term',
]

/** A list with these letters: "(a) …;", one paragraph each. */
const listOf = (letters: string): string =>
  `The office asked the city for:\n\n${[...letters]
    .map((letter, at) => `(${letter}) ${asked[at]}${at === letters.length - 1 ? '.' : ';'}`)
    .join('\n\n')}`

export const referenceKinds: readonly SlipKind[] = [
  {
    name: 'a note that was deleted',
    rules: ['note-mark-without-note'],
    places: (text) => [...text.matchAll(note)].map((hit) => replaced(hit, '')),
  },
  {
    name: 'a mark with the number of no note',
    rules: ['note-mark-without-note'],
    places: (text, random) =>
      changed(text, /\[\^\d+\](?!:)/g, () => `[^${random.whole(200, 400)}]`),
  },
  {
    name: 'a mark that was deleted',
    rules: ['note-without-mark'],
    places: (text) =>
      markedOnce(text).map(([, label = '']) => ({
        slip: editsOf(text, new RegExp(`\\[\\^${label}\\](?!:)`, 'g'), () => ''),
      })),
  },
  {
    name: 'two notes with one number',
    rules: ['note-twice'],
    places: (text) =>
      [...text.matchAll(note)]
        .slice(1)
        .map((hit, n) => replaced(hit, hit[0].replace(/\d+/, String(n + 1)) + hit[0])),
  },
  {
    name: 'a reference to a chapter that is not there',
    rules: ['cross-reference-missing'],
    places: (text, random) =>
      changed(text, /(?<=\bchapter )\d(?=[\s,;.)])/g, () => String(random.whole(8, 30))).flatMap(
        (plant) => [plant, plant],
      ),
  },
  {
    name: 'a reference to a paragraph or note that is not there',
    rules: ['cross-reference-missing'],
    places: (text, random) =>
      changed(text, /(?<=\b(?:paragraph|note) )\d+(?= (?:above|below|of this))/g, () =>
        String(random.whole(60, 99)),
      ).flatMap((plant) => Array.from({ length: 5 }, () => plant)),
  },
  {
    name: 'a reference to an annex that is not there',
    rules: ['annex-missing', 'cross-reference-missing'],
    places: (text, random) => [
      ...changed(text, /(?<=\b(?:in|and) Annex )A/g, () => random.of(['B', 'C', 'D'])),
      ...told(text, random, () => {
        const annex = random.of(['B', 'D', '3'])
        return ['The cases are kept in the office.', `The cases are listed in Annex ${annex}.`]
      }),
    ],
  },
  {
    name: 'a heading that the contents have otherwise',
    rules: ['contents-headings'],
    places: (text) => [
      ...changed(text, /(?<=^# \d\. .*)\b\p{Ll}{5,}(?=.*$)/gmu, () => 'religion'),
      ...changed(text, /(?<=^\d\. .*)\b\p{Ll}{5,}$/gmu, () => 'religion'),
    ],
  },
  {
    name: 'a paragraph number left out or repeated',
    rules: ['numbering'],
    places: (text, random) =>
      changed(text, /(?<=^\*\*)\d+(?=\.\*\*)/gm, ([label]) =>
        Number(label) > 1 && Number(label) < 32
          ? String(Number(label) + random.of([-1, 1]))
          : undefined,
      ),
  },
  {
    name: 'a chapter number left out or repeated',
    rules: ['numbering', 'contents-headings'],
    places: (text, random) =>
      changed(text, /(?<=^# )\d(?=\. )/gm, ([label]) =>
        Number(label) > 1 && Number(label) < 6
          ? String(Number(label) + random.of([-1, 1]))
          : undefined,
      ),
  },
  {
    name: 'a letter of a list left out or repeated',
    rules: ['list-labels'],
    places: (text, random) => [
      ...toldBelow(text, random, () => [
        listOf('abcd'),
        listOf(random.of(['abde', 'acde', 'abbd', 'abcc', 'abdd'])),
      ]),
      ...changed(text, /(?<=^- \()b(?=\))/gm, () => 'c'),
      ...changed(text, /(?<=^- \()c(?=\))/gm, () => 'd'),
      ...changed(text, /(?<=^- \()c(?=\))/gm, () => 'b'),
    ],
  },
  {
    name: 'the first letter of a list repeated',
    rules: ['list-labels'],
    places: (text, random) => [
      ...toldBelow(text, random, () => [listOf('abcd'), listOf('aacd')]),
      ...changed(text, /(?<=^- \()b(?=\))/gm, () => 'a'),
    ],
  },
  {
    name: 'an asterisk whose note was deleted',
    rules: ['asterisk-without-note'],
    places: (text, random) => [
      ...[...text.matchAll(/^\\\* .*\n\n/gm)].map((hit) => replaced(hit, '')),
      // Where an asterisk is explained, one more is explained too.
      ...(/^\\\* /m.test(text)
        ? []
        : told(text, random, () => {
            const say = (mark: string) => `The driver Askar${mark} was beaten and went home.`
            return [say(''), say('\\*')]
          })),
    ],
  },
  {
    name: 'a part of all chapters at another level',
    rules: ['heading-levels'],
    note: true,
    places: (text) => changed(text, /^##(?= Recommendations)/gm, () => '###'),
  },
  {
    name: 'a heading with a colon among headings without',
    rules: ['heading-style'],
    note: true,
    places: (text) => changed(text, /(?<=^# \d\. [^\n]*[^:\n])$/gm, () => ':'),
  },
]
