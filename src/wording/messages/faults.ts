import type { Messages } from './message.ts'

/** Pages that say what went wrong: what, where, how to mend it. */
export const faultMessages = {
  'fault.not-found': {
    en: 'There is no such page',
    ru: 'Такой страницы нет',
    kk: 'Мұндай бет жоқ',
  },
  'fault.not-found-lead': {
    en: 'Nothing in this casebook has this address, as known on the day shown above. It may have been recorded later, or the address was mistyped.',
    ru: 'В этом досье, по сведениям на указанный выше день, такого адреса нет. Возможно, запись сделана позже или в адресе опечатка.',
    kk: 'Жоғарыда көрсетілген күнгі мәлімет бойынша іс кітабында мұндай мекенжай жоқ. Кейін жазылған немесе мекенжай қате терілген болуы мүмкін.',
  },
  'fault.forgotten': {
    en: 'This record was forgotten',
    ru: 'Эта запись забыта',
    kk: 'Бұл жазба ұмытылған',
  },
  'fault.forgotten-lead': {
    en: 'Its content was erased on {date}, as somebody asked. Only the fact that an entry stood here is kept.',
    ru: 'Её содержание стёрто {date} по просьбе. Сохранён только факт, что здесь была запись.',
    kk: 'Оның мазмұны өтініш бойынша {date} өшірілген. Мұнда жазба болғаны ғана сақталған.',
  },
  'fault.bad-request': {
    en: 'The address cannot be read',
    ru: 'Адрес не прочитать',
    kk: 'Мекенжай оқылмады',
  },
  'fault.bad-day': {
    en: '“{text}” is not a day. Write it as year, month, day, for example 2025-02-28, in the fields at the top.',
    ru: '«{text}» не день. Напишите год, месяц, день, например 2025-02-28, в полях наверху.',
    kk: '«{text}» күн емес. Жоғарыдағы өрістерге жыл, ай, күн түрінде жазыңыз, мысалы 2025-02-28.',
  },
  'fault.broken': {
    en: 'This page could not be made',
    ru: 'Страницу не удалось сделать',
    kk: 'Бетті жасау мүмкін болмады',
  },
  'fault.broken-lead': {
    en: 'The fault is ours, and nothing was changed. Please try again; if it stays, report the reference {reference}.',
    ru: 'Ошибка наша, ничего не изменено. Попробуйте ещё раз; если она останется, сообщите код {reference}.',
    kk: 'Қате бізден, ештеңе өзгерген жоқ. Қайталап көріңіз; қате қалса, {reference} кодын хабарлаңыз.',
  },
  'fault.to-home': { en: 'To the first page', ru: 'На первую страницу', kk: 'Бірінші бетке' },
  'fault.to-today': {
    en: 'See it as known today',
    ru: 'Показать по сегодняшним сведениям',
    kk: 'Бүгінгі мәлімет бойынша көру',
  },
} as const satisfies Messages
