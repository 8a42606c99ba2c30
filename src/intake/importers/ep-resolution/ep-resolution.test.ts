import { expect, it } from 'vitest'
import { readForTests, textFile } from '../parts/read-for-tests.ts'
import { epResolution } from './index.ts'

// The layout of a resolution; what it says is invented and ours.
const paper = `Texts adopted
P9_TA(2032)0912
The situation in Kazakhstan
European Parliament resolution of 20 January 2032 on the situation in Kazakhstan (2032/2505(RSP))

The European Parliament,

– having regard to its previous resolutions on Kazakhstan,

A. whereas people were detained at a gathering;

1. Condemns the detention of peaceful people;

2. Calls on the authorities of Kazakhstan to release all who were detained for what they said, and to drop the charges;

3. Recalls that the country is a partner of the Union;

4. Urges the Member States to raise the matter at the next dialogue;

5. Instructs its President to forward this resolution to the Council and the Commission.
`

it('a resolution: what it asks and what it condemns, by paragraph', async () => {
  const { recommendations, refused } = await readForTests(
    epResolution,
    textFile('resolution.txt', paper),
  )
  expect(recommendations.map(({ number, type, addressee }) => [number, type, addressee])).toEqual([
    ['1', 'concern', undefined],
    ['2', 'recommendation', 'the authorities of Kazakhstan'],
    ['4', 'recommendation', 'the Member States'],
  ])
  expect(recommendations[1]).toMatchObject({
    symbol: 'P9_TA(2032)0912',
    state: 'KZ',
    date: '2032-01-20',
    text: {
      en: 'Calls on the authorities of Kazakhstan to release all who were detained for what they said, and to drop the charges',
    },
  })
  expect(refused).toMatchObject([
    { where: 'resolution.txt, line 16', reason: expect.stringMatching(/Recalls that the country/) },
  ])
})
