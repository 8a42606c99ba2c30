import type { Messages } from './message.ts'

/** Words of pictures and of the pages that show them. */
export const pictureMessages = {
  'picture.title': { en: 'Pictures', ru: 'Рисунки', kk: 'Суреттер' },
  'picture.lead': {
    en: 'What the casebook holds, drawn: each with its table, its date and its source.',
    ru: 'То, что есть в досье, в рисунках: у каждого таблица, дата и источник.',
    kk: 'Іс кітабындағы мәлімет суретпен: әрқайсысының кестесі, күні және дереккөзі бар.',
  },
  'picture.choose': { en: 'Choose', ru: 'Выберите', kk: 'Таңдаңыз' },
  'picture.choose-person': {
    en: 'Every person has a picture of this kind. Choose a person:',
    ru: 'Такой рисунок есть у каждого лица. Выберите лицо:',
    kk: 'Мұндай сурет әр тұлғада бар. Тұлғаны таңдаңыз:',
  },
  'picture.choose-case': {
    en: 'Choose a case above; the page of every proceeding has its picture too.',
    ru: 'Выберите дело выше; рисунок есть и на странице каждого производства.',
    kk: 'Жоғарыдан істі таңдаңыз; сурет әр іс жүргізудің бетінде де бар.',
  },
  'picture.nothing': {
    en: 'There is nothing to draw for this choice. Choose another day or other filters.',
    ru: 'По этому выбору рисовать нечего. Выберите другой день или другие фильтры.',
    kk: 'Бұл таңдау бойынша салатын ештеңе жоқ. Басқа күнді немесе басқа сүзгілерді таңдаңыз.',
  },
  'picture.as-table': { en: 'The same as a table', ru: 'То же таблицей', kk: 'Осының кестесі' },
  'picture.list': { en: 'The list: {what}', ru: 'Список: {what}', kk: 'Тізім: {what}' },
  'picture.page': {
    en: 'This picture with its table and downloads',
    ru: 'Этот рисунок с таблицей и файлами',
    kk: 'Осы сурет кестесімен және файлдарымен',
  },
  'picture.download': { en: 'Download: {format}', ru: 'Скачать: {format}', kk: 'Жүктеу: {format}' },
  'picture.png-unavailable': {
    en: 'PNG cannot be drawn on this computer; the SVG can be used instead.',
    ru: 'На этом компьютере PNG не рисуется; вместо него подойдёт SVG.',
    kk: 'Бұл компьютерде PNG салынбайды; оның орнына SVG жарайды.',
  },
  'picture.source': {
    en: 'Source: {casebook}; {records, plural, one {# record} other {# records}} resting on {sources, plural, one {# source} other {# sources}}.',
    ru: 'Источник: {casebook}; {records, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, источников: {sources}.',
    kk: 'Дереккөз: {casebook}; {records} жазба, {sources} дереккөз негізінде.',
  },
  'picture.months': { en: 'How far back', ru: 'За какое время', kk: 'Қанша уақыт' },
  'picture.months-count': {
    en: '{count, plural, one {# month} other {# months}}',
    ru: '{count, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
    kk: '{count} ай',
  },
  'picture.from': { en: 'From', ru: 'С', kk: 'Бастап' },
  'picture.until': { en: 'Until', ru: 'По', kk: 'Дейін' },
  'picture.when': { en: 'When', ru: 'Когда', kk: 'Қашан' },
  'picture.what': { en: 'What', ru: 'Что', kk: 'Не' },
  'picture.month': { en: 'Month', ru: 'Месяц', kk: 'Ай' },
  'picture.month-not-known': {
    en: 'month not known',
    ru: 'месяц не известен',
    kk: 'айы белгісіз',
  },
  'picture.uncertain': { en: 'Date not precise', ru: 'Дата не точна', kk: 'Күні дәл емес' },
  'picture.undated': {
    en: '{count, plural, one {# event has} other {# events have}} no date and no place in the picture.',
    ru: 'Без даты, и потому не на рисунке: {count, plural, one {# событие} few {# события} many {# событий} other {# события}}.',
    kk: 'Күні жоқ, сондықтан суретте жоқ: {count} оқиға.',
  },
  'picture.perhaps': {
    en: 'Not counted, because the date is not precise enough: {count, plural, one {# event} other {# events}}.',
    ru: 'Не посчитано, потому что дата недостаточно точна: {count, plural, one {# событие} few {# события} many {# событий} other {# события}}.',
    kk: 'Күні жеткілікті дәл болмағандықтан саналмады: {count} оқиға.',
  },
  'picture.few': { en: 'under 3', ru: 'менее 3', kk: '3-тен аз' },
  'picture.withheld': {
    en: '{count, plural, one {In # place the number is} other {In # places the number is}} under 3 and not shown, because it could point to a person who is not named; it is left out of the total too.',
    ru: 'Мест, где число меньше 3 и не показано, потому что могло бы указать на неназванного человека: {count}; в общее число оно тоже не входит.',
    kk: 'Саны 3-тен аз және аты аталмаған адамды көрсетіп қоюы мүмкін болғандықтан көрсетілмеген орын: {count}; ол жалпы санға да кірмейді.',
  },
  'picture.life-alt': {
    en: '{person}, from {from} to {until}: {measures, plural, =0 {no measure or penalty} one {# measure or penalty} other {# measures and penalties}} as bars, {events, plural, =0 {no event} one {# event} other {# events}} as marks.',
    ru: '{person}, с {from} по {until}: мер и наказаний полосами: {measures}, событий отметками: {events}.',
    kk: '{person}, {from} – {until}: жолақпен {measures} шара мен жаза, белгімен {events} оқиға.',
  },
  'picture.life-n': {
    en: 'n = {measures, plural, one {# measure or penalty} other {# measures and penalties}}, {events, plural, one {# event} other {# events}}',
    ru: 'n = мер и наказаний: {measures}, событий: {events}',
    kk: 'n = {measures} шара мен жаза, {events} оқиға',
  },
  'picture.key-held': {
    en: 'deprived of liberty',
    ru: 'лишение свободы',
    kk: 'бас бостандығынан айыру',
  },
  'picture.key-other': {
    en: 'restraint or another measure (thinner)',
    ru: 'ограничение или другая мера (уже)',
    kk: 'шектеу немесе басқа шара (жіңішкерек)',
  },
  'picture.key-pale': {
    en: 'no source confirms it after its last news',
    ru: 'после последних сведений не подтверждено источником',
    kk: 'соңғы мәліметтен кейін дереккөз растамаған',
  },
  'picture.key-rest': { en: 'rest of the term', ru: 'остаток срока', kk: 'мерзімнің қалғаны' },
  'picture.key-span': {
    en: 'event; shaded: its date is not precise',
    ru: 'событие; тень: дата не точна',
    kk: 'оқиға; көлеңке: күні дәл емес',
  },
  'picture.whole': {
    en: 'The whole time: {from} – {until}',
    ru: 'Всё время: {from} – {until}',
    kk: 'Бүкіл уақыт: {from} – {until}',
  },
  'picture.case': { en: 'Case (persons)', ru: 'Дело (лиц)', kk: 'Іс (тұлға)' },
  'picture.trial-title': { en: 'Side by side', ru: 'Рядом', kk: 'Қатар' },
  'picture.trial-alt': {
    en: '{persons, plural, one {# person} other {# persons}} in one case, {steps, plural, one {# step} other {# steps}} from {first} to {last}; {all, plural, =0 {no step is} one {# step is} other {# steps are}} reported for everybody.',
    ru: 'Лиц по одному делу: {persons}, этапов: {steps}, первый: {first}, последний: {last}; этапов, о которых сообщают для всех: {all}.',
    kk: 'Бір істегі {persons} тұлға, {steps} кезең, {first} – {last}; бәрі үшін хабарланған кезең: {all}.',
  },
  'picture.trial-no-steps': {
    en: '{persons, plural, one {# person} other {# persons}} in one case; no step is recorded.',
    ru: 'Лиц по одному делу: {persons}; этапы не записаны.',
    kk: 'Бір істегі {persons} тұлға; кезеңдері жазылмаған.',
  },
  'picture.trial-n': {
    en: 'n = {persons, plural, one {# person} other {# persons}}, {steps, plural, one {# step} other {# steps}}',
    ru: 'n = лиц: {persons}, этапов: {steps}',
    kk: 'n = {persons} тұлға, {steps} кезең',
  },
  'picture.trial-empty': {
    en: 'No mark: no source reports this step for this person. A broken column: its date is not precise to the day.',
    ru: 'Нет отметки: источники не сообщают об этом этапе для этого лица. Прерывистый столбец: дата не точна до дня.',
    kk: 'Белгі жоқ: дереккөздер бұл тұлға үшін мұндай кезеңді хабарламаған. Үзік баған: күні дәл емес.',
  },
  'picture.trial-dot': {
    en: 'step with a recorded outcome',
    ru: 'этап с записанным исходом',
    kk: 'нәтижесі жазылған кезең',
  },
  'picture.trial-open': {
    en: 'step without one',
    ru: 'этап без исхода',
    kk: 'нәтижесі жоқ кезең',
  },
} as const satisfies Messages
