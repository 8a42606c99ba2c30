import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareName } from '../reading/prepare.ts'
import { compareNames, scoreNames } from './compare.ts'

/** One person's name in two spellings; the remark says what lies between them. */
const same: readonly (readonly [a: string, b: string, between: string])[] = [
  ['Жыланбаев Марат', 'Marat Zhylanbaev', 'alphabet and order'],
  ['Марат Жыланбаев', 'Zhylyanbayev Marat', 'ы = y, а = ya'],
  ['Марат Жыланбаев', 'Jylanbaev Marat', 'ж = j'],
  ['Қосай Маханбаев', 'Kosai Makhanbayev', 'қ = k, х = kh, й = i'],
  ['Ensebek Temirlan', 'Yensebek Temirlan', 'e = ye'],
  ['Темірлан Еңсебек', 'Temirlan Yensebek', 'ң = n'],
  ['Думан Мұхаметкәрім', 'Duman Mukhametkarim', 'ұ = u, ә = a'],
  ['Думан Мухаметкарим', 'Duman Muhammetkarim', 'х = h, doubled m'],
  ['ҚҰСАЙЫНОВ Серік Досымханұлы', 'КУСАИНОВ Серик Досымханович', '-ұлы = -ович'],
  ['ҚҰСАЙЫНОВ Серік Досымханұлы', 'KUSSAINOV Serik', 'с = ss, patronymic on one side'],
  ['Qūsaiynov Serık Dosymhanūly', 'Кусаинов Серик Досымханович', 'Kazakh Latin of 2021'],
  ['Qainazarov Ýálihan Anarbaiuly', 'KAINAZAROV Valikhan', 'Kazakh Latin of 2018; Уә = Ва'],
  ['Zhaqypov Qabibolla Qabenuly', 'Джакупов Кабибулла Кабенович', 'ж = дж, ы = у, о = у'],
  ['Тілеухан Бекболат Қанайұлы', 'Тлеухан Бекболат Канайулы', 'і left out'],
  ['ӨКСІКБАЕВ Омархан Нұртайұлы', 'OXIKBAYEV Omarhan Nurtaevich', 'кс = x'],
  ['Дүйсенбинов Берік', 'Дюсембинов Берик', 'нб = мб'],
  ['Смағұл Айгүл', 'Смагулова Айгуль', '-ов left out'],
  ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev', 'hyphen'],
  ['Қасым-Жомарт Тоқаев', 'Kasymzhomart Tokaev', 'hyphen left out'],
  ['Балиева Загипа Яхяновна', 'BALIEVA ZagipaYahyanovna', 'two words without a space'],
  ['Cерік Досымханұлы Құсайынов', 'Serik Kusainov', 'Latin C in a Cyrillic word'],
  ['Омаров С. К.', 'OMAROV Saparkhan Kesikbaevich', 'initials'],
  ['S. V. Shcherbakov', 'Щербаков Сергей Васильевич', 'щ = shch, initials'],
  ['Aliyev, Rasul Jamaladdin oglu', 'Расул Алиев', 'oglu'],
  ['Xalidə Ədib Adıvar', 'Halide Edip Adıvar', 'ə = e, x = h'],
  ['Nyýazow Saparmyrat', 'Сапармурат Ниязов', 'Turkmen ý, w'],
  ['Аляксандр Лукашэнка', 'Aleksandr Lukashenko', 'Belarusian and Russian'],
  ['Володимир Зеленський', 'Volodymyr Oleksandrovych Zelenskyy', 'Ukrainian'],
  ['Dzmitry Mikushau', 'Dmitri Mikushev', 'Belarusian -аў'],
  ['Тұрар Рысқұлов', 'تۇرار رىسقۇلوۆ', 'Kazakh in Arabic script'],
  ['Sergey Viktorovich Lavrov', 'Sergei Lavrov', 'patronymic on one side'],
]

