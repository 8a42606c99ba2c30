import { describe, expect, test } from 'vitest'
import { repairLetters, twinIn } from './homoglyphs.ts'

describe('look-alike letters', () => {
  test.each([
    // The list of the Mazhilis: a Latin C, a Cyrillic қ.
    ['Cерік', 'Серік'],
    ['Asangazyқyzy', 'Asangazyqyzy'],
    ['Aсет', 'Асет'],
    ['Toкаев', 'Токаев'],
    ['Tокayev', 'Tokayev'],
    ['Қocaк', 'Қосак'],
    ['Əлия', 'Әлия'],
    ['Әliyev', 'Əliyev'],
    ['Мuхтар', 'Мuхтар'],
    ['Sech1n', 'Sechin'],
    ['I9or', 'Igor'],
    ['Сер1к', 'Серік'],
    ['Μarat', 'Marat'],
    ['ﬁlipp', 'filipp'],
    ['Ｍａｒａｔ', 'Marat'],
    ['𝐌𝐚𝐫𝐚𝐭', 'Marat'],
  ])('%s is read as %s', (written, meant) => expect(repairLetters(written)).toBe(meant))

  test.each([
    'Маханбаев',
    'Makhanbayev',
    'Жыланбаев',
    'Oʻktam',
    'ობამა',
    '',
    '1945',
    'ИвановIvanov',
  ])('%s is left as it is', (written) => expect(repairLetters(written)).toBe(written))

  test('a word of twins alone can stand in the other alphabet; others cannot', () => {
    expect(twinIn('C', 'Cyrl')).toBe('С')
    expect(twinIn('В', 'Latn')).toBe('B')
    expect(twinIn('D', 'Cyrl')).toBeUndefined()
    expect(twinIn('Ж', 'Latn')).toBeUndefined()
  })
})
