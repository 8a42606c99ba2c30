/**
 * Endings of Russian cases, with what may stand in their place in the nominative: Садырбаевой → Садырбаева,
 * Садырбаеву → Садырбаева or Садырбаев, Жовтиса → Жовтис.
 */
const russian: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ['ыми', ['', 'ый']],
  ['ими', ['ий']],
  ['ого', ['ий', 'ый', 'ой']],
  ['его', ['ий']],
  ['ому', ['ий', 'ый', 'ой']],
  ['ему', ['ий']],
  ['ых', ['', 'ый']],
  ['их', ['ий']],
  ['ой', ['а', 'ая']],
  ['ою', ['а', 'ая']],
  ['ую', ['ая']],
  ['ей', ['я', 'а']],
  ['ею', ['я', 'а']],
  ['ом', ['', 'ий', 'ый', 'о']],
  ['ем', ['', 'й', 'ь']],
  ['ым', ['', 'ый']],
  ['им', ['ий']],
  ['ью', ['ь']],
  ['а', ['']],
  ['я', ['й', 'ь']],
  ['у', ['', 'а']],
  ['ю', ['я', 'й', 'ь']],
  ['ы', ['', 'а']],
  ['и', ['', 'а', 'я', 'й', 'ь']],
  ['е', ['', 'а', 'я', 'й', 'ь']],
]

/** Endings of Kazakh cases, after a name as it is: Садырбаеваның, Садырбаевамен. */
const kazakh: readonly string[] =
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен'.split(
    ' ',
  )

/** Shorter stems than this are left as they are. */
const shortest = 3

/**
 * What a word of a name may be in the nominative, itself first; a word in Latin letters has only one form. The word
 * is given in small letters.
 */
export function nominatives(word: string): readonly string[] {
  if (!/^[\p{Script=Cyrillic}\p{M}-]+$/u.test(word)) return [word]
  const found = new Set([word])
  for (const [ending, others] of russian)
    if (isAfterStem(word, ending))
      for (const other of others) found.add(word.slice(0, -ending.length) + other)
  for (const ending of kazakh)
    if (isAfterStem(word, ending)) found.add(word.slice(0, -ending.length))
  return [...found]
}

const isAfterStem = (word: string, ending: string): boolean =>
  word.length - ending.length >= shortest && word.endsWith(ending)
