import type { Messages } from './message.ts'

/** Papers that were built from the casebook. */
export const paperMessages = {
  'paper.lead': {
    en: 'Papers built from this casebook, with what has changed since.',
    ru: 'Доклады, собранные из этого досье, и что с тех пор изменилось.',
    kk: 'Осы іс кітабынан құрастырылған баяндамалар және содан бері не өзгергені.',
  },
  'paper.title': { en: 'Paper', ru: 'Доклад', kk: 'Баяндама' },
  'paper.date': { en: 'Date', ru: 'Дата', kk: 'Күні' },
  'paper.downloads': { en: 'Downloads', ru: 'Скачать', kk: 'Жүктеу' },
  'paper.docx': { en: 'Word', ru: 'Word', kk: 'Word' },
  'paper.pdf': { en: 'PDF', ru: 'PDF', kk: 'PDF' },
  'paper.html': {
    en: 'Web page in one file',
    ru: 'Веб-страница одним файлом',
    kk: 'Бір файлдағы веб-бет',
  },
  'paper.size': { en: '{size} KB', ru: '{size} КБ', kk: '{size} КБ' },
  'paper.built': {
    en: 'Built from the first {size, plural, one {# entry} other {# entries}} of the ledger.',
    ru: 'Собран по {size, plural, one {первой # записи} few {первым # записям} many {первым # записям} other {первым # записям}} журнала.',
    kk: 'Журналдың алғашқы {size} жазбасы бойынша құрастырылған.',
  },
  'paper.changed': {
    en: 'What changed since',
    ru: 'Что изменилось с тех пор',
    kk: 'Содан бері не өзгерді',
  },
  'paper.unchanged': {
    en: 'Nothing: built today, the paper would have the same values.',
    ru: 'Ничего: собранный сегодня, доклад имел бы те же значения.',
    kk: 'Ештеңе: баяндама бүгін құрастырылса, мәндері сол күйінде болар еді.',
  },
  'paper.changed-count': {
    en: '{count, plural, one {# value would differ today} other {# values would differ today}}',
    ru: '{count, plural, one {# значение сегодня было бы другим} few {# значения сегодня были бы другими} many {# значений сегодня были бы другими} other {# значения сегодня были бы другими}}',
    kk: 'бүгін {count} мән басқаша болар еді',
  },
  'paper.value': { en: 'Value', ru: 'Значение', kk: 'Мән' },
  'paper.then': { en: 'In the paper', ru: 'В докладе', kk: 'Баяндамада' },
  'paper.now': { en: 'Today', ru: 'Сегодня', kk: 'Бүгін' },
  'paper.why': { en: 'Why', ru: 'Почему', kk: 'Неліктен' },
  'paper.gone': { en: 'no longer there', ru: 'больше нет', kk: 'енді жоқ' },
  'paper.preview': { en: 'Preview', ru: 'Просмотр', kk: 'Алдын ала көру' },
  'paper.read-alone': {
    en: 'Read it on a page of its own',
    ru: 'Читать на отдельной странице',
    kk: 'Жеке бетте оқу',
  },
  'paper.no-preview': {
    en: 'There is no web page of this paper. “factum build {name} --to html” makes one.',
    ru: 'Веб-страницы этого доклада нет. Её сделает команда «factum build {name} --to html».',
    kk: 'Бұл баяндаманың веб-беті жоқ. Оны «factum build {name} --to html» пәрмені жасайды.',
  },
} as const satisfies Messages
