import { expect, it } from 'vitest'
import { differences } from './index.ts'

it.each([
  ['the same', { date: '2023-11' }, { date: '2023-11' }, []],
  ['a value', { date: '2023-11' }, { date: '2023-11-29' }, [['date', '2023-11', '2023-11-29']]],
  ['a field that came', {}, { outcome: 'convicted' }, [['outcome', undefined, 'convicted']]],
  ['a field that went', { note: 'x' }, {}, [['note', 'x', undefined]]],
  ['a record that came', null, { date: '2023' }, [['date', undefined, '2023']]],
  [
    'an item that came',
    { topics: ['a', 'b'] },
    { topics: ['a', 'b', 'c'] },
    [['topics', undefined, ['c']]],
  ],
  ['an item changed', { topics: ['a', 'b'] }, { topics: ['a', 'c'] }, [['topics', ['b'], ['c']]]],
  ['an item twice', { topics: ['a'] }, { topics: ['a', 'a'] }, [['topics', undefined, ['a']]]],
  [
    'another order',
    { topics: ['a', 'b'] },
    { topics: ['b', 'a'] },
    [['topics', ['a', 'b'], ['b', 'a']]],
  ],
] as const)('%s', (_, before, after, expected) => {
  expect(differences(before, after).map((d) => [d.field, d.before, d.after])).toEqual(expected)
})
