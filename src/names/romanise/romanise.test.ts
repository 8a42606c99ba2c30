import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { romanise, writesWhole } from './romanise.ts'
import type { System } from './system.ts'
import { type SystemId, systems } from './systems.ts'

const all = Object.entries(systems) as [SystemId, System][]
const anyId = fc.constantFrom(...all.map(([id]) => id))
const anyLatin = fc.string({ unit: fc.constantFrom(...'aAbzZÿŞşıİōʼʻ’-. ,1') })
const anyText = fc.string({ unit: 'binary', maxLength: 200 })

/** A word of two letters or more in the system's own alphabet. */
function words(system: System): fc.Arbitrary<string> {
  const letters = Object.keys(system.letters).filter((letter) => /\p{L}/u.test(letter))
  return fc
    .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 30 })
    .map((l) => l.join(''))
}

describe('case', () => {
  test.each([
    ['Щербаков', 'Shcherbakov'],
    ['ЩЕРБАКОВ', 'SHCHERBAKOV'],
    ['щербаков', 'shcherbakov'],
    ['ЩЕРБАКОВ Юрий', 'SHCHERBAKOV Yury'],
    ['Ю. Я. Щ.', 'Yu. Ya. Shch.'],
    ['ЮЖ', 'YUZH'],
    ['БОРЩ', 'BORSHCH'],
    ['САЛТЫКОВ-ЩЕДРИН', 'SALTYKOV-SHCHEDRIN'],
    ['Салтыков-Щедрин', 'Saltykov-Shchedrin'],
  ])('%s is %s', (name, written) => {
    expect(romanise(name, 'russian-press')).toBe(written)
  })
})

describe('what is not a letter of the system', () => {
  test.each<[string, SystemId, string]>([
    ["O'Brien", 'ukrainian-2010', "O'Brien"],
    ['«Юрій» – 2014 р.', 'ukrainian-2010', '«Yurii» – 2014 r.'],
    ["'Юрій'", 'ukrainian-2010', "'Yurii'"],
    ['Marat Zhylanbaev', 'kazakh-latin-2021', 'Marat Zhylanbaev'],
    ['Тоқаев', 'russian-icao', 'Toқaev'],
    ['محمد 李 🦅', 'iso-9', 'محمد 李 🦅'],
    ['half of a pair: \ud83e', 'iso-9', 'half of a pair: \ud83e'],
    ['', 'iso-9', ''],
  ])('%s in %s stays: %s', (text, id, written) => {
    expect(romanise(text, id)).toBe(written)
  })
})

describe('how the text is stored makes no difference', () => {
  test.each<[string, string, SystemId]>([
    ['decomposed й and ё', 'Сергей Королёв', 'russian-bgn-pcgn'],
    ['decomposed ў', 'Магілёў', 'belarusian-2007'],
    ['decomposed ӣ and ӯ', 'Рӯдакӣ', 'tajik-bgn-pcgn'],
    ['decomposed ї', 'Київ', 'ukrainian-2010'],
  ])('%s', (_, name, id) => {
    expect(romanise(name.normalize('NFD'), id)).toBe(romanise(name, id))
  })

  test('a stress mark is not part of the name', () => {
    expect(romanise('Ивано́в', 'russian-press')).toBe('Ivanov')
    expect(romanise('Заяе́в', 'russian-press')).toBe(romanise('Заяев', 'russian-press'))
  })

  test.each(["'", '’', 'ʼ', '`'])('an apostrophe may be written %s', (mark) => {
    expect(romanise(`Знам${mark}янка`, 'ukrainian-bgn-pcgn')).toBe('Znam”yanka')
    expect(writesWhole(`Знам${mark}янка`, 'ukrainian-2010')).toBe(true)
  })
})

describe('for any text at all', () => {
  test('an answer in NFC, no longer than the table can make it', () => {
    fc.assert(
      fc.property(anyText, anyId, (text, id) => {
        const written = romanise(text, id)
        expect(written.normalize('NFC')).toBe(written)
        // The longest way to write a letter is shch; NFC itself makes at most three characters of one.
        expect(written.length).toBeLessThanOrEqual(4 * 3 * text.length)
      }),
    )
  })

  test('Latin text stays as written', () => {
    fc.assert(
      fc.property(anyLatin, anyId, (text, id) => {
        expect(romanise(text, id)).toBe(text.normalize('NFC'))
      }),
    )
  })
})

describe.each(all)('for any word in the alphabet of %s', (id, system) => {
  test('no letter is left unwritten', () => {
    const left = system.into === 'latin' ? /\p{Script=Cyrillic}/u : /[^а-яё]/u
    fc.assert(
      fc.property(words(system), (word) => {
        expect(romanise(word, id)).not.toMatch(left)
        expect(writesWhole(word, id)).toBe(true)
      }),
    )
  })

  test('what is written is not changed by writing it again', () => {
    fc.assert(
      fc.property(words(system), anyLatin, (word, latin) => {
        const written = romanise(`${word} ${latin}${word}${latin}`, id)
        expect(romanise(written, id)).toBe(written)
      }),
    )
  })

  test('capitals give capitals, and the same letters', () => {
    fc.assert(
      fc.property(words(system), (word) => {
        const shouted = romanise(word.toUpperCase(), id)
        expect(shouted).not.toMatch(/\p{Ll}/u)
        expect(shouted.replaceAll('İ', 'I')).toBe(romanise(word, id).toUpperCase())
      }),
    )
  })
})
