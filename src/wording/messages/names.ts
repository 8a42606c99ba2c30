import type { Messages } from './message.ts'

const role = {
  en: '{role, select, surname {surname} given {given name} patronymic {patronymic} other {word}}',
  ru: '{role, select, surname {фамилия} given {имя} patronymic {отчество} other {слово}}',
  kk: '{role, select, surname {тегі} given {аты} patronymic {әкесінің аты} other {сөз}}',
}

/** Why two names are held to be one person's or not: one message for each code of a reason. */
export const nameMessages = {
  'name.why.same-word': {
    en: `same ${role.en}: {a}`,
    ru: `${role.ru} — то же: {a}`,
    kk: `${role.kk} бірдей: {a}`,
  },
  'name.why.same-spelt-differently': {
    en: `same ${role.en}: {a}, {b}{differences, select, none {} other { ({differences})}}`,
    ru: `${role.ru} — то же: {a}, {b}{differences, select, none {} other { ({differences})}}`,
    kk: `${role.kk} бірдей: {a}, {b}{differences, select, none {} other { ({differences})}}`,
  },
  'name.why.same-name-elsewhere': {
    en: `same ${role.en} in another language: {a}, {b}`,
    ru: `${role.ru} — то же на другом языке: {a}, {b}`,
    kk: `${role.kk} басқа тілде сол: {a}, {b}`,
  },
  'name.why.short-form': {
    en: '{a} and {b}: one is short for the other',
    ru: '{a} и {b}: одно — краткая форма другого',
    kk: '{a} мен {b}: бірі екіншісінің қысқа түрі',
  },
  'name.why.near': {
    en: `${role.en} nearly the same: {a}, {b}{differences, select, none {} other { ({differences})}}`,
    ru: `${role.ru} — почти то же: {a}, {b}{differences, select, none {} other { ({differences})}}`,
    kk: `${role.kk} дерлік бірдей: {a}, {b}{differences, select, none {} other { ({differences})}}`,
  },
  'name.why.kept-apart': {
    en: '{a} and {b} sound alike and are different names',
    ru: '{a} и {b} звучат похоже, но это разные имена',
    kk: '{a} мен {b} ұқсас естіледі, бірақ бөлек есімдер',
  },
  'name.why.different-word': {
    en: `${role.en} differs: {a}, {b}`,
    ru: `${role.ru} — другое: {a}, {b}`,
    kk: `${role.kk} бөлек: {a}, {b}`,
  },
  'name.why.same-father': {
    en: 'same patronymic: {a}, {b}{differences, select, none {} other { ({differences})}}',
    ru: 'отчество — то же: {a}, {b}{differences, select, none {} other { ({differences})}}',
    kk: 'әкесінің аты бірдей: {a}, {b}{differences, select, none {} other { ({differences})}}',
  },
  'name.why.different-father': {
    en: 'patronymics of different fathers: {a}, {b}',
    ru: 'отчества от разных отцов: {a}, {b}',
    kk: 'әкелерінің аттары бөлек: {a}, {b}',
  },
  'name.why.father-on-one-side': {
    en: 'patronymic on one side only: {a}{b}',
    ru: 'отчество только в одном: {a}{b}',
    kk: 'әкесінің аты тек біреуінде: {a}{b}',
  },
  'name.why.father-or-given': {
    en: 'a patronymic on one side, the name itself on the other: {a}, {b}',
    ru: 'в одном отчество, в другом само имя: {a}, {b}',
    kk: 'бірінде әкесінің аты, екіншісінде есімнің өзі: {a}, {b}',
  },
  'name.why.word-on-one-side': {
    en: `${role.en} on one side only: {a}{b}`,
    ru: `${role.ru} только в одном: {a}{b}`,
    kk: `${role.kk} тек біреуінде: {a}{b}`,
  },
  'name.why.initial-on-one-side': {
    en: 'initial on one side only: {a}{b}',
    ru: 'инициал только в одном: {a}{b}',
    kk: 'бас әріп тек біреуінде: {a}{b}',
  },
  'name.why.initial-fits': {
    en: 'the initial fits: {a}, {b}',
    ru: 'инициал подходит: {a}, {b}',
    kk: 'бас әріп сәйкес: {a}, {b}',
  },
  'name.why.initial-differs': {
    en: 'the initial does not fit: {a}, {b}',
    ru: 'инициал не подходит: {a}, {b}',
    kk: 'бас әріп сәйкес емес: {a}, {b}',
  },
  'name.why.ending-on-one-side': {
    en: 'an ending that only one of them has: {a}, {b}',
    ru: 'окончание есть только в одном: {a}, {b}',
    kk: 'жалғау тек біреуінде бар: {a}, {b}',
  },
  'name.why.man-and-woman': {
    en: 'one is a man’s form, the other a woman’s: {a}, {b}',
    ru: 'одно мужской формы, другое женской: {a}, {b}',
    kk: 'бірі ер адамның, бірі әйелдің түрі: {a}, {b}',
  },
  'name.why.double-name': {
    en: 'a double name, written together, apart or by half: {a}, {b}',
    ru: 'двойное имя, написанное слитно, раздельно или наполовину: {a}, {b}',
    kk: 'қос есім, бірге, бөлек не жартылай жазылған: {a}, {b}',
  },
  'name.why.other-order': {
    en: 'the words stand in another order',
    ru: 'слова стоят в другом порядке',
    kk: 'сөздердің реті басқа',
  },
  'name.why.nothing-to-compare': {
    en: 'there is no word to compare',
    ru: 'нет слов для сравнения',
    kk: 'салыстыратын сөз жоқ',
  },
} as const satisfies Messages
