import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEach, countPersons, type Groups, highest, lowest, withMembers } from './counting.ts'

/** The activists of the referendum case: twelve detained, five of them in custody, one known by name. */
const npp: Groups = new Map([
  ['twelve', { low: 12, high: 12, members: ['mubarakov', 'five', 'seven'] }],
  ['five', { low: 5, high: 5, members: ['mubarakov'] }],
  ['seven', { low: 7, high: 7, members: [] }],
  ['several', { low: 3, high: 9, members: [] }],
])

describe('persons and groups', () => {
  it.each<[string, string[], number, number]>([
    ['a person counts once', ['mubarakov', 'mubarakov'], 1, 1],
    ['a group counts its unnamed members', ['five'], 4, 4],
    ['a group and its named member make the number of the group', ['five', 'mubarakov'], 5, 5],
    ['a named member who is not in the list is not counted under the group', ['five'], 4, 4],
    [
      'groups inside a group are part of its number',
      ['twelve', 'five', 'seven', 'mubarakov'],
      12,
      12,
    ],
    ['a group of uncertain size gives a range', ['several', 'mubarakov'], 4, 10],
    ['nobody', [], 0, 0],
  ])('%s', (_, ids, low, high) => {
    const counted = countPersons(ids, npp)
    expect([lowest(counted), highest(counted)]).toEqual([low, high])
  })

  it('names beside a group its members, and those of the groups inside it', () => {
    expect([...withMembers(['twelve'], npp)].sort()).toEqual([
      'five',
      'mubarakov',
      'seven',
      'twelve',
    ])
  })

  const groups = fc
    .array(
      fc.record({
        low: fc.nat(9),
        more: fc.nat(5),
        members: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
      }),
      { maxLength: 5 },
    )
    .map(
      (list): Groups =>
        new Map(
          list.map(({ low, more, members }, i) => [
            `r${i}`,
            { low, high: low + more, members: members.map((m) => `r${m}`) },
          ]),
        ),
    )

  it('counts with its members a group gives at least its number and at least its names', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 9 }), (all, i) => {
        const everybody = withMembers([`r${i}`], all)
        const counted = countPersons(everybody, all)
        const named = [...everybody].filter((id) => !all.has(id)).length
        expect(lowest(counted)).toBeGreaterThanOrEqual(named)
        expect(highest(counted)).toBeGreaterThanOrEqual(lowest(counted))
        for (const { low, high } of counted) expect(high).toBeGreaterThanOrEqual(Math.max(low, 1))
        expect(new Set(counted.map((c) => c.record)).size).toBe(counted.length)
      }),
    )
  })
})

describe('things done to one person each', () => {
  const eleven: Groups = new Map([
    ['eleven', { low: 11, high: 11, members: ['karaneyev', 'makhanbayev'] }],
  ])
  const thing = (record: string, person: string, key = 'residence') => ({ record, person, key })

  it.each<[string, ReturnType<typeof thing>[], number[]]>([
    ['one for a group counts for all its members', [thing('a', 'eleven')], [11]],
    [
      'without those for whom the same is recorded by name',
      [thing('a', 'eleven'), thing('b', 'karaneyev'), thing('c', 'makhanbayev')],
      [9, 1, 1],
    ],
    [
      'another case of a member is another thing',
      [thing('a', 'eleven'), thing('b', 'karaneyev', 'other')],
      [11, 1],
    ],
    [
      'the same thing recorded twice counts once',
      [thing('a', 'karaneyev'), thing('b', 'karaneyev')],
      [1],
    ],
  ])('%s', (_, things, lows) => {
    const counted = countEach(things, ({ key }) => key, eleven)
    expect(counted.map((c) => c.low)).toEqual(lows)
  })
})
