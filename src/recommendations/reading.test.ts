import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPacks } from '../packs/index.ts'
import { cycleOfSession, ordinal } from './cycles.ts'
import { compareNumbers, itemsIn, numbersIn } from './numbers.ts'
import { answerIn, positionOfWord } from './positions.ts'
import { baseSymbol, isSymbol, readSymbol, symbolsIn } from './symbols.ts'

const loaded = loadPacks(join(import.meta.dirname, '../../packs'), ['un'])
if (!loaded.ok) throw new Error(loaded.fault.message)
const packs = loaded.value

describe('the position that a sentence states', () => {
  it.each<[string, string | undefined, string?]>([
    ['listed below enjoy the support of X:', 'supported'],
    ['have been examined by X and enjoy the support of X:', 'supported'],
    ['X accepts recommendations 97.1 and 97.3.', 'supported'],
    [
      'enjoy the support of X, which considers that they are already implemented or in the process of implementation:',
      'supported',
      'implemented-or-in-process',
    ],
    [
      'enjoy the support of X, which considers that they have already been implemented:',
      'supported',
      'implemented',
    ],
    [
      'are in the process of implementation and enjoy the support of X:',
      'supported',
      'being-implemented',
    ],
    ['did not enjoy the support of X and would thus be noted:', 'noted'],
    ['have been noted by X:', 'noted'],
    ['X cannot accept this recommendation.', 'noted'],
    ['X takes note of recommendation 97.3.', 'noted'],
    ['X rejects the recommendation.', 'noted'],
    ['will be examined by X, which will provide responses in due course:', 'pending'],
    ['Partially supported.', 'partly-supported'],
    ['X supports the first part of it in part only.', 'partly-supported'],
    ['All conclusions reflect the position of the submitting State.', undefined],
  ])('%s', (sentence, position, claim) => {
    const answer = answerIn(sentence)
    expect([answer?.position, answer?.claim]).toEqual([position, claim])
  })

  it.each([
    ['Supported', 'supported'],
    ['Accepted', 'supported'],
    ['- Noted', 'noted'],
    ['Supported/Noted', 'partly-supported'],
    ['General Response', 'unclear'],
    ['Perhaps', undefined],
  ])('the word "%s" of a list', (word, position) => {
    expect(positionOfWord(word)).toBe(position)
  })
})

describe('numbers of recommendations are texts', () => {
  it('95.10 follows 95.9, and letters follow one another', () => {
    const sorted = ['95.10', '97.1', '95.9', '26 (b)', '26 (a)', '26'].sort(compareNumbers)
    expect(sorted).toEqual(['26', '26 (a)', '26 (b)', '95.9', '95.10', '97.1'])
  })
  it.each([
    ['97.1, 97.3 and 97.5–97.7', ['97.1', '97.3', '97.5', '97.6', '97.7']],
    ['97.5 to 97.6', ['97.5', '97.6']],
    ['nothing', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
  it('bare items of one list', () => {
    expect(itemsIn('7, 8 and 12–14')).toEqual([7, 8, 12, 13, 14])
  })
})

describe('sessions and cycles', () => {
  it.each([
    ['first', 1],
    ['twelfth', 12],
    ['twentieth', 20],
    ['thirty-fourth', 34],
    ['forty-eighth', 48],
    ['48th', 48],
    ['next', undefined],
  ])('%s', (word, number) => {
    expect(ordinal(word)).toBe(number)
  })
  it.each([
    [1, 1],
    [12, 1],
    [13, 2],
    [34, 3],
    [48, 4],
    [60, undefined],
  ])('session %i is of cycle %s', (session, cycle) => {
    expect(cycleOfSession(session)).toBe(cycle)
  })
})

describe('symbols', () => {
  it.each([
    ['CCPR/C/KAZ/CO/2', { body: 'hrc', state: 'KZ', type: 'concluding-observations' }],
    ['CRC/C/PER/CO/6-7', { body: 'crc-committee', state: 'PE', type: 'concluding-observations' }],
    ['E/C.12/KAZ/CO/2', { body: 'cescr-committee', state: 'KZ', type: 'concluding-observations' }],
    [
      'CCPR/C/129/D/2535/2015',
      { body: 'hrc', type: 'views', session: 129, communication: '2535/2015' },
    ],
    [
      'A/HRC/WG.6/20/KAZ/1',
      { body: 'human-rights-council', state: 'KZ', type: 'review-input', session: 20 },
    ],
    ['A/HRC/59/15/Add.1', { body: 'human-rights-council', type: 'addendum' }],
    ['A/HRC/WGAD/2021/33', { body: 'wgad', type: 'opinion' }],
    ['AL KAZ 3/2022', { state: 'KZ', type: 'letter' }],
    ['P9_TA(2022)0012', { body: 'european-parliament', type: 'resolution' }],
  ])('%s', (symbol, parts) => {
    expect(readSymbol(symbol, packs)).toMatchObject(parts)
    expect(isSymbol(symbol)).toBe(true)
  })
  it('are found in running text without its full stop', () => {
    expect(symbolsIn('See CCPR/C/KAZ/CO/2. Also A/HRC/14/10, paragraph 95.')).toEqual([
      'CCPR/C/KAZ/CO/2',
      'A/HRC/14/10',
    ])
  })
  it('an addendum belongs to its report', () => {
    expect(baseSymbol('A/HRC/59/15/Add.1')).toBe('A/HRC/59/15')
  })
})
