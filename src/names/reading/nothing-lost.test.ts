import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readName } from './read-name.ts'
import { splitWords } from './words.ts'

/** Pieces of names in any script with every sign that may stand between them. */
const pieces = fc.constantFrom(
  ...'Марат Жыланбаев Қасым Жомарт Тоқаев С К Zhylanbayev MARAT uulu қызы oglu von der al bin Mr г-н'.split(
    ' ',
  ),
  ...[
    'Абишұлы',
    'Ивановна',
    'Cерік',
    'ArmanTuleshovich',
    'محمد',
    '習近平',
    '𠮷',
    '👩‍👦',
    'e\u0301',
    '\u200f',
    '\u00ad',
  ],
  ...[
    ' ',
    '  ',
    ', ',
    '.',
    '-',
    '–',
    '(',
    ')',
    '"',
    "'",
    'ʻ',
    '’',
    '1',
    '2014',
    '\n',
    '\ud800',
    '\udc00',
  ],
)
const nameLike = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''))
const anything = fc.oneof(nameLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string())

/** What stands before, between and behind the parts, and the parts: the name again. */
function together(written: string): string {
  const { parts } = readName(written)
  let whole = ''
  let before = 0
  for (const { text, at } of parts) {
    whole += written.slice(before, at) + text
    before = at + text.length
  }
  return whole + written.slice(before)
}

describe('nothing written is lost', () => {
  test('parts and what stands between them give back the name', () => {
    fc.assert(
      fc.property(anything, (written) => together(written) === written),
      { numRuns: 2000 },
    )
  })

  test('every letter is in a part', () => {
    fc.assert(
      fc.property(anything, (written) => {
        const { parts } = readName(written)
        const rest = [...written]
        let at = 0
        return rest.every((letter) => {
          const inside = parts.some((p) => p.at <= at && at < p.at + p.text.length)
          at += letter.length
          return inside || !/\p{L}/u.test(letter)
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('parts stand in order and none is empty', () => {
    fc.assert(
      fc.property(anything, (written) => {
        const { parts } = readName(written)
        return parts.every(
          ({ text, at }, i) =>
            text !== '' &&
            at >= (i === 0 ? 0 : (parts[i - 1]?.at ?? 0) + (parts[i - 1]?.text.length ?? 0)),
        )
      }),
    )
  })

  test('words are slices of the name', () => {
    fc.assert(
      fc.property(anything, (written) =>
        splitWords(written).words.every(({ text, at, end }) => {
          const slice = written.slice(at, end)
          return slice.replace(/\p{Cf}|\u034f/gu, '') === text.replace(/\p{Cf}|\u034f/gu, '')
        }),
      ),
    )
  })
})

describe('a text of 10,000 characters has an answer', () => {
  test.each([
    ['one letter', 'q'],
    ['words', 'Ab '],
    ['hyphens', 'aB-'],
    ['glued words', 'abCde'],
    ['commas', 'Абв,'],
    ['emoji', '😀'],
    ['right to left', 'محمد '],
    ['apostrophes', "a'"],
    ['digits between letters', '1a'],
    ['brackets', '(Ab '],
    ['halves of characters', '\ud800'],
  ])('%s', (_, unit) => {
    const written = unit.repeat(Math.ceil(10_000 / unit.length))
    expect(together(written)).toBe(written)
  })
})

const pairs = fileURLToPath(new URL('../../../../shared/names/train.tsv', import.meta.url))

/** Real names of the Mazhilis, where the list is at hand. */
describe.runIf(existsSync(pairs))('the members of the Mazhilis', () => {
  const names = (): string[] => {
    const rows = readFileSync(pairs, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
    const own = rows.filter(
      ([, , , , , origin]) =>
        origin?.startsWith('kz_mazhilis:kz') === true && !/derived/.test(origin),
    )
    return [...new Set(own.flatMap((row) => row.slice(1, 3)))]
  }
  const ending = /(ұлы|қызы|улы|кызы|ович|евич|овна|евна|ovich|evich|ovna|evna|uly|kyzy)$/iu

  test("every father's name is found", () => {
    const missed = names().filter((name) => {
      const words = name.split(' ').filter((word) => ending.test(word))
      return (
        words.length === 1 &&
        !name.includes('.') &&
        readName(name).patronymic !== words[0] &&
        !/\p{Ll}\p{Lu}/u.test(name)
      )
    })
    expect(missed).toEqual([])
  })

  test('the family name is the word in capitals, in small letters too', () => {
    const wrong = names().filter((name) => {
      const capitals = name.split(' ').filter((word) => /^\p{Lu}{3,}$/u.test(word))
      if (capitals.length !== 1 || name.split(' ').length < 3) return false
      const surname = capitals[0] as string
      const plain = `${surname[0]}${surname.slice(1).toLowerCase()}`
      return readName(name.replace(surname, plain)).surname !== plain
    })
    expect(wrong).toEqual([])
  })
})
