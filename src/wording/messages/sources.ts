import type { Messages } from './message.ts'

/** Sources, citations, and how good they are. */
export const sourceMessages = {
  'source.number': { en: 'Source {number}', ru: 'Источник {number}', kk: 'Дереккөз {number}' },
  'source.publisher': { en: 'Publisher', ru: 'Издатель', kk: 'Жариялаушы' },
  'source.issued': { en: 'Date', ru: 'Дата', kk: 'Күні' },
  'source.locator': { en: 'Where in it', ru: 'Место в источнике', kk: 'Дереккөздегі орны' },
  'source.grade': { en: 'Information', ru: 'Сведения', kk: 'Мәлімет' },
  'source.reliability': { en: 'Source', ru: 'Источник', kk: 'Дереккөз' },
  'source.captured': {
    en: 'Own copy of {date}',
    ru: 'Собственная копия от {date}',
    kk: '{date} алынған өз көшірмесі',
  },
  'source.no-capture': {
    en: 'no own copy kept',
    ru: 'собственной копии нет',
    kk: 'өз көшірмесі сақталмаған',
  },
  'source.copy': { en: 'Copy', ru: 'Копия', kk: 'Көшірме' },
  'source.outside': {
    en: 'opens another site',
    ru: 'откроется другой сайт',
    kk: 'басқа сайт ашылады',
  },
  'source.all-it-says': {
    en: 'What else rests on it',
    ru: 'Что ещё на нём основано',
    kk: 'Оған тағы не негізделген',
  },
  'source.untitled': { en: 'Untitled source', ru: 'Источник без названия', kk: 'Атаусыз дереккөз' },
  'source.weak': {
    en: 'one weak source',
    ru: 'один слабый источник',
    kk: 'бір әлсіз дереккөз',
  },
  'source.contested': {
    en: 'Sources differ. We use the statement above; others say:',
    ru: 'Источники расходятся. Мы берём сказанное выше; другие пишут:',
    kk: 'Дереккөздер әртүрлі айтады. Біз жоғарыдағысын аламыз; басқалары былай дейді:',
  },
  'source.reliability.A': {
    en: 'A, completely reliable',
    ru: 'A, полностью надёжен',
    kk: 'A, толық сенімді',
  },
  'source.reliability.B': {
    en: 'B, usually reliable',
    ru: 'B, обычно надёжен',
    kk: 'B, әдетте сенімді',
  },
  'source.reliability.C': {
    en: 'C, fairly reliable',
    ru: 'C, довольно надёжен',
    kk: 'C, біршама сенімді',
  },
  'source.reliability.D': {
    en: 'D, not usually reliable',
    ru: 'D, обычно ненадёжен',
    kk: 'D, әдетте сенімсіз',
  },
  'source.reliability.E': { en: 'E, unreliable', ru: 'E, ненадёжен', kk: 'E, сенімсіз' },
  'source.reliability.F': {
    en: 'F, cannot be judged',
    ru: 'F, оценить нельзя',
    kk: 'F, бағалау мүмкін емес',
  },
  'source.grade.1': {
    en: '1, confirmed by others',
    ru: '1, подтверждены другими',
    kk: '1, басқалар растаған',
  },
  'source.grade.2': {
    en: '2, probably true',
    ru: '2, вероятно, верны',
    kk: '2, шындық болуы ықтимал',
  },
  'source.grade.3': {
    en: '3, possibly true',
    ru: '3, возможно, верны',
    kk: '3, шындық болуы мүмкін',
  },
  'source.grade.4': { en: '4, doubtful', ru: '4, сомнительны', kk: '4, күмәнді' },
  'source.grade.5': { en: '5, improbable', ru: '5, маловероятны', kk: '5, екіталай' },
  'source.grade.6': {
    en: '6, cannot be judged',
    ru: '6, оценить нельзя',
    kk: '6, бағалау мүмкін емес',
  },
  'source.lead': {
    en: 'What the facts of this casebook rest on.',
    ru: 'На чём основаны факты этого досье.',
    kk: 'Осы іс кітабындағы фактілердің негізі.',
  },
  'source.rests': { en: 'What rests on it', ru: 'Что на нём основано', kk: 'Оған не негізделген' },
  'source.rests-nothing': {
    en: 'No fact rests on this source. It can be cited when a record is made or revised.',
    ru: 'На этом источнике не основан ни один факт. На него можно сослаться при записи или изменении.',
    kk: 'Бұл дереккөзге бірде-бір факт негізделмеген. Жазба жасағанда не өзгерткенде оған сілтеме беруге болады.',
  },
  'source.rests-count': {
    en: '{count, plural, one {# record} other {# records}}',
    ru: '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
    kk: '{count} жазба',
  },
  'source.field': { en: 'Field', ru: 'Поле', kk: 'Өріс' },
  'source.whole': { en: 'the whole record', ru: 'вся запись', kk: 'бүкіл жазба' },
  'source.records': { en: 'Records', ru: 'Записи', kk: 'Жазбалар' },
  'source.kind': { en: 'Kind', ru: 'Вид', kk: 'Түрі' },
  'source.title-column': { en: 'Source', ru: 'Источник', kk: 'Дереккөз' },
} as const satisfies Messages
