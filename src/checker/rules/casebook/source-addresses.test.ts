import { expect, it } from 'vitest'
import type { KnownSource } from './knowledge.ts'
import { addressKey, archiveOf } from './source-addresses.ts'

const source = (url: string): KnownSource => ({ url, issued: null, publisher: '', when: '' })
const vlast = 'https://vlast.kz/novosti/62194-priznat-feminita-ekstremistskoj-organizacii.html'
const archive = archiveOf([source(vlast), source('https://rus.azattyq.org/a/33018142.html')])

it.each([
  'http://www.vlast.kz/novosti/62194-priznat-feminita-ekstremistskoj-organizacii.html',
  `${vlast}#comments`,
])('%s is the same address', (url) => {
  expect(addressKey(url)).toBe(addressKey(vlast))
  expect(archive.of(url)?.url).toBe(vlast)
})

it.each<[string, string, string | undefined]>([
  ['a letter lost', vlast.replace('vlast', 'last'), vlast],
  ['a letter more', vlast.replace('feminita', 'feminnita'), vlast],
  ['another letter', vlast.replace('feminita', 'femimita'), vlast],
  ['two letters', vlast.replace('feminita', 'fennita'), undefined],
  ['another number: another article', 'https://rus.azattyq.org/a/33018143.html', undefined],
  ['an address that is too short to tell', 'https://orda.kz/a', undefined],
])('%s', (_, url, near) => {
  expect(archive.near(url)?.url).toBe(near)
})
