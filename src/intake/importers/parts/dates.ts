const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** "12 February 2010" → "2010-02-12"; the first day of that form in the text. */
export function englishDay(text: string): string | undefined {
  const found = new RegExp(`\\b(\\d{1,2})\\s+(${months.join('|')})\\s+(\\d{4})\\b`, 'i').exec(text)
  if (!found) return undefined
  const [, day = '', month = '', year] = found
  const number = months.indexOf(month.toLowerCase()) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** "5 October 2015 (initial submission)" → "2015-10-05"; also "October 2015" and "2015". */
export function englishDate(text: string): string | undefined {
  const day = englishDay(text)
  if (day !== undefined) return day
  const month = new RegExp(`\\b(${months.join('|')})\\s+(\\d{4})\\b`, 'i').exec(text)
  if (month) {
    const number = months.indexOf((month[1] ?? '').toLowerCase()) + 1
    return `${month[2]}-${String(number).padStart(2, '0')}`
  }
  return /\b(?:19|20)\d{2}\b/.exec(text)?.[0]
}
