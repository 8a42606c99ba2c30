import { describe, expect, test } from 'vitest'
import { type NameReading, readName } from './read-name.ts'

/** "given surname?": the roles in the order written, with a question mark where one is uncertain. */
const rolesOf = ({ parts }: NameReading): string =>
  parts.map(({ role, certain }) => (certain ? role : `${role}?`)).join(' ')

const shapes: Record<string, readonly (readonly [string, string])[]> = {
  'given name and family name, in either order': [
    ['Марат Жыланбаев', 'given surname'],
    ['Marat Zhylanbayev', 'given surname'],
    ['Marat Zhylyanbaev', 'given surname'],
    ['ЖЫЛАНБАЕВ МАРАТ', 'surname given'],
    ['marat zhylanbayev', 'given surname'],
    ['Қосай Маханбаев', 'given surname'],
    ['Асхат Жексебаев', 'given surname'],
    ['Abishev Kenzhebek', 'surname given'],
    ['Roza Tuletaeva', 'given surname'],
    ['Vadim Kuramshin', 'given surname'],
    ['Цветаева Марина', 'surname given'],
    ['Ильина Ольга', 'surname given'],
    ['Цой Виктор', 'surname given'],
    ['Святлана Ціханоўская', 'given surname'],
    ['Gurbanguly Berdimuhamedow', 'given surname'],
    ['Andrej Plenković', 'given surname'],
    ['Sven-Olov Carlsson', 'given surname'],
    ['Donald Trump', 'given surname'],
  ],
  'Kazakh family names without -ов': [
    ['Дулат Ағаділ', 'given surname'],
    ['Ермек Нарымбай', 'given surname'],
    ['Жанболат Мамай', 'given surname'],
    ['Temirlan Yensebek', 'given surname'],
    ['Нұржан Мұхамедқали', 'given surname'],
    ['Мұхтар Құл-Мұхаммед', 'given surname'],
    ['Serikzhan Bilash', 'given? surname?'],
    ['Қазыбек Иса', 'given? surname?'],
  ],
  "the father's name": [
    ['Тоқаев Қасым-Жомарт Кемелұлы', 'surname given patronymic'],
    ['Қасым-Жомарт Кемелұлы Тоқаев', 'given patronymic surname'],
    ['Нурсултан Абишевич Назарбаев', 'given patronymic surname'],
    ['Жұмаділдаева Наталья Васильевна', 'surname given patronymic'],
    ['Құл-Мұхаммед Мұхтар Абрарұлы', 'surname given patronymic'],
    ['Бердібек Машбекұлы Сапарбаев', 'given patronymic surname'],
    ['Пак Лариса Ивановна', 'surname given patronymic'],
    ['Петров-Водкин Кузьма Сергеевич', 'surname given patronymic'],
    ['Зеленський Володимир Олександрович', 'surname given patronymic'],
    ['Maksat Kakajanowiç Atajanow', 'given patronymic surname'],
    ['Sergeyevna Kirillova Anastasiya', 'patronymic surname given'],
    ['Анна Ивановна', 'given patronymic'],
    ['Әсел Өнлабекқызы', 'given patronymic'],
    ['Нонка Дечева Матова', 'given patronymic? surname'],
    ['Татяна Иванова Буруджиева-Ваниотис', 'given patronymic? surname'],
    ['Дагвадоржийн Очирбат', 'patronymic given'],
  ],
  'family names in -ович': [
    ['Roman Arkadyevich Abramovich', 'given patronymic surname'],
    ['Абрамович Роман Аркадьевич', 'surname given patronymic'],
    ['Roman Abramovich', 'given surname'],
    ['Aliaksandr Piatrovich Vetsianevich', 'given patronymic surname'],
    ['Владимир Владимирович', 'given patronymic?'],
  ],
  '"child of" written apart': [
    ['Bakir uulu Tursunbai', 'patronymic particle given'],
    ['Жаныбек кызы Нургуль', 'patronymic particle given'],
    ['Сооронбай Шарип уулу Жээнбеков', 'given patronymic particle surname'],
    ['Aliyev Rasul Jamaladdin oglu', 'surname given patronymic particle'],
    ['Rasul Jamaladdin oglu Aliyev', 'given patronymic particle surname'],
    ['Мамедов Ильхам Гейдар оглы', 'surname given patronymic particle'],
    ['Мамедов Ильхам Гейдар-оглы', 'surname given patronymic'],
    ['Abbasova, Govhar Kamran q', 'surname given patronymic particle'],
    ['Karimov Ulugʻbek Anvar oʻgʻli', 'surname given patronymic particle'],
    ['Абдуллаев Ихтиёр Бахтиёр ўғли', 'surname given patronymic particle'],
  ],
  'capitals and commas tell the family name': [
    ['SUSLOV Alexandr', 'surname given'],
    ['Maiya BOLOTOVA', 'given surname'],
    ['Sergey Viktorovich LAVROV', 'given patronymic surname'],
    ['Yevgeny VITALIIOVYCH Balitsky', 'given patronymic surname'],
    ['Uladzimiravich HOLUB Ihar', 'patronymic surname given'],
    ['Suslov, Alexandr', 'surname given'],
    ['Mendez Fortes, Eduardo', 'surname surname given'],
    ['Hartkopf, Uwe, Dr.', 'surname given title'],
    ['Litvinenko, Natalia Mrs', 'surname given title'],
    ['Mammadov, Mehdi Namiq', 'surname given given?'],
    ['Марат Жыланбаев, Дулат Ағаділ', 'surname? surname? given? given?'],
  ],
  initials: [
    ['Омаров С. К.', 'surname initial initial'],
    ['С.К. Омаров', 'initial initial surname'],
    ['ОмаровС.К.', 'surname initial initial'],
    ['S.K. Omarov', 'initial initial surname'],
    ['Zhylyanbayev M.', 'surname initial'],
    ['Ж.-М. Баррозу', 'initial initial surname'],
    ['J.-C. Juncker', 'initial initial surname'],
    ['JC Juncker', 'initial initial surname'],
    ['Hans J Friedrich', 'given initial surname'],
    ['Marat Zh.', 'given? initial'],
    ['Виктор Ли.', 'given surname'],
    ['Yu. V. Andropov', 'initial initial surname'],
  ],
  'titles and particles': [
    ['г-н Токаев К.К.', 'title surname initial initial'],
    ['Г-жа Айгерім Тілеужан', 'title given surname'],
    ['Prof. Dr. Hans Friedrich', 'title title given surname'],
    ['Mr Smith', 'title surname?'],
    ['Қасым-Жомарт Тоқаев мырза', 'given surname title?'],
    ['Тоқаев мырза', 'surname title?'],
    ['John Smith Jr.', 'given surname suffix'],
    ['Ursula von der Leyen', 'given particle particle surname'],
    ['Luis de la Torre', 'given particle particle surname'],
    ['José Ortega y Gasset', 'given surname particle surname'],
    ['Maurice Couve de Murville', 'given given? particle surname'],
    ['Mohammed bin Salman', 'given particle surname?'],
    ['Bashar al-Assad', 'given surname'],
    ['Ben Bradshaw', 'given surname'],
    ['Al Gore', 'given? surname?'],
    ["Stephen O'Brien", 'given surname'],
    ["O'Brien, Stephen", 'surname given'],
    ['James D’Arcy', 'given surname'],
    ['Oʻktam Barnoyev', 'given surname'],
  ],
  'slips of the official lists': [
    ['Cерік Оразов', 'given surname'],
    ['KESEBAYEVA Balaim Asangazyқyzy', 'surname given patronymic'],
    ['IBRAYEV ArmanTuleshovich', 'surname given patronymic'],
    ['KANAFINA ZagipaYahyanovna', 'surname given patronymic'],
    ['IVANOVA Lyudmila SHertaevna', 'surname given patronymic'],
  ],
  'one word, and what is not read': [
    ['Жыланбаев', 'surname'],
    ['Марат', 'given?'],
    ['Agadil', 'unread'],
    ['Алия Абсеметова (Смагулова)', 'given surname unread'],
    ['Sergey "Serik" Duvanov', 'given unread surname'],
    ['محمد بن سلمان', 'unread unread unread'],
    ['習近平', 'unread'],
    ['Two suspects in the killing of Aidos Sadykov', 'unread '.repeat(8).trim()],
    ['', ''],
    ['- . , 2014', ''],
  ],
}

