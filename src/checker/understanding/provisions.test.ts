import { describe, expect, it } from 'vitest'
import { understand } from './mentions-shown-for-tests.ts'
import { readProvisions } from './provisions.ts'

const read = (text: string) =>
  readProvisions(understand(text)).map(({ articles, actKey }) => [
    articles
      .map(({ number, gloss }) => (gloss === undefined ? number : `${number} “${gloss}”`))
      .join(' + '),
    actKey,
  ])

describe('provisions', () => {
  const cases: readonly (readonly [
    string,
    string,
    readonly (readonly (string | undefined)[])[],
  ])[] = [
    ['one article of a code', 'under Article 274 of the Criminal Code', [['274', 'criminal-code']]],
    [
      'several',
      'Articles 175, 179, and 262 of the Criminal Code of the Republic of Kazakhstan',
      [['175 + 179 + 262', 'criminal-code']],
    ],
    [
      'with titles',
      'Articles 174 "Incitement", 179 “Propaganda” and 405 "Organisation" in trials',
      [['174 “Incitement” + 179 “Propaganda” + 405 “Organisation”', undefined]],
    ],
    [
      'a title before the act',
      'Article 145 "Equal Rights" of the Criminal Code',
      [['145 “Equal Rights”', 'criminal-code']],
    ],
    [
      'paragraphs in brackets',
      '(Article 2 (paragraph 1), 3, 26 and 27 of the ICCPR)',
      [['2 + 3 + 26 + 27', 'iccpr']],
    ],
    [
      'two articles named apart',
      'Article 2 (paragraph 1) and Article 26 of the ICCPR',
      [['2 + 26', 'iccpr']],
    ],
    [
      'a hyphenated number',
      'article 456-2 of the Code on Administrative Offenses',
      [['456-2', 'administrative-offences']],
    ],
    [
      'the act before',
      'under Criminal Code article 272 and the Criminal Code (article 400)',
      [
        ['272', 'criminal-code'],
        ['400', 'criminal-code'],
      ],
    ],
    [
      'a treaty with its year',
      'Article 1.1 of the 1954 Convention relating to the Status of Stateless Persons',
      [['1.1', '1954 convention relating to the status of stateless persons']],
    ],
    [
      'the Constitution and the Covenant',
      'Article 5 of the Constitution of the Republic of Kazakhstan and Article 22 of the International Covenant on Civil and Political Rights',
      [
        ['5', 'constitution'],
        ['22', 'iccpr'],
      ],
    ],
    ['a date is no number', 'Article 5, 12 May 2020', [['5', undefined]]],
    ['an article of a newspaper is none', 'an article from 19 May and article about 5 people', []],
  ]
  it.each(cases)('%s', (_, text, found) => {
    expect(read(text)).toEqual(found)
  })
})
