import type { Messages } from './message.ts'

/** Status on a date: its rule in words, and how fresh it is. */
export const statusMessages = {
  'status.title': { en: 'Status', ru: 'Статус', kk: 'Мәртебесі' },
  'status.on': {
    en: 'Status on {on}',
    ru: 'Статус на {on}',
    kk: '{on} жағдайындағы мәртебесі',
  },
  'status.since-column': { en: 'Since', ru: 'С какого времени', kk: 'Қашаннан' },
  'status.heard': { en: 'Last source', ru: 'Последний источник', kk: 'Соңғы дереккөз' },
  'status.heard-on': {
    en: 'Last heard of in a source: {date}.',
    ru: 'Последние сведения в источниках: {date}.',
    kk: 'Дереккөздегі соңғы мәлімет: {date}.',
  },
  'status.last': {
    en: 'When last heard of: {status}.',
    ru: 'По последним сведениям: {status}.',
    kk: 'Соңғы мәлімет бойынша: {status}.',
  },
  'status.stale': {
    en: 'Unconfirmed: no news for too long',
    ru: 'Не подтверждено: давно нет сведений',
    kk: 'Расталмаған: көптен бері мәлімет жоқ',
  },
  'status.stale-short': { en: 'unconfirmed', ru: 'не подтверждено', kk: 'расталмаған' },
  'status.also': {
    en: 'At the same time: {list}.',
    ru: 'Одновременно: {list}.',
    kk: 'Сонымен бірге: {list}.',
  },
  'status.possible': {
    en: 'A date is not precise enough to say whether this holds too: {list}.',
    ru: 'Дата недостаточно точна, чтобы сказать, действует ли также: {list}.',
    kk: 'Күн дәл көрсетілмегендіктен, мынаның да күшінде екенін айту мүмкін емес: {list}.',
  },
  'status.rests-on': { en: 'It rests on', ru: 'Основание', kk: 'Негізі' },
  'status.rule.in-force': {
    en: 'Rule: a measure or penalty is in force on this day; the gravest one gives the status.',
    ru: 'Правило: в этот день действует мера или наказание; статус определяет самая тяжкая.',
    kk: 'Ереже: осы күні шара немесе жаза күшінде; мәртебені ең ауыры айқындайды.',
  },
  'status.rule.event': {
    en: 'Rule: an event was the last to change the status.',
    ru: 'Правило: последним статус изменило событие.',
    kk: 'Ереже: мәртебені соңғы рет оқиға өзгертті.',
  },
  'status.rule.ended': {
    en: 'Rule: the measure ended and no other is in force.',
    ru: 'Правило: мера закончилась, другая не действует.',
    kk: 'Ереже: шара аяқталды, басқасы күшінде емес.',
  },
  'status.rule.term-over': {
    en: 'Rule: the stated term has run out and no source says what followed.',
    ru: 'Правило: указанный срок истёк, и ни один источник не говорит, что было дальше.',
    kk: 'Ереже: көрсетілген мерзім бітті, одан кейін не болғанын бірде-бір дереккөз айтпайды.',
  },
  'status.rule.stale': {
    en: 'Rule: the last news is too old to say whether the measure is still in force.',
    ru: 'Правило: последние сведения слишком давние, чтобы сказать, действует ли мера.',
    kk: 'Ереже: соңғы мәлімет тым ескі, шараның әлі күшінде екенін айту мүмкін емес.',
  },
  'status.rule.nothing': {
    en: 'Rule: nothing recorded up to this day gives a status.',
    ru: 'Правило: до этого дня не записано ничего, что определяло бы статус.',
    kk: 'Ереже: осы күнге дейін мәртебені айқындайтын ештеңе жазылмаған.',
  },
  'tone.deprived': {
    en: 'Deprived of liberty',
    ru: 'Лишены свободы',
    kk: 'Бас бостандығынан айырылған',
  },
  'tone.restrained': { en: 'Restrained', ru: 'Ограничены', kk: 'Шектелген' },
  'tone.free': { en: 'Free', ru: 'На свободе', kk: 'Бостандықта' },
  'tone.dead': { en: 'Dead', ru: 'Умерли', kk: 'Қайтыс болған' },
  'tone.unknown': { en: 'Not known', ru: 'Не известно', kk: 'Белгісіз' },
} as const satisfies Messages
