import { describe, expect, it } from 'vitest'
import { readForTests, textFile } from '../parts/read-for-tests.ts'
import { concludingObservations } from './index.ts'

// The layout of concluding observations; what they say is invented and ours.
const head = `United Nations
CCPR/C/KAZ/CO/8
International Covenant on Civil and Political Rights
Distr.: General
9 August 2036

Human Rights Committee

Concluding observations on the eighth periodic report of Kazakhstan*

`
const paper = `${head}1.The Committee considered the eighth periodic report of Kazakhstan at its 5001st meeting. At its 5010th meeting, held on 11 July 2036, it adopted the present concluding observations.

A.Introduction

2.The Committee welcomes the report.

C.Principal matters of concern and recommendations

Right to life

3.The Committee is concerned about deaths in custody that nobody investigated (arts. 6 and 7).

4.The State party should:

(a)Investigate every death in custody promptly;

(b)Publish the results of each investigation, in particular:

(i) The cause of death;

(ii) Who is responsible;

(c)Compensate the families.

Freedom of assembly

5. The Committee remains concerned that permission is needed for gatherings of any size, and regrets the fines that follow. The State party should let gatherings be held by notice, in line with article 21 of the Covenant.

6. The Committee takes note of a plan.

D. Dissemination and follow-up

7. The State party should widely disseminate the Covenant.

8. In accordance with rule 75 of its rules of procedure, the State party is requested to provide, by 15 July 2039, information on the implementation of the recommendations made by the Committee in paragraphs 4 (right to life) and 5 (freedom of assembly) above.
`

describe('concluding observations', async () => {
  const { recommendations, refused } = await readForTests(
    concludingObservations,
    textFile('co.txt', paper),
  )

  it('keep concern and recommendation apart, also where one paragraph holds both', () => {
    expect(recommendations.map(({ number, type }) => [number, type])).toEqual([
      ['3', 'concern'],
      ['4', 'recommendation'],
      ['5', 'concern'],
      ['5', 'recommendation'],
    ])
    expect(recommendations[2]?.text.en).toMatch(/^The Committee remains concerned .* follow\.$/)
    expect(recommendations[3]?.text.en).toMatch(/^The State party should let gatherings/)
  })

  it('say of each recommendation which concern it rests on', () => {
    expect(recommendations[1]?.links).toEqual([{ type: 'rests-on', to: recommendations[0]?.id }])
    expect(recommendations[3]?.links).toEqual([{ type: 'rests-on', to: recommendations[2]?.id }])
  })

  it('have their letters as measures; points of a letter belong to it', () => {
    expect(recommendations[1]?.measures).toEqual([
      { id: 'a', letter: '(a)', text: { en: 'Investigate every death in custody promptly' } },
      {
        id: 'b',
        letter: '(b)',
        text: {
          en: 'Publish the results of each investigation, in particular: (i) The cause of death; (ii) Who is responsible',
        },
      },
      { id: 'c', letter: '(c)', text: { en: 'Compensate the families' } },
    ])
  })

  it('know symbol, State, day, heading, and what was selected for follow-up', () => {
    expect(recommendations[1]).toMatchObject({
      symbol: 'CCPR/C/KAZ/CO/8',
      state: 'KZ',
      date: '2036-07-11',
      themes: [{ scheme: 'own', text: 'Right to life', main: true }],
      followUp: { due: '2039-07-15' },
    })
    expect(recommendations[3]).toMatchObject({
      followUp: { due: '2039-07-15' },
      articles: ['Article 21 of the Covenant'],
    })
    expect(recommendations[0]?.followUp).toBeUndefined()
  })

  it('say which paragraph among them was not taken', () => {
    expect(refused).toMatchObject([
      { where: 'co.txt, line 39', reason: expect.stringMatching(/takes note of a plan/) },
    ])
  })
})

it('pasted text on one line has its letters cut, and needs the body named', async () => {
  const pasted =
    '12. The State party should: (a) release them; (b) compensate them; and (c) say so.'
  const without = await readForTests(concludingObservations, textFile('pasted.txt', pasted))
  expect(without.refused).toMatchObject([{ reason: expect.stringMatching(/option body/) }])
  const read = await readForTests(concludingObservations, textFile('pasted.txt', pasted), {
    body: 'hrc',
  })
  expect(read.recommendations).toMatchObject([
    { number: '12', measures: [{ id: 'a' }, { id: 'b' }, { id: 'c', text: { en: 'say so' } }] },
  ])
})
