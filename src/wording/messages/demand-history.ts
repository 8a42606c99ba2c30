import type { Messages } from './message.ts'

/** Parts of one sentence about a demand that was made again and again; the order is that of the language. */
export const demandHistoryMessages = {
  'demandHistory.asked': {
    en: 'asked {count, plural, one {once} other {# times}}',
    ru: 'рекомендовано {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
    kk: '{count} рет ұсынған',
  },
  'demandHistory.byStates': {
    en: 'by {count, plural, one {# State} other {# States}}',
    ru: '{count, plural, one {# государством} other {# государствами}}',
    kk: '{count} мемлекет',
  },
  'demandHistory.byCommittees': {
    en: 'by {count, plural, one {# committee} other {# committees}}',
    ru: '{count, plural, one {# комитетом} other {# комитетами}}',
    kk: '{count} комитет',
  },
  'demandHistory.andCommittees': {
    en: 'and {count, plural, one {# committee} other {# committees}}',
    ru: 'и {count, plural, one {# комитетом} other {# комитетами}}',
    kk: 'және {count} комитет',
  },
  'demandHistory.since': { en: 'since {year}', ru: 'с {year} года', kk: '{year} жылдан бері' },
  'demandHistory.supported': {
    en: 'supported {count, plural, one {once} other {# times}}',
    ru: 'поддержано {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
    kk: '{count} рет қолдау тапқан',
  },
  'demandHistory.noted': {
    en: 'noted {count, plural, one {once} other {# times}}',
    ru: 'принято к сведению {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
    kk: '{count} рет назарға алынған',
  },
  'demandHistory.done': { en: 'done', ru: 'выполнено', kk: 'орындалған' },
  'demandHistory.partlyDone': {
    en: 'done in part',
    ru: 'выполнено частично',
    kk: 'ішінара орындалған',
  },
  'demandHistory.notDone': { en: 'not done', ru: 'не выполнено', kk: 'орындалмаған' },
  'demandHistory.graded': { en: 'graded {grade}', ru: 'оценка {grade}', kk: 'бағасы: {grade}' },
  'demandHistory.notAssessed': {
    en: 'not assessed yet',
    ru: 'исполнение ещё не оценено',
    kk: 'орындалуы әлі бағаланбаған',
  },
} as const satisfies Messages
