import type { Messages } from './message.ts'

/** What a column of an imported table may hold, beside the fields of records. */
export const mappingMessages = {
  'map.key': {
    en: 'Key: number or name in this list that never changes',
    ru: 'Ключ: номер или имя в этом списке, которое не меняется',
    kk: 'Кілт: осы тізімдегі өзгермейтін нөмір немесе ат',
  },
  'map.locator': { en: 'Page or paragraph', ru: 'Страница или пункт', kk: 'Бет немесе тармақ' },
  'map.grade': {
    en: 'Grade, 1 to 6',
    ru: 'Оценка от 1 до 6',
    kk: '1-ден 6-ға дейінгі баға',
  },
  'map.role': {
    en: 'Role of the person in it',
    ru: 'Роль лица в событии',
    kk: 'Тұлғаның оқиғадағы рөлі',
  },
  'map.occupation': { en: 'Occupation', ru: 'Занятие', kk: 'Айналысатын ісі' },
  'map.charge': {
    en: 'Charged under (articles)',
    ru: 'Статьи обвинения',
    kk: 'Айып тағылған баптар',
  },
  'map.stage': {
    en: 'Stage of the charge',
    ru: 'Стадия обвинения',
    kk: 'Айыптау сатысы',
  },
  'map.length': { en: 'Term in words', ru: 'Срок словами', kk: 'Мерзімі сөзбен' },
  'map.steps': {
    en: 'Day of an event (one column each)',
    ru: 'День события (по столбцу на событие)',
    kk: 'Оқиға күні (әр оқиғаға бір баған)',
  },
} as const satisfies Messages
