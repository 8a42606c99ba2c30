import type { Messages } from './message.ts'

/** Entries of the ledger. */
export const entryMessages = {
  'entry.record': { en: 'recorded', ru: 'записано', kk: 'жазылды' },
  'entry.revise': { en: 'revised', ru: 'изменено', kk: 'өзгертілді' },
  'entry.merge': { en: 'merged', ru: 'объединено', kk: 'біріктірілді' },
  'entry.split': { en: 'split', ru: 'разделено', kk: 'ажыратылды' },
  'entry.withdraw': { en: 'withdrawn', ru: 'отозвано', kk: 'кері алынды' },
  'entry.forget': { en: 'forgotten', ru: 'забыто', kk: 'ұмытылды' },
  'entry.when': { en: 'When', ru: 'Когда', kk: 'Қашан' },
  'entry.what': { en: 'What', ru: 'Что', kk: 'Не' },
  'entry.who': { en: 'Who', ru: 'Кто', kk: 'Кім' },
  'entry.why': { en: 'Why', ru: 'Почему', kk: 'Неліктен' },
  'entry.record-column': { en: 'Record', ru: 'Запись', kk: 'Жазба' },
  'entry.number': { en: 'Entry', ru: 'Номер', kk: 'Нөмірі' },
  'entry.local': { en: 'on this computer', ru: 'на этом компьютере', kk: 'осы компьютерде' },
  'entry.forgotten': { en: 'a forgotten record', ru: 'забытая запись', kk: 'ұмытылған жазба' },
  'entry.differences': {
    en: 'What each entry changed; withdraw this record',
    ru: 'Что изменила каждая запись журнала; отозвать запись',
    kk: 'Әр жазба нені өзгертті; жазбаны кері алу',
  },
  'entry.history': { en: 'History', ru: 'История записи', kk: 'Жазба тарихы' },
} as const satisfies Messages
