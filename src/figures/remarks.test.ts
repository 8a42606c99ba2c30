import { describe, expect, it } from 'vitest'
import type { Quoted } from './figure.ts'
import { differences, remainder, share } from './remarks.ts'

describe('a share', () => {
  it.each<[number, number, string | undefined]>([
    [172, 203, '172 of 203 (84.7 %)'],
    [1, 20, '1 of 20 (5.0 %)'],
    [9, 19, '9 of 19'],
    [8, 10, '8 of 10'],
    [8, 9, undefined],
    [0, 0, undefined],
  ])('%i of %i: %s', (part, whole, text) => {
    expect(share(part, whole)?.en).toBe(text)
  })

  it('has the decimal mark of the language', () => {
    expect(share(172, 203)).toMatchObject({
      ru: '172 из 203 (84,7 %)',
      kk: '203 ішінен 172 (84,7 %)',
    })
  })
})

describe('a partition', () => {
  it.each<[string, number | null, (number | null)[], string | undefined]>([
    ['civilian deaths by state of the investigation', 213, [180, 19, 12, 2], undefined],
    ['the activists of the referendum case', 12, [5, 7], undefined],
    ['the killed of January 2022', 238, [19, 213], '19 + 213 = 232, total 238; not in any part: 6'],
    ['campaigns as printed', 5, [2, 2, 2], '2 + 2 + 2 = 6, total 5; too many: 1'],
    ['a part that nobody states is not judged', 238, [19, null], undefined],
    ['a total that nobody states is not judged', null, [19, 213], undefined],
  ])('%s', (_, total, parts, words) => {
    const [remark] = remainder(total, parts)
    if (words === undefined) expect(remark).toBeUndefined()
    else expect(remark?.en).toContain(words)
  })
})

describe('a stated number that does not agree with the list is named', () => {
  const claim = (
    qualifier: string,
    value: number | null,
    bounds: Partial<Quoted> = {},
  ): Quoted => ({
    claim: 'claim-1',
    part: null,
    value,
    least: null,
    most: null,
    qualifier,
    printed: 'as printed',
    unit: 'person',
    counts: { en: 'persons' },
    asOf: null,
    standing: 'unstated',
    sources: [],
    ...bounds,
  })
  const nine = [{ record: 'group', low: 9, high: 9 }]
  const eightOrNine = [{ record: 'group', low: 8, high: 9 }]

  it.each<[string, Quoted, typeof nine, boolean]>([
    ['exactly 9, and 9 counted', claim('exact', 9), nine, false],
    ['exactly 9, and 8 to 9 counted', claim('exact', 9), eightOrNine, false],
    ['exactly 10, and 9 counted', claim('exact', 10), nine, true],
    ['more than 9, and 9 counted', claim('more-than', 9), nine, true],
    ['more than 8, and 9 counted', claim('more-than', 8), nine, false],
    ['at least 9, and 9 counted', claim('at-least', 9), nine, false],
    ['up to 8, and 9 counted', claim('up-to', 8), nine, true],
    ['around 9, within five per cent', claim('about', 9), nine, false],
    ['around 10, not within five per cent', claim('about', 10), nine, true],
    ['more than a dozen: at least 13', claim('more-than', null, { least: 13 }), nine, true],
    ['dozens: at least 24', claim('word', null, { least: 24 }), nine, true],
    ['5 to 9', claim('range', null, { least: 5, most: 9 }), nine, false],
    [
      'a number of months is no number of persons',
      { ...claim('exact', 3), unit: 'month' },
      nine,
      false,
    ],
    ['a number for another part', { ...claim('exact', 3), part: 'women' }, nine, false],
  ])('%s', (_, quoted, counted, differs) => {
    expect(differences(counted, [quoted], null).length > 0).toBe(differs)
  })
})
