import { describe, expect, test } from 'vitest'
import { romanise } from './romanise.ts'
import { nameLanguages, type System } from './system.ts'
import { type SystemId, systems } from './systems.ts'

const all = Object.entries(systems) as [SystemId, System][]

describe.each(all)('%s', (id, system) => {
  test.each(system.examples.map(([name, written]) => ({ name, written })))(
    '$name is $written',
    ({ name, written }) => {
      expect(romanise(name, id)).toBe(written)
    },
  )

  test('has at least six examples, and says where it comes from and what it covers', () => {
    expect(system.examples.length).toBeGreaterThanOrEqual(6)
    expect(system.source.document).not.toBe('')
    expect(system.covers).not.toBe('')
  })

  test('is written in lower-case single letters, each of which every rule is made of', () => {
    const letters = Object.keys(system.letters)
    for (const letter of letters)
      expect([...letter.normalize('NFC').toLowerCase()]).toEqual([letter])
    for (const rule of system.rules) {
      expect(letters).toEqual(expect.arrayContaining([...rule.letters]))
      const context = `${rule.after ?? ''}${rule.before ?? ''}`.replace(/[$^]/g, '')
      expect(letters).toEqual(expect.arrayContaining([...context]))
    }
  })
})

test('every language has a system into Latin letters of its own', () => {
  const own = all.filter(([, system]) => system.into === 'latin' && system.languages.length === 1)
  expect(new Set(own.flatMap(([, system]) => system.languages))).toEqual(new Set(nameLanguages))
})

/** Letters of the alphabets in use, in alphabetical order, so that no table can miss one. */
const alphabets = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  uz: 'абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ',
  tg: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
  tk: 'абвгдеёжҗзийклмнңоөпрстуүфхцчшщъыьэәюя',
  az: 'абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
} as const

test.each(all.flatMap(([id, { languages }]) => languages.map((language) => ({ id, language }))))(
  '$id knows the whole alphabet of $language',
  ({ id, language }) => {
    const letters: Readonly<Record<string, string>> = systems[id].letters
    expect([...alphabets[language]].filter((letter) => !(letter in letters))).toEqual([])
  },
)
