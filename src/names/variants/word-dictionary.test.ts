import { describe, expect, it } from 'vitest'
import { otherForms } from './word-dictionary.ts'

describe('Russian forms that a Latin spelling does not show', () => {
  it.each([
    ['eugene', 'юджин'],
    ['jacqueline', 'жаклин'],
    ['brzezinski', 'бжезинский'],
    ['kętrzyński', 'кентшиньский'],
    ['ketrzynski', 'кентшиньский'],
    ['maureen', 'морин'],
  ])('%s: %s', (latin, russian) => {
    expect(otherForms(latin)).toContain(russian)
  })

  it.each(['ivanov', 'zhylanbaev', '', 'constructor', 'оглы', '42'])('none for "%s"', (word) => {
    expect(otherForms(word)).toEqual([])
  })
})
