import type { Messages } from './message.ts'

/** Steps by which a proceeding grows: one short form each. */
export const entryStepMessages = {
  'step.title': { en: 'Next step', ru: 'Следующий шаг', kk: 'Келесі қадам' },
  'step.lead': {
    en: 'A step of: {proceeding}. What follows for the status is shown before anything is written.',
    ru: 'Шаг производства: {proceeding}. Что из этого следует для статуса, видно до сохранения.',
    kk: 'Іс жүргізу қадамы: {proceeding}. Мәртебеге не болатыны сақтағанға дейін көрсетіледі.',
  },
  'step.extension': {
    en: 'Detention extended',
    ru: 'Продление стражи',
    kk: 'Қамау мерзімін ұзарту',
  },
  'step.charge': { en: 'Charge changed', ru: 'Изменение обвинения', kk: 'Айыптың өзгеруі' },
  'step.verdict': { en: 'Verdict', ru: 'Приговор', kk: 'Үкім' },
  'step.appeal': { en: 'Decision on appeal', ru: 'Решение по жалобе', kk: 'Шағым бойынша шешім' },
  'step.release': { en: 'Release', ru: 'Освобождение', kk: 'Босату' },
  'step.transfer': { en: 'Transfer', ru: 'Перевод в другое место', kk: 'Басқа жерге ауыстыру' },
  'step.end': { en: 'End of the case', ru: 'Окончание дела', kk: 'Істің аяқталуы' },
  'step.ended': { en: 'A measure ended', ru: 'Мера закончилась', kk: 'Шара аяқталды' },
  'step.ended-lead': {
    en: 'For a measure or penalty that ended without a decision in the case, such as a term served.',
    ru: 'Для меры или наказания, которые закончились без решения по делу: например, срок отбыт.',
    kk: 'Іс бойынша шешімсіз аяқталған шара немесе жаза үшін: мысалы, мерзімі өтелді.',
  },
  'step.type': { en: 'What it was', ru: 'Что это было', kk: 'Бұл не болды' },
  'step.which': { en: 'Which one', ru: 'Какая мера', kk: 'Қай шара' },
  'step.extended': { en: 'What was extended', ru: 'Что продлено', kk: 'Не ұзартылды' },
  'step.until': { en: 'Extended until', ru: 'Продлено до', kk: 'Қай күнге дейін ұзартылды' },
  'step.until-hint': {
    en: 'A day, or fill in by how long below',
    ru: 'День; или заполните ниже, на сколько',
    kk: 'Күні; немесе төменде қанша уақытқа екенін толтырыңыз',
  },
  'step.longer-months': { en: 'Longer by months', ru: 'На сколько месяцев', kk: 'Неше айға' },
  'step.longer-days': { en: 'Longer by days', ru: 'На сколько дней', kk: 'Неше күнге' },
  'step.moved-to': { en: 'Moved to', ru: 'Куда переведён', kk: 'Қайда ауыстырылды' },
  'step.moves': {
    en: 'Held there under',
    ru: 'Содержится там по мере',
    kk: 'Онда қай шара бойынша ұсталады',
  },
  'step.ends': { en: 'What ends by it', ru: 'Что этим заканчивается', kk: 'Осымен не аяқталады' },
  'step.sentence': { en: 'Sentence', ru: 'Наказание', kk: 'Жаза' },
  'step.imposed': {
    en: 'What is imposed instead',
    ru: 'Что назначено взамен',
    kk: 'Оның орнына не тағайындалды',
  },
  'step.words': { en: 'In words', ru: 'Словами', kk: 'Сөзбен' },
  'step.stage-stays': {
    en: 'stays: {stage}',
    ru: 'без изменений: {stage}',
    kk: 'өзгеріссіз: {stage}',
  },
} as const satisfies Messages
