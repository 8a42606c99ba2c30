import { foldName } from '../base/fold.ts'

/**
 * How alike two wordings of one recommendation are: for finding the same recommendation in another
 * publisher's edition, which shortens names of treaties and drops "To". Whether two different
 * recommendations ask the same is another question.
 */
export interface PreparedText {
  readonly words: ReadonlySet<string>
  readonly pieces: ReadonlySet<string>
}

/** Treaties by the short names that lists of recommendations print. */
const treaties: readonly (readonly [RegExp, string])[] = [
  [
    /second optional protocol to the international covenant on civil and political rights/g,
    'iccpr op2',
  ],
  [
    /optional protocol to the international covenant on economic social and cultural rights/g,
    'icescr op',
  ],
  [
    /(?:first )?optional protocol to the international covenant on civil and political rights/g,
    'iccpr op1',
  ],
  [/international covenant on civil and political rights/g, 'iccpr'],
  [/international covenant on economic social and cultural rights/g, 'icescr'],
  [
    /optional protocol to the convention against torture(?: and other cruel inhuman or degrading treatment or punishment)?/g,
    'opcat',
  ],
  [
    /convention against torture(?: and other cruel inhuman or degrading treatment or punishment)?/g,
    'cat',
  ],
  [
    /optional protocol to the convention on the elimination of all forms of discrimination against women/g,
    'cedaw op',
  ],
  [/convention on the elimination of all forms of discrimination against women/g, 'cedaw'],
  [/international convention on the elimination of all forms of racial discrimination/g, 'icerd'],
  [/convention on the rights of persons with disabilities/g, 'crpd'],
  [/convention on the rights of the child/g, 'crc'],
  [
    /(?:international )?convention on the protection of the rights of all migrant workers and (?:members of their families|their family members)/g,
    'icrmw',
  ],
  [
    /(?:international )?convention for the protection of all persons from enforced disappearances?/g,
    'cped',
  ],
  [/rome statute of the international criminal court/g, 'rome statute'],
  [/national human rights institutions?/g, 'nhri'],
  [/(?:op icescr|icescr op)/g, 'icescr op'],
  [/(?:op crpd|optional protocol to crpd|optional protocol to the crpd)/g, 'crpd op'],
]

const empty = new Set(
  'a an and are as at by for from has have in into is it its of on or s such that the their this to with all'.split(
    ' ',
  ),
)

/** The wording without case, punctuation, brackets of States and "To": equal keys are one wording. */
export const wordingKey = (text: string): string => foldName(text).replace(/^to /, '')

export function prepareText(text: string): PreparedText {
  let folded = wordingKey(text)
  for (const [long, short] of treaties) folded = folded.replace(long, short)
  const words = folded.split(' ').filter((word) => word !== '' && !empty.has(word))
  const pieces = new Set<string>()
  const joined = ` ${words.join(' ')} `
  for (let i = 0; i + 4 <= joined.length; i++) pieces.add(joined.slice(i, i + 4))
  return { words: new Set(words), pieces }
}

/** 0 = nothing in common, 1 = the same words: mean of Dice's coefficient over words and over 4-letter pieces. */
export const likeness = (a: PreparedText, b: PreparedText): number =>
  (dice(a.words, b.words) + dice(a.pieces, b.pieces)) / 2

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const one of small) if (large.has(one)) common++
  return (2 * common) / (a.size + b.size)
}
