import type { Messages } from './message.ts'

/** Headings of columns that are no fields of records; the others are called as the field is. */
export const columnMessages = {
  'column.id': { en: 'Id', ru: 'Идентификатор', kk: 'Сәйкестендіргіш' },
  'column.note': { en: 'Note', ru: 'Примечание', kk: 'Ескерту' },
  'column.rest': { en: 'Everything else', ru: 'Всё остальное', kk: 'Қалғанының бәрі' },
  'column.en': { en: 'English', ru: 'по-английски', kk: 'ағылшынша' },
  'column.ru': { en: 'Russian', ru: 'по-русски', kk: 'орысша' },
  'column.kk': { en: 'Kazakh', ru: 'по-казахски', kk: 'қазақша' },
} as const satisfies Messages
