import { describe, expect, it } from 'vitest'
import { ofKind, readForTests, textFile } from '../parts/read-for-tests.ts'
import { views } from './index.ts'

// The layout of Views as the Human Rights Committee prints them, with an invented case in our own words.
const paper = `United Nations
CCPR/C/129/D/9901/2015
International Covenant on Civil and Political Rights
Distr.: General
5 November 2020

Human Rights Committee

Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 9901/2015

Communication submitted by: A.B. and C.D. (represented by counsel, E.F.)

Alleged victims: The authors

State party: Kazakhstan

Date of communication: 5 October 2014 (initial submission)

Document references: Decision taken pursuant to rule 92 of the rules of procedure, transmitted to the State party on 2 February 2015

Date of adoption of Views: 23 July 2020

Subject matter: Fine for taking part in a peaceful gathering

Procedural issues: Exhaustion of domestic remedies

Substantive issues: Freedom of assembly; freedom of expression

Articles of the Covenant: 14 (3) (d), 19 and 21

Articles of the Optional Protocol: 2 and 5 (2) (b)

1. The authors of the communication are A.B. and C.D., nationals of Kazakhstan.

2.1 The authors stood on a square with a poster. They were fined.

2.2 Their complaints were rejected by courts of two instances.

3. The authors claim that their rights were violated.

4. The State party objects.

5. The Committee, acting under article 5 (4) of the Optional Protocol, is of the view that the facts before it disclose a violation by the State party of articles 19 and 21 of the Covenant.

6. In accordance with article 2 (3) (a) of the Covenant, the State party is under an obligation to provide the authors with an effective remedy. This requires it to make full reparation to individuals whose rights have been violated. Accordingly, the State party is obligated, inter alia, to: (a) reimburse the fines and the costs of the trial; (b) provide the authors with adequate compensation. The State party is also under an obligation to take all steps necessary to prevent similar violations from occurring in the future. In that connection, the State party should revise its law on assemblies so that article 21 of the Covenant can be fully enjoyed.

7. The Committee wishes to receive from the State party, within 180 days, information about the measures taken to give effect to the present Views. The State party is also requested to publish the Views and to disseminate them widely in its official languages.
`

describe('Views', async () => {
  const { records, refused } = await readForTests(views, textFile('views.txt', paper))
  const [decision] = ofKind(records, 'decision')

  it('are read field by field from the header', () => {
    expect(refused).toEqual([])
    expect(decision).toMatchObject({
      type: 'views',
      title: { en: 'A.B. et al. v. Kazakhstan' },
      symbols: ['CCPR/C/129/D/9901/2015'],
      communications: ['9901/2015'],
      authorsStated: ['A.B.', 'C.D.'],
      victimsStated: ['A.B.', 'C.D.'],
      counsel: ['E.F.'],
      state: 'KZ',
      submitted: '2014-10-05',
      date: '2020-07-23',
      session: 129,
      subject: { en: 'Fine for taking part in a peaceful gathering' },
      procedural: { en: 'Exhaustion of domestic remedies' },
      substantive: { en: 'Freedom of assembly; freedom of expression' },
      articles: [
        'Article 14 (3) (d) of the Covenant',
        'Article 19 of the Covenant',
        'Article 21 of the Covenant',
        'Article 2 of the Optional Protocol',
        'Article 5 (2) (b) of the Optional Protocol',
      ],
      outcomes: ['violation'],
      violated: ['Article 19 of the Covenant', 'Article 21 of the Covenant'],
    })
  })

  it('have their remedies one by one, each with the paragraph that orders it', () => {
    expect(decision?.remedies.map(({ id, type, paragraph }) => [id, type, paragraph])).toEqual([
      ['r1', 'compensation', '6'],
      ['r2', 'compensation', '6'],
      ['r3', 'non-repetition', '6'],
      ['r4', 'law-change', '6'],
      ['r5', 'publication', '7'],
    ])
    expect(decision?.remedies[0]?.text).toEqual({
      en: 'reimburse the fines and the costs of the trial',
    })
  })

  it('name the committee, which the casebook did not have', () => {
    expect(ofKind(records, 'organisation')).toMatchObject([{ handle: 'hrc', type: 'treaty-body' }])
  })
})

it('a decision that declares a communication inadmissible orders nothing', async () => {
  const text = `${paper.slice(0, paper.indexOf('5. The Committee')).replace('Views adopted', 'Decision adopted')}
5. The Committee therefore decides:
(a) That the communication is inadmissible under article 5 (2) (b) of the Optional Protocol;
(b) That the decision be transmitted to the State party.
`
  const { records, refused } = await readForTests(views, textFile('decision.txt', text))
  expect(refused).toEqual([])
  expect(ofKind(records, 'decision')).toMatchObject([
    { type: 'admissibility', outcomes: ['inadmissible'], remedies: [], violated: [] },
  ])
})

it('a paper without such a header is refused', async () => {
  const { refused } = await readForTests(views, textFile('letter.txt', 'Dear friend, a letter.'))
  expect(refused).toMatchObject([
    { where: 'letter.txt', reason: expect.stringMatching(/no header/) },
  ])
})
