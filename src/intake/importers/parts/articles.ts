const instruments = [
  'ICCPR',
  'ICESCR',
  'UDHR',
  'CEDAW',
  'ICERD',
  'CERD',
  'UNCAT',
  'CAT',
  'CRC',
  'CRPD',
  'ECHR',
  'Covenant',
  'Optional Protocol',
  'International Covenant on Civil and Political Rights',
  'International Covenant on Economic, Social and Cultural Rights',
  'Universal Declaration of Human Rights',
  'Convention against Torture',
  'Convention on the Rights of the Child',
  'Convention on the Elimination of All Forms of Discrimination against Women',
  'International Convention on the Elimination of All Forms of Racial Discrimination',
]

const number = String.raw`\d{1,3}(?:\s*\((?:paragraphs?\s*)?[\d\s–-]+\)(?:\s*\([a-z]\))*)?`
const joint = String.raw`(?:\s*(?:,|and|,\s*and|&|;)\s*(?:articles?\s+)?)`
const pattern = new RegExp(
  String.raw`\barticles?\s+(${number}(?:${joint}${number})*)\s+of\s+the\s+(${instruments
    .sort((a, b) => b.length - a.length)
    .join('|')})\b`,
  'gi',
)

/**
 * Articles of international instruments that a text names, one text each: "Article 2 (paragraph 1), 3 and
 * 26 of the ICCPR" gives "Article 2 (paragraph 1) of the ICCPR", "Article 3 of the ICCPR" and
 * "Article 26 of the ICCPR". Articles of national laws are not meant.
 */
export function articlesIn(text: string): string[] {
  const found = new Set<string>()
  for (const [, list = '', instrument = ''] of text.matchAll(pattern))
    for (const [article] of list.matchAll(new RegExp(number, 'gi')))
      for (const one of paragraphsOf(article.replace(/\s+/g, ' ').trim()))
        found.add(`Article ${one} of the ${instrument}`)
  return [...found]
}

/** "2 (paragraphs 2-3)" is two: "2 (paragraph 2)" and "2 (paragraph 3)". */
function paragraphsOf(article: string): string[] {
  const range = /^(\d+) \(paragraphs (\d{1,2})\s*[-–]\s*(\d{1,2})\)$/i.exec(article)
  if (!range) return [article]
  const [from, to] = [Number(range[2]), Number(range[3])]
  return Array.from(
    { length: Math.max(to - from + 1, 0) },
    (_, i) => `${range[1]} (paragraph ${from + i})`,
  )
}
