import { expect, it } from 'vitest'
import { readRecord } from '../index.ts'

const first = {
  kind: 'recommendation',
  version: 1,
  id: 'recommendation-1',
  body: 'organisation-038',
  occasion: { en: 'Universal Periodic Review' },
  state: 'KZ',
  text: { en: 'Abolish the death penalty' },
  topics: ['life'],
  sources: [{ source: 'source-1' }],
}

it.each<[string, object, object]>([
  ['the number of a paragraph gets a field of its own', { symbol: '139.94' }, { number: '139.94' }],
  [
    'the symbol of a document stays what it is',
    { symbol: 'CCPR/C/KAZ/CO/2' },
    { symbol: 'CCPR/C/KAZ/CO/2' },
  ],
  [
    'how many there are is a count, and its note goes with it',
    { number: { low: 3, high: 3 }, fields: { '/number/low': { note: 'computed' } } },
    { count: { low: 3, high: 3 }, fields: { '/count/low': { note: 'computed' } } },
  ],
  [
    '"accepted" is "supported" in the words of the United Nations; the word is kept',
    { position: 'accepted' },
    { positions: [{ position: 'supported', stated: 'accepted' }] },
  ],
  [
    '"rejected" is "noted"',
    { position: 'rejected' },
    { positions: [{ position: 'noted', stated: 'rejected' }] },
  ],
  ['"noted" is as it was', { position: 'noted' }, { positions: [{ position: 'noted' }] }],
  [
    'what another source says of the position is upgraded with it',
    {
      position: 'noted',
      fields: { '/position': { also: [{ value: 'rejected', sources: [{ source: 'source-2' }] }] } },
    },
    {
      fields: {
        '/positions': {
          also: [
            {
              value: [{ position: 'noted', stated: 'rejected' }],
              sources: [{ source: 'source-2' }],
            },
          ],
        },
      },
    },
  ],
])('a recommendation of the first version: %s', (_, was, is) => {
  const read = readRecord({ ...first, ...was })
  expect(read.ok ? read.value : read.fault).toMatchObject({ ...is, version: 2 })
})

it('a decision of the first version has one symbol in a list, and its remedies are named', () => {
  const read = readRecord({
    kind: 'decision',
    version: 1,
    id: 'decision-1',
    body: 'organisation-035',
    title: { en: 'Views' },
    symbol: 'CCPR/C/129/D/2535/2015',
    state: 'KZ',
    remedies: [
      { type: 'compensation', text: { en: 'compensation' } },
      { type: 'non-repetition', text: { en: 'no repetition' } },
    ],
    fields: { '/symbol': { note: 'as printed' }, '/remedies/0': { note: 'not said how much' } },
    sources: [{ source: 'source-1' }],
  })
  expect(read.ok ? read.value : read.fault).toMatchObject({
    symbols: ['CCPR/C/129/D/2535/2015'],
    remedies: [{ id: 'r1' }, { id: 'r2' }],
    fields: { '/symbols': { note: 'as printed' }, '/remedies/0': { note: 'not said how much' } },
  })
})

it('two remedies may not have the same name', () => {
  const read = readRecord({
    kind: 'decision',
    version: 2,
    id: 'decision-1',
    body: 'organisation-035',
    title: { en: 'Views' },
    state: 'KZ',
    remedies: [
      { id: 'r1', type: 'compensation', text: { en: 'compensation' } },
      { id: 'r1', type: 'release', text: { en: 'release' } },
    ],
    sources: [{ source: 'source-1' }],
  })
  expect(read.ok ? [] : read.fault).toMatchObject([
    { where: '/remedies', message: 'names two remedies alike' },
  ])
})
