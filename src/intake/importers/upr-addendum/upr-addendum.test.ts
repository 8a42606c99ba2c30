import { describe, expect, it } from 'vitest'
import { readForTests, textFile } from '../parts/read-for-tests.ts'
import { uprReport } from '../upr-report/index.ts'
import { uprAddendum } from './index.ts'

const report = await readForTests(
  uprReport,
  textFile(
    'report.txt',
    `A/HRC/28/99
Report of the Working Group on the Universal Periodic Review

Kazakhstan

1. The Working Group held its twentieth session. The review of Kazakhstan was held at the 8th meeting, on 30 October 2014.

II. Conclusions and/or recommendations

97. The following recommendations will be examined by Kazakhstan, which will provide responses in due course:

${Array.from({ length: 9 }, (_, i) => `97.${i + 1} Do thing ${i + 1} (Peru);\n`).join('\n')}
`,
  ),
)

const read = async (words: string) => {
  const paper = `A/HRC/28/99/Add.1
Distr.: General
5 March 2015
Report of the Working Group on the Universal Periodic Review

Kazakhstan

Addendum

Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review

${words}
`
  const { recommendations, refused } = await readForTests(
    uprAddendum,
    textFile('addendum.txt', paper),
    {},
    report.records,
  )
  const answers = recommendations.map(({ number, positions }) => [
    number,
    positions.at(-1)?.position,
  ])
  return { answers, refused, recommendations }
}

describe('the reply of a State', () => {
  it('as numbers and ranges in a sentence', async () => {
    const { answers } = await read(
      '1. Kazakhstan accepts recommendations 97.1 and 97.3–97.5.\n\n2. Kazakhstan cannot accept recommendation 97.2.\n',
    )
    expect(answers).toEqual([
      ['97.1', 'supported'],
      ['97.3', 'supported'],
      ['97.4', 'supported'],
      ['97.5', 'supported'],
      ['97.2', 'noted'],
    ])
  })

  it('as a heading over numbers', async () => {
    const { answers } = await read(
      'Recommendations that enjoy the support of Kazakhstan:\n\n97.1, 97.2\n\nRecommendations that do not enjoy the support of Kazakhstan:\n\n97.3\n',
    )
    expect(answers).toEqual([
      ['97.1', 'supported'],
      ['97.2', 'supported'],
      ['97.3', 'noted'],
    ])
  })

  it('number by number, with its words kept', async () => {
    const { recommendations } = await read(
      'Recommendation 97.6: Partially supported. The law will be changed in one point.\n',
    )
    expect(recommendations).toMatchObject([
      {
        number: '97.6',
        positions: [
          { position: 'pending', symbol: 'A/HRC/28/99' },
          {
            position: 'partly-supported',
            on: '2015-03-05',
            symbol: 'A/HRC/28/99/Add.1',
            reply: { en: 'Partially supported. The law will be changed in one point.' },
          },
        ],
      },
    ])
  })

  it('read a second time changes nothing', async () => {
    const words = '1. Kazakhstan accepts recommendation 97.1.\n'
    const { recommendations } = await read(words)
    const again = await readForTests(
      uprAddendum,
      textFile(
        'addendum.txt',
        `A/HRC/28/99/Add.1\nDistr.: General\n5 March 2015\nKazakhstan\n\nAddendum\n\n${words}`,
      ),
      { state: 'KZ' },
      [...report.records.filter(({ id }) => id !== recommendations[0]?.id), ...recommendations],
    )
    expect(again.recommendations).toEqual(recommendations)
  })

  it('to a recommendation the casebook does not have is refused', async () => {
    const { refused } = await read('1. Kazakhstan accepts recommendation 98.1 and 97.1.\n')
    expect(refused).toMatchObject([
      { reason: 'The casebook has no recommendation 98.1 of A/HRC/28/99' },
    ])
  })

  it('needs the report first', async () => {
    const { refused } = await readForTests(
      uprAddendum,
      textFile('addendum.txt', 'A/HRC/28/99/Add.1\n\nKazakhstan accepts recommendation 97.1.\n'),
      { state: 'KZ' },
    )
    expect(refused).toMatchObject([{ reason: expect.stringMatching(/import the report/) }])
  })
})
