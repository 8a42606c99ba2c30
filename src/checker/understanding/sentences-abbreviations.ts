/**
 * Words whose full stop does not end a sentence, lower case and without their last stop. Titles, references
 * and the months of English papers; Russian and Kazakh forms stand below them.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    'mr mrs ms dr prof rev hon st sr jr gen col maj capt lt sgt amb h.e',
    'art arts para paras sec sect ch chap no nos vol fig tab pp p ed eds doc res ref cl subpara',
    'e.g i.e cf etc vs al ca approx esp incl excl resp viz ibid seq',
    'jan feb mar apr jun jul aug sep sept oct nov dec tel fax ext est inc ltd co corp dept univ',
    'u.s u.k u.n a.m p.m',
    'ст п пп ч гл г гг им ул д кв тел см т.е т.д т.п т.к др пр руб тыс млн млрд проц',
    'ж б т.б',
  ].flatMap((words) => words.split(' ')),
)

/** Abbreviations that also end sentences ("… and others, etc. The …"): a capital after them decides. */
export const mayEnd: ReadonlySet<string> = new Set([
  'etc',
  'al',
  'a.m',
  'p.m',
  'г',
  'гг',
  'т.д',
  'т.п',
  'др',
  'inc',
  'ltd',
  'co',
  'corp',
])
