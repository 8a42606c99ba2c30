import { describe, expect, it } from 'vitest'
import { isPersonalNumber } from './kazakh-number.ts'

// Made up: the person would be born on 31 December 2098.
describe('identification numbers of persons in Kazakhstan', () => {
  it.each([
    ['981231500014', true, 'right'],
    ['981231500015', false, 'wrong check digit'],
    ['981331500014', false, 'no month 13'],
    ['980231500014', false, 'no 31 February'],
    ['050540001234', false, 'a company: no day of birth'],
    ['981231900014', false, 'no such century'],
    ['98123150001', false, 'a digit short'],
    ['000000000000', false, 'zeros'],
  ])('%s is %s: %s', (digits, expected) => {
    expect(isPersonalNumber(digits)).toBe(expected)
  })
})
