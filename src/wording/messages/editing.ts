import type { Messages } from './message.ts'

/** Changing a record that is there. */
export const editingMessages = {
  'edit.title': { en: 'Change: {title}', ru: 'Изменить: {title}', kk: 'Өзгерту: {title}' },
  'edit.lead': {
    en: 'Every change is an entry with its reason; what was before stays in the history and can be brought back.',
    ru: 'Каждое изменение — запись в журнале с причиной; прежнее остаётся в истории, и его можно вернуть.',
    kk: 'Әр өзгеріс журналға себебімен жазылады; бұрынғысы тарихта қалады, оны қайтаруға болады.',
  },
  'edit.change': { en: 'Change', ru: 'Изменить', kk: 'Өзгерту' },
  'edit.more': { en: 'Add: {field}', ru: 'Добавить: {field}', kk: 'Қосу: {field}' },
  'edit.row': { en: '{field} {number}', ru: '{field} {number}', kk: '{field} {number}' },
  'edit.unset': { en: 'not stated', ru: 'не указано', kk: 'көрсетілмеген' },
  'edit.conflict-title': {
    en: 'Somebody changed this record while you did',
    ru: 'Пока вы меняли запись, её изменил кто-то ещё',
    kk: 'Сіз өзгертіп жатқанда жазбаны басқа біреу де өзгертті',
  },
  'edit.conflict-lead': {
    en: 'Fields that only one of you changed are put together. For these, choose whose version holds; nothing is overwritten until you do.',
    ru: 'Поля, которые изменил только один из вас, объединены. Для этих полей выберите, чьё значение остаётся; до этого ничего не перезаписывается.',
    kk: 'Екеуіңіздің біреуіңіз ғана өзгерткен өрістер біріктірілді. Мыналар үшін кімнің нұсқасы қалатынын таңдаңыз; оған дейін ештеңе үстінен жазылмайды.',
  },
  'edit.mine': { en: 'Yours', ru: 'Ваше', kk: 'Сіздікі' },
  'edit.theirs': { en: 'Theirs', ru: 'Другое', kk: 'Басқаның' },
  'edit.conflict-fault': {
    en: '{field}: choose whose version holds.',
    ru: '{field}: выберите, чьё значение остаётся.',
    kk: '{field}: кімнің нұсқасы қалатынын таңдаңыз.',
  },
} as const satisfies Messages
