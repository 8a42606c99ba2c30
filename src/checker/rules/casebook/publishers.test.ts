import { describe, expect, it } from 'vitest'
import { publishersOf, publisherTold } from './publishers.ts'

it.each([
  ['See Radio Azattyq article from 9 October 2024: ', 'Radio Azattyq'],
  ['She made these comments in an interview with Orda: ', 'Orda'],
  ['See the media article: ', undefined],
  ['See Orda article and the Vlast report: ', 'Orda'],
  ['On the case see also: ', undefined],
])('“%s” names %s', (text, name) => {
  const told = publisherTold(text)
  expect(told?.name).toBe(name)
  if (told) expect(text.slice(told.from)).toMatch(told.name)
})

describe('another publisher', () => {
  const source = { url: 'https://rus.azattyq.org/a/33018142.html', issued: null, when: '' }
  const azattyq = 'Radio Azattyq (Kazakh service of RFE/RL)'
  const { isAnother } = publishersOf({
    sources: [
      { ...source, publisher: azattyq },
      { ...source, publisher: 'Orda' },
    ],
    organisations: [
      {
        record: 'radio-azattyq',
        names: [
          { text: azattyq, language: 'en', use: 'preferred' },
          { text: 'Radio Azattyq', language: 'en', use: 'alias' },
        ],
      },
    ],
  })

  it.each([
    ['Orda', true],
    ['Radio Azattyq', false],
    ['RFE/RL', false],
    ['Kazinform', false],
  ])('%s: %s', (told, another) => {
    expect(isAnother(told, azattyq)).toBe(another)
  })
})
