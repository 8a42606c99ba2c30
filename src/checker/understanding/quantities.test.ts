import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { readQuantities, singular } from './quantities.ts'
import { Understanding } from './understanding.ts'

/** Value, bound unless exact, role, "of", unit phrase or kind. */
function shown(text: string): readonly string[] {
  const draft = readMarkdown(new TextEncoder().encode(text), 'text.md')
  if (!draft.ok) throw new Error(draft.fault.message)
  return new Understanding(draft.value)
    .part(readQuantities)
    .all.map(({ value, bound, role, of, unitPhrase, kind, currency, adjectival }) =>
      [
        value,
        bound === 'exact' ? '' : bound,
        role ?? '',
        of === '' ? '' : `of ${of}`,
        unitPhrase || (kind === 'count' ? '' : kind),
        currency ?? '',
        adjectival ? 'before a noun' : '',
      ]
        .filter((word) => word !== '')
        .join(' '),
    )
}

const cases: readonly (readonly [text: string, quantities: readonly string[]])[] = [
  ['The court convicted six police officers charged with torture.', ['6 police officer']],
  ['Among them, 19 law enforcement officers died.', ['19 law enforcement officer']],
  [
    'Eight other international human rights organisations signed.',
    ['8 other international human rights organisation'],
  ],
  ['More than 10,000 people were detained.', ['10000 over person']],
  [
    'Over a dozen organisations and more than two dozen activists were charged.',
    ['12 over organisation', '24 over activist'],
  ],
  [
    'At least fifty citizens, no more than ten members.',
    ['50 at-least citizen', '10 at-most member'],
  ],
  ['About a hundred citizens of Kazakhstan.', ['100 about citizen']],
  [
    'Nine of them were rejected, and only one recommendation was adopted.',
    ['9 of them', '1 only recommendation'],
  ],
  ['The remaining eight appealed.', ['8 remaining']],
  ['The law has the following four flaws.', ['4 following flaw']],
  ['Held for 15 days, sentenced to a three-year ban.', ['15 day', '3 year before a noun']],
  ['A ban of 1 to 5 years.', ['1 span', '5 span year']],
  ['Some 71 percent, or 6 per cent, or 84.7%.', ['71 about percent', '6 percent', '84.7 percent']],
  [
    'Fined 10,000 tenge (some 10 EUR), promised $200.',
    ['10000 money KZT', '10 about money EUR', '200 money USD'],
  ],
  ['Twenty-five cases and 1 200 pages.', ['25 case', '1200 page']],
  [
    'Articles 175, 179, and 262 of the Code, article 488, General Comment No. 37, paragraphs 1-2.',
    [],
  ],
  ['On 5, 6 and 7 January 2022 and in 2020-2021.', []],
  [
    'Communication CCPR/C/129/D/2535/2015; tel. +7 727 249 59 62; COVID-19; https://bureau.kz/123/456.',
    [],
  ],
  ['No one, another one and one another; the third cycle, the 53rd session.', []],
  ['Article 174 "Incitement", 179 "Propaganda" and 405 "Organisation".', []],
  ['Не менее 12 активистов, более 200 дел.', ['12 at-least активистов', '200 over дел']],
]

describe('quantities', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each([
    ['people', 'person'],
    ['women', 'woman'],
    ['cases', 'case'],
    ['cities', 'city'],
    ['branches', 'branch'],
    ['process', 'process'],
    ['news', 'news'],
  ])('the singular of %s is %s', (plural, one) => {
    expect(singular(plural)).toBe(one)
  })
})
