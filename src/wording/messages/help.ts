import type { Messages } from './message.ts'

/** The page of help, and what keys do. */
export const helpMessages = {
  'help.title': { en: 'Help', ru: 'Справка', kk: 'Анықтама' },
  'help.lead': {
    en: 'What you may want to do, and how. This page needs no network.',
    ru: 'Что можно сделать и как. Этой странице сеть не нужна.',
    kk: 'Не істеуге болады және қалай. Бұл бетке желі керек емес.',
  },
  'help.tasks': { en: 'Tasks', ru: 'Задачи', kk: 'Тапсырмалар' },
  'help.open': { en: 'Open: {page}', ru: 'Открыть: {page}', kk: 'Ашу: {page}' },
  'help.group-write': { en: 'Writing down', ru: 'Записать', kk: 'Жазу' },
  'help.group-correct': {
    en: 'Correcting and looking back',
    ru: 'Исправить и посмотреть назад',
    kk: 'Түзету және артқа қарау',
  },
  'help.group-find': { en: 'Finding', ru: 'Найти', kk: 'Табу' },
  'help.group-join': {
    en: 'Joining and parting',
    ru: 'Соединить и разделить',
    kk: 'Біріктіру және ажырату',
  },
  'help.group-exchange': {
    en: 'Bringing in, taking out',
    ru: 'Внести и вывезти',
    kk: 'Кіргізу және шығару',
  },
  'help.group-read': { en: 'Reading', ru: 'Читать', kk: 'Оқу' },
  'help.keys': { en: 'Keys', ru: 'Клавиши', kk: 'Пернелер' },
  'help.key': { en: 'Key', ru: 'Клавиша', kk: 'Перне' },
  'help.key-does': { en: 'What it does', ru: 'Что делает', kk: 'Не істейді' },
  'help.keys-lead': {
    en: 'Letters do nothing while you type. With Russian or Kazakh letters the same keys work.',
    ru: 'Пока вы печатаете, буквы ничего не делают. В русской и казахской раскладке действуют те же клавиши.',
    kk: 'Теріп жатқанда әріптер ештеңе істемейді. Орыс және қазақ пернетақтасында да сол пернелер жұмыс істейді.',
  },
  'help.keys-off': {
    en: 'Switch the keys off or on',
    ru: 'Выключить или включить клавиши',
    kk: 'Пернелерді өшіру немесе қосу',
  },
  'help.key-search': { en: 'to the search box', ru: 'к строке поиска', kk: 'іздеу жолына' },
  'help.key-list': { en: 'this list', ru: 'этот список', kk: 'осы тізім' },
  'help.key-next': {
    en: 'the next row or result; Enter opens it',
    ru: 'следующая строка или находка; Enter открывает',
    kk: 'келесі жол немесе табылған жазба; Enter ашады',
  },
  'help.key-previous': {
    en: 'the previous row or result',
    ru: 'предыдущая строка или находка',
    kk: 'алдыңғы жол немесе табылған жазба',
  },
  'help.key-save': {
    en: 'saves the form you are in; of a case, the draft',
    ru: 'сохраняет форму, в которой вы находитесь; для дела — черновик',
    kk: 'сіз тұрған форманы сақтайды; іс болса — жобасын',
  },
  'help.key-on': {
    en: 'goes on: presses the first button of the form',
    ru: 'дальше: нажимает первую кнопку формы',
    kk: 'әрі қарай: форманың бірінші түймесін басады',
  },
  'help.key-leave-field': {
    en: 'out of a field; closes what is unfolded',
    ru: 'выйти из поля; свернуть раскрытое',
    kk: 'өрістен шығу; ашылғанды жабу',
  },
  'help.key-quick-exit': {
    en: 'leaves at once for a plain calendar',
    ru: 'сразу уйти на простой календарь',
    kk: 'бірден жай күнтізбеге өту',
  },
  'help.three-times': { en: '{key} three times', ru: '{key} трижды', kk: '{key} үш рет' },
  'help.close': { en: 'Close', ru: 'Закрыть', kk: 'Жабу' },
} as const satisfies Messages
