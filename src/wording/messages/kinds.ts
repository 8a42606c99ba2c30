import type { Messages } from './message.ts'

/** Kinds of records, several of them. */
export const kindMessages = {
  'kinds.person': { en: 'Persons', ru: 'Лица', kk: 'Тұлғалар' },
  'kinds.organisation': { en: 'Organisations', ru: 'Организации', kk: 'Ұйымдар' },
  'kinds.place': { en: 'Places', ru: 'Места', kk: 'Орындар' },
  'kinds.provision': { en: 'Provisions', ru: 'Статьи законов', kk: 'Заң баптары' },
  'kinds.standard': { en: 'Standards', ru: 'Международные нормы', kk: 'Халықаралық нормалар' },
  'kinds.source': { en: 'Sources', ru: 'Источники', kk: 'Дереккөздер' },
  'kinds.event': { en: 'Events', ru: 'События', kk: 'Оқиғалар' },
  'kinds.proceeding': { en: 'Proceedings', ru: 'Производства', kk: 'Іс жүргізулер' },
  'kinds.measure': {
    en: 'Measures and penalties',
    ru: 'Меры и наказания',
    kk: 'Шаралар мен жазалар',
  },
  'kinds.recognition': { en: 'Recognitions', ru: 'Признания', kk: 'Танулар' },
  'kinds.recommendation': { en: 'Recommendations', ru: 'Рекомендации', kk: 'Ұсынымдар' },
  'kinds.decision': { en: 'Decisions', ru: 'Решения', kk: 'Шешімдер' },
  'kinds.assessment': { en: 'Assessments', ru: 'Оценки исполнения', kk: 'Орындалуын бағалаулар' },
  'kinds.consent': { en: 'Consents', ru: 'Согласия', kk: 'Келісімдер' },
  'kinds.document': { en: 'Documents', ru: 'Документы', kk: 'Құжаттар' },
  'kinds.contact': { en: 'Contacts', ru: 'Контакты', kk: 'Байланыстар' },
  'kinds.claim': { en: 'Claimed numbers', ru: 'Чужие цифры', kk: 'Айтылған сандар' },
  'kinds.figure': { en: 'Figures', ru: 'Показатели', kk: 'Көрсеткіштер' },
  'kinds.paper': { en: 'Papers', ru: 'Доклады', kk: 'Баяндамалар' },
} as const satisfies Messages
