/** The length of a penalty as a measure states it. */
export interface StatedLength {
  readonly years?: number
  readonly months?: number
  readonly days?: number
  readonly stated?: string
}

const units: readonly (readonly [unit: 'years' | 'months' | 'days', words: RegExp])[] = [
  ['years', /(\d+)\s*(?:years?|yrs?|y\b|лет|год(?:а|ов)?|г\.|жыл)/i],
  ['months', /(\d+)\s*(?:months?|mos?\b|мес(?:яц(?:а|ев)?|\.)?|ай)/i],
  ['days', /(\d+)\s*(?:days?|d\b|сут(?:ок|ки)|дн(?:ей|я|\.)?|день|тәулік|күн)/i],
]

/**
 * "7 years", "5 лет 6 месяцев", "15 суток", "3 жыл" → numbers; what is left over stays in the words of the list,
 * and so does everything where no number is understood.
 */
export function readLength(text: string): StatedLength {
  const found: { years?: number; months?: number; days?: number } = {}
  let rest = text
  for (const [unit, words] of units) {
    const match = words.exec(rest)
    if (!match) continue
    found[unit] = Number(match[1])
    rest = rest.replace(match[0], ' ')
  }
  const left = rest.split(/[\s,.]+/).filter((word) => !/^(?:|and|и|және)$/i.test(word))
  const understood = Object.keys(found).length > 0
  return understood && left.length === 0 ? found : { ...found, stated: text.trim() }
}
