import { expect, it } from 'vitest'
import { ofKind, readForTests, textFile } from '../parts/read-for-tests.ts'
import { wgadOpinion } from './index.ts'

// The layout of an opinion; the case is invented and the sentences are ours.
const paper = `United Nations
A/HRC/WGAD/2031/99
General Assembly
Distr.: General
20 October 2031
Human Rights Council
Working Group on Arbitrary Detention

Opinions adopted by the Working Group on Arbitrary Detention at its ninety-first session, 6–10 September 2031

Opinion No. 99/2031 concerning A.B. and C.D. (Kazakhstan)

1. The Working Group on Arbitrary Detention was established by the Commission on Human Rights.

2. The source says that both were arrested for what they wrote.

Disposition

3. In the light of the foregoing, the Working Group renders the following opinion:
The deprivation of liberty of A.B. and C.D., being in contravention of articles 9 and 19 of the Universal Declaration of Human Rights and articles 9 (1) and 19 of the Covenant, is arbitrary and falls within categories I, II and V.

4. The Working Group requests the Government of Kazakhstan to take the steps necessary to remedy the situation of A.B. and C.D. without delay.

5. The Working Group considers that the appropriate remedy would be to release both immediately and accord them an enforceable right to compensation.

6. The Working Group urges the Government to ensure a full and independent investigation of the circumstances.

7. The Working Group requests the Government to bring its laws into conformity with the Covenant.

8. The Working Group requests the Government to disseminate the present opinion through all available means.
`

it('an opinion: persons, categories, articles, each remedy', async () => {
  const { records, refused } = await readForTests(wgadOpinion, textFile('opinion.txt', paper))
  expect(refused).toEqual([])
  const [opinion] = ofKind(records, 'decision')
  expect(opinion).toMatchObject({
    type: 'opinion',
    symbols: ['A/HRC/WGAD/2031/99', 'Opinion No. 99/2031'],
    victimsStated: ['A.B.', 'C.D.'],
    state: 'KZ',
    date: '2031-09-10',
    session: 91,
    categories: ['I', 'II', 'V'],
    outcomes: ['arbitrary'],
    violated: [
      'Articles 9 and 19 of the Universal Declaration of Human Rights',
      'Articles 9 (1) and 19 of the Covenant',
    ],
  })
  expect(opinion?.remedies.map(({ id, type, paragraph }) => [id, type, paragraph])).toEqual([
    ['r1', 'release', '5'],
    ['r2', 'investigation', '6'],
    ['r3', 'law-change', '7'],
    ['r4', 'publication', '8'],
  ])
})

it('an opinion without its sentence on the detention is kept, and that is said', async () => {
  const cut = paper.replace(/The deprivation of liberty.*\n/, '')
  const { records, refused } = await readForTests(wgadOpinion, textFile('opinion.txt', cut))
  expect(ofKind(records, 'decision')).toHaveLength(1)
  expect(refused).toMatchObject([{ where: 'opinion.txt, disposition' }])
})