describe.each(Object.entries(shapes))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (written, roles) => expect(rolesOf(readName(written))).toBe(roles))
})

describe('a reading', () => {
  test('names the parts together, with their particles', () => {
    const { surname, given, patronymic, initials, surnameFirst, sex, script } = readName(
      'Сооронбай Шарип уулу Жээнбеков',
    )
    expect({ surname, given, patronymic, initials, surnameFirst, sex, script }).toEqual({
      surname: 'Жээнбеков',
      given: 'Сооронбай',
      patronymic: 'Шарип уулу',
      initials: [],
      surnameFirst: false,
      sex: 'm',
      script: 'Cyrl',
    })
    expect(readName('Ursula von der Leyen').surname).toBe('von der Leyen')
    expect(readName('Омаров С. К.')).toMatchObject({ initials: ['С', 'К'], surnameFirst: true })
  })

  test('keeps what is written and says what it put right', () => {
    const { parts, given, notes, script } = readName('Cерік Оразов')
    expect(parts[0]).toEqual({
      text: 'Cерік',
      at: 0,
      role: 'given',
      certain: true,
      repaired: 'Серік',
    })
    expect({ given, notes, script }).toEqual({
      given: 'Серік',
      notes: ['homoglyph'],
      script: 'Cyrl',
    })
  })

  test.each([
    ['Bakir uulu Tursunbai', 'Bakir uulu'],
    ['Әсел Өнлабекқызы', 'Өнлабекқызы'],
  ])("the father's name stands for the family name: %s", (written, father) => {
    const { surname, patronymic, notes } = readName(written)
    expect({ surname, patronymic }).toEqual({ surname: father, patronymic: father })
    expect(notes).toContain('patronymic-as-surname')
  })

  test.each([
    ['Cерік Оразов', 'homoglyph'],
    ['Омаров C. K.', 'homoglyph'],
    ['I9or Sech1n', 'digit'],
    ['Ｍａｒａｔ Zhylanbayev', 'shape'],
    ['IBRAYEV ArmanTuleshovich', 'glued'],
    ['IVANOVA Lyudmila SHertaevna', 'digraph'],
    ['SUSLOV Alexandr', 'capitals'],
    ['Алия Абсеметова (Смагулова)', 'brackets'],
    ['Al Gore', 'order-guessed'],
    ['Wife of Aidos Sadykov', 'not-a-name'],
  ])('%s: %s is noted', (written, note) => expect(readName(written).notes).toContain(note))

  test.each([
    ['Litvinenko, Natalia Mrs', 'f'],
    ['Жаныбек кызы Нургуль', 'f'],
    ['Нурсултан Абишевич Назарбаев', 'm'],
    ['Zukhra Nariman', 'f'],
    ['Сариева А.', 'f'],
    ['Айыпов Р. Ж.', 'm'],
    // Papers abroad give a woman the man's form.
    ['R. Bayramov', undefined],
    ['Ivar Dale', undefined],
  ])('%s: sex %s', (written, sex) => expect(readName(written).sex).toBe(sex))

  test.each([
    ['Marat Zhylanbayev', 'Latn'],
    ['Дулат Ағаділ', 'Cyrl'],
    ['Marat Жыланбаев', 'mixed'],
    ['ბარაკ ობამა', 'other'],
    ['2014', 'none'],
  ])('%s is written in %s', (written, script) => expect(readName(written).script).toBe(script))
})
