import type { Rule } from '../../rule.ts'
import { readAbbreviations } from '../../understanding/index.ts'

const small = /^(?:of|the|for|and|in|on|to|against|a|an|by|with|from|de|la)$/i

/** An abbreviation whose letters stand in another order than its words. */
export const abbreviationLetters: Rule = {
  code: 'abbreviation-letters',
  group: 'terms',
  title: 'An abbreviation has its letters in another order',
  why: 'An abbreviation is searched for letter by letter: with two of them swapped it is that of nobody. Reported where the capitals are exactly those of the words before the bracket, with or without the small words, in another order. Abbreviations of other languages have other letters and are left alone.',
  examples: [
    {
      text: 'The Kazakhstan International Bureau for Human Rights (KHIBR) was founded in 1993.',
      finds: ['KHIBR'],
    },
    {
      text: 'A nuclear power plant (NNP) is planned. The Norwegian Helsinki Committee (NCH) wrote.',
      finds: ['NCH'],
    },
    {
      text: 'The Kazakhstan International Bureau for Human Rights (KIBHR) and the National Security Committee (KNB) met.',
      finds: [],
      shows: 'the right order, another language',
    },
    {
      text: 'The United Nations Human Rights Council (HRC) and the Committee on the Rights of the Child (CRC) met.',
      finds: [],
      shows: 'a part of the words',
    },
  ],
  check(draft, report) {
    for (const { abbreviation, passage, from, to, expansion } of draft.part(readAbbreviations)
      .introductions) {
      if (expansion !== undefined || !/^[A-Z]{3,9}$/.test(abbreviation)) continue
      const open = passage.text.lastIndexOf('(', from)
      const words = passage.text
        .slice(Math.max(0, open - 160), open)
        .split(/[^\p{L}’']+/u)
        .filter((word) => word !== '' && !small.test(word))
      const initials = words
        .slice(-abbreviation.length)
        .map((word) => word[0]?.toUpperCase() ?? '')
        .join('')
      if (initials === abbreviation || sorted(initials) !== sorted(abbreviation)) continue
      report({
        at: { passage, from, to },
        severity: 'warning',
        message: `The words before it give “${initials}”, the abbreviation is “${abbreviation}”.`,
        suggestions: [initials],
      })
    }
  },
}

const sorted = (letters: string): string => [...letters].toSorted().join('')