/** Two persons, however near their names. */
const different: readonly (readonly [a: string, b: string, apart: string])[] = [
  ['Kenzhebek Abishev', 'Aset Abishev', 'one surname, two given names'],
  ['Әбішев Кенжебек', 'Aset Abishev', 'the same in two alphabets'],
  ['Ткачёв Алексей Николаевич', 'Tkachev Aleksandr Nikolaevich', 'brothers'],
  ['Sergey Viktorovich Lavrov', 'Sergey Borisovich Lavrov', 'other father'],
  ['Серік Аханұлы Оспанов', 'Оспанов Серик Ахметович', 'other father: Ахан, Ахмет'],
  ['Aset Nurlanov', 'Asel Nurlanova', 'man and woman'],
  ['Ахметов Нурлан', 'Ахметова Нургуль', 'man and woman'],
  ['Омаров С. К.', 'Omarov Askar', 'the initial does not fit'],
  ['Sergey Lavrov', 'Yekaterina Sergeyevna Lavrova', 'father and daughter'],
  ['Ibrayev, Nurlan', 'Ibrayev, Chingizkhan', 'given names differ'],
  ['Ruben Ayrapetyan', 'Р. О. Крикорян', 'only initials fit'],
  ['Marat Zhylanbaev', 'Murat Zhanibekov', 'nothing but a look'],
  ['Mammadova, Laman', 'Mammadov, Tamerlan', 'surname only'],
  ['Тасболатов Абай', 'Тасбулатов Кайрат', 'given names differ'],
]

describe('one person, two spellings', () => {
  it.each(same)('%s = %s (%s)', (a, b) => {
    expect(compareNames(a, b).same).toBe(true)
  })
})

describe('two persons, near names', () => {
  it.each(different)('%s ≠ %s (%s)', (a, b) => {
    expect(compareNames(a, b).same).toBe(false)
  })
})

describe('laws of comparing', () => {
  const written = fc.oneof(
    fc.constantFrom(...same.flat(), ...different.flat()),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  const real = fc.constantFrom(...same.flat())

  it('is symmetric', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(compareNames(a, b).score).toBeCloseTo(compareNames(b, a).score, 10)
      }),
    )
  })

  it('gives a probability and never throws', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const { score, same: answer, why } = compareNames(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(answer).toBe(score >= 0.5)
        expect(why.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it('holds every name to be its own, in any case', () => {
    fc.assert(
      fc.property(real, (name) => {
        expect(compareNames(name, name).same).toBe(true)
        expect(compareNames(name, name.toUpperCase()).same).toBe(true)
        expect(compareNames(name, name.toLowerCase()).same).toBe(true)
      }),
    )
  })

  it('does not mind the order of the words', () => {
    const plain = ['Марат Жыланбаев', 'Serik Dosymkhanovich Kussainov', 'Xalidə Ədib Adıvar']
    for (const name of plain) {
      const turned = name.split(' ').reverse().join(' ')
      for (const other of same.map(([, b]) => b)) {
        expect(scoreNames(prepareName(turned), prepareName(other))).toBeCloseTo(
          scoreNames(prepareName(name), prepareName(other)),
          4,
        )
      }
    }
  })

  it.each([
    ['', 0],
    ['   ', 0],
    ['12345', 0],
    ['🙂🙂', 0],
  ])('text without a word is nobody: %j', (text, score) => {
    expect(compareNames(text, 'Marat Zhylanbaev').score).toBe(score)
    expect(compareNames(text, text).same).toBe(false)
  })

  it('answers for ten thousand letters', () => {
    expect(compareNames('Ж'.repeat(10_000), 'Марат '.repeat(2_000)).same).toBe(false)
  })
})

describe('why', () => {
  const codes = (a: string, b: string) => compareNames(a, b).why.map((reason) => reason.code)

  it.each([
    ['Марат Жыланбаев', 'Marat Zhylanbaev', ['same-spelt-differently', 'same-spelt-differently']],
    ['Aset Abishev', 'Kenzhebek Abishev', ['different-word', 'same-word']],
    [
      'Серік Досымханұлы Құсайынов',
      'Серік Құсайынов',
      ['same-word', 'same-word', 'father-on-one-side'],
    ],
    [
      'Сергей Викторович Лавров',
      'Сергей Борисович Лавров',
      ['same-word', 'different-father', 'same-word'],
    ],
    ['Омаров С.', 'Омаров Сапархан', ['same-word', 'initial-fits']],
    ['Омаров С.', 'Омаров Канат', ['same-word', 'initial-differs']],
    ['', 'Омаров Канат', ['nothing-to-compare']],
  ])('%s, %s: %j', (a, b, expected) => {
    expect(codes(a, b)).toEqual(expected)
  })

  it('names the letters that differ', () => {
    const [surname] = compareNames('Жыланбаев', 'Zhylanbayev').why
    expect(surname?.differences).toEqual([
      { a: 'ж', b: 'zh' },
      { a: 'ы', b: 'y' },
      { a: 'е', b: 'ye' },
    ])
  })
})
