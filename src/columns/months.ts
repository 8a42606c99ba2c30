/**
 * The twelve months as people write them in dates: English; Russian in both cases; Kazakh in the forms that stand
 * in dates (наурыз, наурызда, наурыздың are met by their beginning). Short forms are read with or without a point.
 */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'январь', 'января', 'янв', 'қаңтар', 'қаң', 'кантар'],
  ['february', 'feb', 'февраль', 'февраля', 'фев', 'февр', 'ақпан', 'ақп', 'акпан'],
  ['march', 'mar', 'март', 'марта', 'мар', 'наурыз', 'нау'],
  ['april', 'apr', 'апрель', 'апреля', 'апр', 'сәуір', 'сәу', 'сауір', 'сауир'],
  ['may', 'май', 'мая', 'мамыр', 'мам'],
  ['june', 'jun', 'июнь', 'июня', 'июн', 'маусым', 'мау'],
  ['july', 'jul', 'июль', 'июля', 'июл', 'шілде', 'шіл', 'шильде'],
  ['august', 'aug', 'август', 'августа', 'авг', 'тамыз', 'там'],
  [
    'september',
    'sep',
    'sept',
    'сентябрь',
    'сентября',
    'сен',
    'сент',
    'қыркүйек',
    'қыр',
    'кыркуйек',
  ],
  ['october', 'oct', 'октябрь', 'октября', 'окт', 'қазан', 'қаз', 'казан'],
  ['november', 'nov', 'ноябрь', 'ноября', 'ноя', 'нояб', 'қараша', 'қар', 'караша'],
  ['december', 'dec', 'декабрь', 'декабря', 'дек', 'желтоқсан', 'жел', 'желтоксан'],
]

const numbers = new Map(months.flatMap((words, i) => words.map((word) => [word, i + 1] as const)))

/** Endings of a Kazakh month in a date: "наурызда", "наурызының", "қазанындағы". */
const kazakhEnding = /(?:[ыі]?н?[ыі]ң|[ыі]?н?[дт][ае](?:ғы|гі)?|[ыі]?нан|[ыі]?нен|[ыі])$/

/** 1 to 12; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return numbers.get(plain) ?? numbers.get(plain.replace(kazakhEnding, ''))
}
