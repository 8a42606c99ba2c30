import { describe, expect, test } from 'vitest'
import { readName } from './read-name.ts'

describe('the likely language of a name, and what tells it', () => {
  test.each([
    ['Марат Жыланбаев', 'kk', 'given-name', 'Марат'],
    ['Нұрлан Нығматулин', 'kk', 'letter', 'ұ'],
    ['Әсел Өнлабекқызы', 'kk', 'ending', '-қызы'],
    ['Лариса Ивановна Пак', 'ru', 'ending', '-овна'],
    ['Сооронбай Шарип уулу Жээнбеков', 'ky', 'word', 'уулу'],
    ['Зеленський Володимир', 'uk', 'ending', '-ський'],
    ['Дмитро Ярошенко Їжакевич', 'uk', 'letter', 'ї'],
    ['Святлана Ціханоўская', 'be', 'letter', 'ў'],
    ['Маҷидзода Ҷурахон Зоир', 'tg', 'letter', 'ҷ'],
    ['Oʻktam Barnoyev', 'uz', 'letter', 'ʻ'],
    ['Karimov Anvar o‘g‘li', 'uz', 'word', 'o‘g‘li'],
    ['Aliyev Rasul Jamaladdin oglu', 'az', 'word', 'oglu'],
    ['İlham Əliyev', 'az', 'letter', 'ə'],
    ['Döwran Nepesowiç Annataganow', 'tk', 'ending', '-owiç'],
    ['Дагвадоржийн Очирбат', 'mn', 'ending', '-жийн'],
    ['Нонка Дечева Матова', 'bg', 'ending', '-ева'],
    ['Rasa Juknevičienė', 'lt', 'letter', 'ė'],
    ['Ivan Sinčić', 'hr', 'letter', 'ć'],
    ['Niklas Nienaß', 'de', 'letter', 'ß'],
    ['Donald Trump', 'en', 'alphabet', 'Latn'],
  ])('%s: %s', (written, language, because, sign) => {
    expect(readName(written).languages[0]).toEqual({ language, because, sign })
  })

  test('where several languages are as likely all are named', () => {
    const languages = readName('Marat Zhylanbayev').languages.map(({ language }) => language)
    expect(languages.slice(0, 3)).toEqual(['kk', 'ky', 'ru'])
  })

  test.each(['', '12345', '習近平', 'Six police officers tried over Koshmambet'])(
    'no language is guessed for %j',
    (written) => expect(readName(written).languages).toEqual([]),
  )
})
