import { describe, expect, it } from 'vitest'
import { groupRows, matchRows } from './match.ts'

// Facts of the review of Kazakhstan in 2010; wordings are ours.
const numbered = [
  {
    key: '95.3',
    text: 'To consider ratifying/ratify the Convention on the Rights of Persons with Disabilities',
    states: ['SI', 'KR'],
  },
  { key: '95.25', text: 'To implement the National Action Plan on human rights', states: ['SI'] },
  { key: '97.3', text: 'To consider ratifying the Rome Statute', states: ['SI'] },
  { key: '97.16', text: 'To abolish the death penalty in all circumstances', states: ['FR'] },
]

describe('rows of one State each find their numbered recommendation', () => {
  it('by wording and State; two rows of a recommendation of two States are one', () => {
    const rows = [
      { text: 'Consider ratifying CRPD', state: 'SI' },
      { text: 'Ratify CRPD', state: 'KR' },
      { text: 'Implement the national plan on human rights', state: 'SI' },
      {
        text: 'Consider ratifying the Rome Statute of the International Criminal Court',
        state: 'SI',
      },
      { text: 'Abolish the death penalty', state: 'FR' },
    ]
    expect([...matchRows(rows, numbered)].sort((a, b) => a[0] - b[0])).toEqual([
      [0, '95.3'],
      [1, '95.3'],
      [2, '95.25'],
      [3, '97.3'],
      [4, '97.16'],
    ])
  })
  it('the same wording by another State is not taken', () => {
    expect(matchRows([{ text: 'Abolish the death penalty', state: 'ES' }], numbered).size).toBe(0)
  })
  it('another wording by the same State is not taken', () => {
    expect(matchRows([{ text: 'Protect rivers and lakes', state: 'SI' }], numbered).size).toBe(0)
  })
})

it('rows without numbers are grouped by wording and answer', () => {
  const rows = [
    { text: 'Ratify it', response: 'Accepted' },
    { text: 'To ratify it.', response: 'Accepted' },
    { text: 'Ratify it', response: 'Noted' },
  ]
  expect(groupRows(rows).map((group) => group.length)).toEqual([2, 1])
})
