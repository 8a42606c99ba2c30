/**
 * The cycle of the Universal Periodic Review in which a session of the Working Group falls: sessions 1–12
 * first, 13–26 second, 27–40 third, 41–54 fourth (upr-info.org glossary). Later ones are not known yet.
 */
export function cycleOfSession(session: number): number | undefined {
  const last = [12, 26, 40, 54].findIndex((end) => session <= end)
  return session < 1 || last === -1 ? undefined : last + 1
}

const units = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const tens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

/** "forty-eighth" → 48, "48th" → 48. */
export function ordinal(word: string): number | undefined {
  const text = word.trim().toLowerCase()
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(text)
  if (digits) return Number(digits[1])
  const unit = units.indexOf(text)
  if (unit >= 0) return unit + 1
  const [ten = '', rest] = text.split(/[-\s]/)
  const decade = tens.indexOf(ten.replace(/(?:y|ieth)$/, ''))
  if (decade < 0 || !/(?:y|ieth)$/.test(ten)) return undefined
  if (rest === undefined) return ten.endsWith('ieth') ? (decade + 2) * 10 : undefined
  const last = units.indexOf(rest)
  return last >= 0 && last < 9 && ten.endsWith('y') ? (decade + 2) * 10 + last + 1 : undefined
}
