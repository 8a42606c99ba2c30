import type { Messages } from './message.ts'

/** What stands around every page. */
export const frameMessages = {
  'frame.skip': { en: 'Skip to the content', ru: 'К содержанию', kk: 'Мазмұнға өту' },
  'frame.sections': { en: 'Sections', ru: 'Разделы', kk: 'Бөлімдер' },
  'frame.home': { en: 'Casebook', ru: 'Досье', kk: 'Іс кітабы' },
  'frame.crumbs': { en: 'You are here', ru: 'Вы здесь', kk: 'Сіз осындасыз' },
  'frame.language': { en: 'Language', ru: 'Язык', kk: 'Тіл' },
  'frame.find': { en: 'Find anything', ru: 'Найти в досье', kk: 'Бәрінен іздеу' },
  'frame.find-button': { en: 'Find', ru: 'Найти', kk: 'Табу' },
  'frame.keeper': {
    en: 'You are the keeper of this casebook',
    ru: 'Вы хранитель этого досье',
    kk: 'Сіз осы іс кітабының иесісіз',
  },
  'frame.public': {
    en: 'You are a public reader',
    ru: 'Вы читаете как публика',
    kk: 'Сіз көпшілік оқырмансыз',
  },
  'frame.as-of': { en: 'As of', ru: 'По состоянию на', kk: 'Күйі мына күнге' },
  'frame.known': { en: 'As known on', ru: 'По сведениям на', kk: 'Мәліметі мына күнге' },
  'frame.show': { en: 'Show', ru: 'Показать', kk: 'Көрсету' },
  'frame.back-to-today': { en: 'Back to today', ru: 'Вернуться к сегодня', kk: 'Бүгінге оралу' },
  'frame.dates': { en: 'Dates', ru: 'Даты', kk: 'Күндер' },
  'frame.standpoint': {
    en: 'As of {on}, as known on {known}.',
    ru: 'По состоянию на {on}, по сведениям на {known}.',
    kk: 'Күйі {on} жағдайында, мәліметі {known} жағдайында.',
  },
  'frame.position': {
    en: 'Ledger: {size, plural, one {# entry} other {# entries}}, last on {at}.',
    ru: 'Журнал: {size, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, последняя {at}.',
    kk: 'Журнал: {size} жазба, соңғысы {at}.',
  },
  'frame.position-empty': {
    en: 'The ledger had no entries then.',
    ru: 'Записей в журнале тогда не было.',
    kk: 'Ол кезде журналда жазба болған жоқ.',
  },
  'frame.sources': { en: 'Sources', ru: 'Источники', kk: 'Дереккөздер' },
  'frame.earlier': { en: 'Previous page', ru: 'Предыдущая страница', kk: 'Алдыңғы бет' },
  'frame.later': { en: 'Next page', ru: 'Следующая страница', kk: 'Келесі бет' },
  'frame.pages': { en: 'Pages', ru: 'Страницы', kk: 'Беттер' },
  'frame.range': {
    en: '{from}–{to} of {total}',
    ru: '{from}–{to} из {total}',
    kk: '{total} ішінен {from}–{to}',
  },
  'frame.apply': { en: 'Apply', ru: 'Применить', kk: 'Қолдану' },
  'frame.clear': { en: 'Clear the filters', ru: 'Снять фильтры', kk: 'Сүзгілерді алып тастау' },
  'frame.any': { en: 'Any', ru: 'Любое', kk: 'Кез келген' },
  'frame.filters': { en: 'Filters', ru: 'Фильтры', kk: 'Сүзгілер' },
  'frame.date-not-known': { en: 'date not known', ru: 'дата не известна', kk: 'күні белгісіз' },
} as const satisfies Messages
