import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languages } from '../../base/language.ts'
import { sayIn } from '../say.ts'
import { messages } from './index.ts'
import type { Message } from './message.ts'

const all: [string, Message][] = Object.entries(messages)

/** The names that a message fills in, in any of its plural forms. */
function namesIn(text: string, language: string): string[] {
  const names = new Set<string>()
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return
    const { type, value } = part as { type?: number; value?: unknown }
    // 0 is literal text, 7 the "#" of a plural; every other element names a value.
    if (type !== undefined && type !== 0 && type !== 7 && typeof value === 'string')
      names.add(value)
    for (const inner of Object.values(part)) visit(inner)
  }
  visit(new IntlMessageFormat(text, language).getAst())
  return [...names].sort()
}

describe('every message', () => {
  it('fills in the same values in all languages', () => {
    const differing = all.flatMap(([key, message]) => {
      const lists = languages.map((l) => namesIn(message[l], l).join())
      return new Set(lists).size > 1 ? [`${key}: ${lists.join(' | ')}`] : []
    })
    expect(differing).toEqual([])
  })

  it('is calm: no exclamation mark, nothing empty, no white space at its ends', () => {
    const odd = all.flatMap(([key, message]) =>
      languages
        .map((l) => message[l])
        .filter((text) => text === '' || text.includes('!') || text !== text.trim())
        .map((text) => `${key}: ${text}`),
    )
    expect(odd).toEqual([])
  })
})

describe('plurals follow the language', () => {
  it.each([
    ['en', 1, '1 person'],
    ['en', 2, '2 persons'],
    ['ru', 1, '1 лицо'],
    ['ru', 3, '3 лица'],
    ['ru', 5, '5 лиц'],
    ['ru', 21, '21 лицо'],
    ['kk', 5, '5 тұлға'],
  ] as const)('%s, %i: %s', (language, count, expected) =>
    expect(sayIn(language)('persons.count', { count })).toBe(expected),
  )
})
