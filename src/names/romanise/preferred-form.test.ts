import { describe, expect, test } from 'vitest'
import type { Language } from '../../base/language.ts'
import { preferredForm } from './preferred-form.ts'
import type { NameLanguage } from './system.ts'

describe('a form is offered', () => {
  test.each<[string, NameLanguage, Language, string, string]>([
    ['Қасым-Жомарт Тоқаев', 'kk', 'en', 'Kasym-Zhomart Tokayev', 'kazakh-press'],
    ['Жаңаөзен', 'kk', 'en', 'Zhanaozen', 'kazakh-press'],
    ['Жыланбаев Марат', 'kk', 'en', 'Zhylanbayev Marat', 'kazakh-press'],
    ['Қосай Маханбаев', 'kk', 'en', 'Kosay Makhanbayev', 'kazakh-press'],
    ['Еңсебек', 'kk', 'en', 'Yensebek', 'kazakh-press'],
    ['Евгений Жовтис', 'ru', 'en', 'Yevgeny Zhovtis', 'russian-press'],
    ['Токаев', 'ru', 'en', 'Tokayev', 'russian-press'],
    ['Шавкат Мирзиёев', 'uz', 'en', 'Shavkat Mirziyoyev', 'uzbek-latin'],
    ['Садыр Жапаров', 'ky', 'en', 'Sadyr Japarov', 'kyrgyz-bgn-pcgn'],
    ['Володимир Зеленський', 'uk', 'en', 'Volodymyr Zelenskyi', 'ukrainian-2010'],
    ['Аляксандр Лукашэнка', 'be', 'en', 'Aliaksandr Lukashenka', 'belarusian-icao'],
    ['Қасым-Жомарт Тоқаев', 'kk', 'ru', 'Касым-Жомарт Токаев', 'kazakh-in-russian'],
    ['ҚҰСАЙЫНОВ Серік', 'kk', 'ru', 'КУСАИНОВ Серик', 'kazakh-in-russian'],
  ])('%s (%s) in %s: %s', (name, from, language, text, system) => {
    expect(preferredForm(name, language, from)).toEqual({ text, system })
  })
})

describe('no form is guessed', () => {
  test.each<[why: string, string, NameLanguage | Language, Language]>([
    ['Russian does not tell қ from к', 'Токаев', 'ru', 'kk'],
    ['Latin does not tell қ from к', 'Tokayev', 'en', 'kk'],
    ['nor which Russian letters stood there', 'Tokayev', 'en', 'ru'],
    ['the name is in that language already', 'Тоқаев', 'kk', 'kk'],
    ['a Latin name is not Kazakh Cyrillic', 'Marat', 'kk', 'en'],
    ['a Latin letter got in among the Cyrillic ones', 'Cерік', 'kk', 'ru'],
    ['a Kazakh letter in a name said to be Russian', 'Тоқаев', 'ru', 'en'],
    ['there is no letter', '1988', 'kk', 'en'],
    ['there is nothing', '', 'kk', 'en'],
  ])('%s', (_, name, from, language) => {
    expect(preferredForm(name, language, from)).toBeUndefined()
  })
})
