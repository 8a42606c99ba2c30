import type { Messages } from './message.ts'

/** Drafts, the preview, and what is said after saving. */
export const entrySavingMessages = {
  'enter.preview': {
    en: 'See what will be written',
    ru: 'Посмотреть, что будет записано',
    kk: 'Не жазылатынын көру',
  },
  'enter.preview-hint': {
    en: 'Ctrl+Enter does the same. Nothing is written yet.',
    ru: 'То же делает Ctrl+Enter. Ещё ничего не записывается.',
    kk: 'Ctrl+Enter де солай істейді. Әзірге ештеңе жазылмайды.',
  },
  'enter.keep': { en: 'Keep as a draft', ru: 'Оставить черновиком', kk: 'Жоба ретінде қалдыру' },
  'enter.discard': { en: 'Delete the draft', ru: 'Удалить черновик', kk: 'Жобаны жою' },
  'enter.saving': { en: 'Saving the draft', ru: 'Черновик сохраняется', kk: 'Жоба сақталып жатыр' },
  'enter.saved': {
    en: 'Draft saved at {time}',
    ru: 'Черновик сохранён в {time}',
    kk: 'Жоба {time} сақталды',
  },
  'enter.unsaved': {
    en: 'Draft not saved: the line is lost. It is tried again every few seconds.',
    ru: 'Черновик не сохранён: нет связи. Попытки повторяются каждые несколько секунд.',
    kk: 'Жоба сақталмады: байланыс жоқ. Әрекет бірнеше секунд сайын қайталанады.',
  },
  'enter.changed': {
    en: 'Not saved: this draft was changed in another tab at {time}.',
    ru: 'Не сохранено: этот черновик изменён в другой вкладке в {time}.',
    kk: 'Сақталмады: бұл жоба басқа қойындыда {time} өзгертілген.',
  },
  'enter.gone': {
    en: 'This draft is no longer kept: it was saved to the casebook or deleted.',
    ru: 'Этого черновика больше нет: он сохранён в досье или удалён.',
    kk: 'Бұл жоба енді жоқ: ол іс кітабына сақталған немесе жойылған.',
  },
  'enter.two-tabs': {
    en: 'Two tabs have this draft',
    ru: 'Этот черновик открыт в двух вкладках',
    kk: 'Бұл жоба екі қойындыда ашық',
  },
  'enter.two-tabs-lead': {
    en: 'What you typed in this tab is not lost. Keep it as a second draft, or open what the other tab has.',
    ru: 'Введённое в этой вкладке не потеряно. Оставьте его вторым черновиком или откройте то, что есть в другой.',
    kk: 'Осы қойындыда енгізілгені жоғалған жоқ. Оны екінші жоба ретінде қалдырыңыз немесе екіншісіндегіні ашыңыз.',
  },
  'enter.keep-both': {
    en: 'Keep as a second draft',
    ru: 'Оставить вторым черновиком',
    kk: 'Екінші жоба ретінде қалдыру',
  },
  'enter.open-other': { en: 'Open the other', ru: 'Открыть другой', kk: 'Екіншісін ашу' },
  'enter.drafts': {
    en: 'Unfinished drafts',
    ru: 'Незаконченные черновики',
    kk: 'Аяқталмаған жобалар',
  },
  'enter.untitled': { en: 'Draft without a name', ru: 'Черновик без имени', kk: 'Атаусыз жоба' },
  'enter.check-title': { en: 'What will be written', ru: 'Что будет записано', kk: 'Не жазылады' },
  'enter.check-lead': {
    en: 'Nothing is written yet. Look at what changes, then save; one undo takes all of it back.',
    ru: 'Ещё ничего не записано. Посмотрите, что изменится, и сохраните; одной отменой можно вернуть всё.',
    kk: 'Әзірге ештеңе жазылған жоқ. Не өзгеретінін қарап, сақтаңыз; бір болдырмаумен бәрі қайтарылады.',
  },
  'enter.status': {
    en: 'What it does to the status on {date}',
    ru: 'Как меняется статус на {date}',
    kk: '{date} күнгі мәртебе қалай өзгереді',
  },
  'enter.before': { en: 'Now', ru: 'Сейчас', kk: 'Қазір' },
  'enter.after': { en: 'After saving', ru: 'После сохранения', kk: 'Сақталғаннан кейін' },
  'enter.same': { en: 'the same', ru: 'так же', kk: 'сол күйінде' },
  'enter.new-records': {
    en: '{count, plural, one {# new record} other {# new records}}',
    ru: '{count, plural, one {# новая запись} few {# новые записи} many {# новых записей} other {# новой записи}}',
    kk: '{count} жаңа жазба',
  },
  'enter.changed-records': {
    en: '{count, plural, one {# changed record} other {# changed records}}',
    ru: '{count, plural, one {# изменённая запись} few {# изменённые записи} many {# изменённых записей} other {# изменённой записи}}',
    kk: '{count} өзгертілген жазба',
  },
  'enter.nothing-new': {
    en: 'All of this stands in the casebook already.',
    ru: 'Всё это уже есть в досье.',
    kk: 'Мұның бәрі іс кітабында бар.',
  },
  'enter.save': {
    en: 'Save {count, plural, one {# record} other {# records}}',
    ru: 'Сохранить {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
    kk: '{count} жазбаны сақтау',
  },
  'enter.save-hint': {
    en: 'All of it is written, or nothing.',
    ru: 'Записывается всё или ничего.',
    kk: 'Бәрі жазылады немесе ештеңе жазылмайды.',
  },
  'enter.back': { en: 'Change something', ru: 'Изменить', kk: 'Өзгерту' },
  'enter.done': {
    en: 'What you entered stands in the casebook now, as one change.',
    ru: 'Внесённое записано в досье как одно изменение.',
    kk: 'Енгізілгеніңіз іс кітабына бір өзгеріс ретінде жазылды.',
  },
  'enter.undo': {
    en: 'See it or undo it',
    ru: 'Посмотреть или отменить',
    kk: 'Қарау немесе болдырмау',
  },
  'enter.button': { en: 'Enter a case', ru: 'Внести дело', kk: 'Іс енгізу' },
  'enter.new-event': { en: 'New event', ru: 'Новое событие', kk: 'Жаңа оқиға' },
  'enter.new-proceeding': { en: 'New proceeding', ru: 'Новое производство', kk: 'Жаңа іс жүргізу' },
} as const satisfies Messages
