import type { Messages } from './message.ts'

export const homeMessages = {
  'home.lead': {
    en: 'Every fact stands here once, with its source; every number can be opened to what it counts.',
    ru: 'Каждый факт записан один раз, с источником; за каждым числом открывается то, что оно считает.',
    kk: 'Әр факт бір рет, дереккөзімен жазылған; әр санның артында оның нені есептегені ашылады.',
  },
  'home.holds': { en: 'What it holds', ru: 'Что в нём есть', kk: 'Не бар' },
  'home.last-entry': {
    en: 'Last entry on {date}.',
    ru: 'Последняя запись {date}.',
    kk: 'Соңғы жазба {date}.',
  },
  'home.latest-source': {
    en: 'The latest source is dated {date}; what it describes may have changed since.',
    ru: 'Последний источник датирован {date}; с тех пор описанное могло измениться.',
    kk: 'Соңғы дереккөздің күні {date}; содан бері жағдай өзгерген болуы мүмкін.',
  },
  'home.see-as-of': {
    en: 'See the casebook as of that day',
    ru: 'Показать досье по состоянию на этот день',
    kk: 'Іс кітабын сол күнгі күйінде көру',
  },
  'home.attention': {
    en: 'What needs attention',
    ru: 'Что требует внимания',
    kk: 'Назар аударуды қажет ететіні',
  },
  'home.drift': {
    en: '{title}: {count, plural, one {# value would differ today} other {# values would differ today}}',
    ru: '{title}: {count, plural, one {# значение сегодня было бы другим} few {# значения сегодня были бы другими} many {# значений сегодня были бы другими} other {# значения сегодня были бы другими}}',
    kk: '{title}: бүгін {count} мән басқаша болар еді',
  },
  'home.figures': { en: 'Figures', ru: 'Показатели', kk: 'Көрсеткіштер' },
  'home.all-changes': { en: 'All changes', ru: 'Все изменения', kk: 'Барлық өзгерістер' },
  'home.all-figures': { en: 'All figures', ru: 'Все показатели', kk: 'Барлық көрсеткіштер' },
  'home.papers': { en: 'Papers', ru: 'Доклады', kk: 'Баяндамалар' },
  'home.no-papers': {
    en: 'No paper has been built yet. “factum build DOCUMENT” builds one.',
    ru: 'Доклады ещё не собраны. Команда «factum build ДОКУМЕНТ» соберёт доклад.',
    kk: 'Баяндама әлі құрастырылған жоқ. «factum build ҚҰЖАТ» пәрмені құрастырады.',
  },
  'home.recent': { en: 'Recent entries', ru: 'Последние записи', kk: 'Соңғы жазбалар' },
  'home.nothing-yet': {
    en: 'Nothing has been entered yet. To enter records from a file: factum import FILE. The guide, docs/guide/casebook.md, says how the file is written.',
    ru: 'Ещё ничего не внесено. Чтобы внести записи из файла: factum import ФАЙЛ. Как его составить, сказано в docs/guide/casebook.md.',
    kk: 'Әзірге ештеңе енгізілмеген. Жазбаларды файлдан енгізу үшін: factum import ФАЙЛ. Файлдың қалай жазылатыны docs/guide/casebook.md ішінде айтылған.',
  },
  'home.empty': {
    en: 'On that day this casebook held nothing. Choose a later day under “As known on”.',
    ru: 'В тот день досье было пустым. Выберите более поздний день в поле «По сведениям на».',
    kk: 'Сол күні іс кітабы бос болды. «Мәліметі мына күнге» өрісінен кейінгі күнді таңдаңыз.',
  },
} as const satisfies Messages
