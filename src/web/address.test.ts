import { describe, expect, it } from 'vitest'
import { addressOf, listPath, recordPath } from './address.ts'
import { preferredLanguage } from './negotiate.ts'

const today = { language: 'en', on: null, known: null } as const
const then = { language: 'ru', on: '2025-02-28', known: '2026-01-01' } as const

describe('an address carries language and dates', () => {
  it.each([
    [today, '', {}, '/en'],
    [today, '/persons', { tone: 'deprived', q: '' }, '/en/persons?tone=deprived'],
    [then, '', {}, '/ru?on=2025-02-28&known=2026-01-01'],
    [then, '/persons', { page: 2 }, '/ru/persons?page=2&on=2025-02-28&known=2026-01-01'],
    [then, '/persons/kozlov#case', {}, '/ru/persons/kozlov?on=2025-02-28&known=2026-01-01#case'],
  ] as const)('%o %s %o: %s', (standpoint, path, query, address) =>
    expect(addressOf(standpoint, path, query)).toBe(address),
  )
})

describe('the page of a record', () => {
  it.each([
    [{ kind: 'person', id: 'person-035', handle: 'zhylanbayev' }, '/persons/zhylanbayev'],
    [{ kind: 'person', id: 'person-035', handle: null }, '/persons/person-035'],
    [{ kind: 'measure', id: 'measure-020', handle: 'a-handle' }, '/records/measure-020'],
  ])('%o: %s', (record, path) => expect(recordPath(record)).toBe(path))

  it('has its list', () => {
    expect(listPath('person')).toBe('/persons')
    expect(listPath('claim')).toBe('/kinds/claim')
  })
})

describe('the language a browser asks for', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['ru', 'ru'],
    ['kk-KZ,ru;q=0.8', 'kk'],
    ['de,fr;q=0.9', 'en'],
    ['en;q=0.3, ru-RU;q=0.7', 'ru'],
    ['ru;q=0, kk;q=0.1', 'kk'],
    ['nonsense;;;q=x', 'en'],
  ])('%s: %s', (header, language) => expect(preferredLanguage(header)).toBe(language))
})
