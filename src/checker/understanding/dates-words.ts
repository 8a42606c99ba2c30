import { monthNames } from '../../base/month-names.ts'

/** Other forms of the months; matched without regard to case, except that English needs its capital. */
const english = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sept Sep',
  'Oct',
  'Nov',
  'Dec',
]
const russian = [
  'января январе январю',
  'февраля феврале февралю',
  'марта марте марту',
  'апреля апреле апрелю',
  'мая мае маю',
  'июня июне июню',
  'июля июле июлю',
  'августа августе августу',
  'сентября сентябре сентябрю',
  'октября октябре октябрю',
  'ноября ноябре ноябрю',
  'декабря декабре декабрю',
]
const kazakhEndings = [
  '',
  'да',
  'де',
  'та',
  'те',
  'дың',
  'дің',
  'тың',
  'тің',
  'ның',
  'нің',
  'ға',
  'ге',
  'қа',
  'ке',
  'дағы',
  'дегі',
]

/** Month number from 1, by the word as printed. */
export const months: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, at): (readonly [string, number])[] => [
    ...[
      monthNames.en[at] ?? '',
      ...words(english[at]),
      monthNames.ru[at] ?? '',
      ...words(russian[at]),
    ].map((word) => [word, at + 1] as const),
    ...kazakhEndings.map((ending) => [`${monthNames.kk[at] ?? ''}${ending}`, at + 1] as const),
  ]).flat(),
)

/** Days of the week, 0 = Sunday as in JavaScript's dates. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'sunday воскресенье воскресенья жексенбі',
    'monday понедельник понедельника дүйсенбі',
    'tuesday вторник вторника сейсенбі',
    'wednesday среда среду среды сәрсенбі',
    'thursday четверг четверга бейсенбі',
    'friday пятница пятницу пятницы жұма',
    'saturday суббота субботу субботы сенбі',
  ].flatMap((line, day) => words(line).map((word) => [word, day] as const)),
)

/** How a weekday is named in the language of the word. */
export const weekdayNames = [
  ['Sunday', 'воскресенье', 'жексенбі'],
  ['Monday', 'понедельник', 'дүйсенбі'],
  ['Tuesday', 'вторник', 'сейсенбі'],
  ['Wednesday', 'среда', 'сәрсенбі'],
  ['Thursday', 'четверг', 'бейсенбі'],
  ['Friday', 'пятница', 'жұма'],
  ['Saturday', 'суббота', 'сенбі'],
] as const

/** Northern seasons by whole months: first month, number of months. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 3]],
  ['summer', [6, 3]],
  ['autumn', [9, 3]],
  ['fall', [9, 3]],
  ['winter', [12, 3]],
  ['весной', [3, 3]],
  ['летом', [6, 3]],
  ['осенью', [9, 3]],
  ['зимой', [12, 3]],
])

function words(line: string | undefined): readonly string[] {
  return line === undefined ? [] : line.split(' ')
}
