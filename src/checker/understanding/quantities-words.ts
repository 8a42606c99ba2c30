import { numberNames } from '../../base/number-names.ts'

/** Number words and their values; what stands for a multiple of the number before it is in `multiples`. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  numberNames.en
    .map((word, value): [string, number] => [word, value])
    // "No cases" is no number in a text.
    .slice(1)
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['два', 2],
      ['две', 2],
      ['двое', 2],
      ['три', 3],
      ['трое', 3],
      ['четыре', 4],
      ['четверо', 4],
      ['пять', 5],
      ['пятеро', 5],
      ['шесть', 6],
      ['семь', 7],
      ['восемь', 8],
      ['девять', 9],
      ['десять', 10],
      ['одиннадцать', 11],
      ['двенадцать', 12],
      ['екі', 2],
      ['үш', 3],
      ['төрт', 4],
      ['бес', 5],
      ['алты', 6],
      ['жеті', 7],
      ['сегіз', 8],
      ['тоғыз', 9],
      ['он', 10],
    ]),
)

export const multiples: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['тыс', 1000],
  ['тысяч', 1000],
  ['тысячи', 1000],
  ['млн', 1_000_000],
  ['миллионов', 1_000_000],
])

/** A number behind one of these names a thing and counts none: "Article 174", "recommendation 139.94", "No. 37". */
export const labelWords: ReadonlySet<string> = new Set(
  [
    'article articles art arts section sections sec paragraph paragraphs para paras subparagraph clause clauses',
    'chapter chapters part parts annex annexes appendix table tables figure figures box page pages p pp note notes',
    'endnote endnotes footnote footnotes no nos number numbers rule rules resolution resolutions item items goal goals target',
    'recommendation recommendations comment comments principle principles protocol volume vol issue session case',
    'law decree order room apartment apt building house flat line step version block school colony prison',
    'статья статьи статье статьей статей ст пункт пункта пункте п часть части ч глава главы раздел приложение таблица рисунок номер',
    'бап бабы бабының тармақ тармағы № # §',
  ].flatMap((words) => words.split(' ')),
)

/** Units of time, by singular. */
export const timeUnits: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'decade',
  'century',
  'fortnight',
  'night',
])

/** Currency words and signs → ISO 4217. */
export const currencies: ReadonlyMap<string, string> = new Map(
  [
    ['KZT', 'tenge tenges kzt ₸ тенге теңге'],
    ['EUR', 'euro euros eur € евро'],
    ['USD', 'dollar dollars usd us$ $ доллар доллара долларов доллары'],
    ['RUB', 'rouble roubles ruble rubles rub ₽ рубль рубля рублей'],
    ['KGS', 'som soms kgs сом сома сомов'],
  ].flatMap(([code = '', words = '']) =>
    words.split(' ').map((word): [string, string] => [word, code]),
  ),
)

/** Plurals that do not end in -s, and their singular. */
export const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['media', 'media'],
  ['youth', 'youth'],
  ['ngos', 'ngo'],
  ['mps', 'mp'],
  ['criteria', 'criterion'],
  ['spouses', 'spouse'],
])

/** Words in -s that are no plural, or that stand before the noun they belong to. */
export const notPlural: ReadonlySet<string> = new Set(
  [
    'this is was has as its his us yes thus plus versus perhaps always besides towards afterwards across unless whereas',
    'does gas bus news series basis crisis analysis',
  ].flatMap((words) => words.split(' ')),
)

/** Plurals that lead a noun: "human rights defenders", "armed forces officers", "sports clubs". */
export const leadingPlurals: ReadonlySet<string> = new Set(
  'rights affairs forces sports arms services women'.split(' '),
)

/** Words no unit of a number goes past. */
export const unitEnd: ReadonlySet<string> = new Set(
  [
    'of to in on at for from by with without within into over under about between among against during after before since until through',
    'and or but nor as than that which who whom whose where when while if because although though',
    'is are was were be been being am has have had having do does did will would shall should can could may might must',
    'not no the a an this these those such its their his her our your my it they he she we you i there here',
    'received faced remained died filed got said left fled lost won appealed stood took went came became reported alleged claimed',
    'whether due according including regarding concerning per ago earlier later long old each times',
    'к и в на из по за от для до не что которые были был',
  ].flatMap((words) => words.split(' ')),
)
