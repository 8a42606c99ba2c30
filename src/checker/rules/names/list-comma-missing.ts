import type { Rule } from '../../rule.ts'

const quotedEnd = /["”»]( )(?=\p{Lu})/gu

/** Two bodies of a list that run into each other. */
export const listCommaMissing: Rule = {
  code: 'list-comma-missing',
  group: 'names',
  title: 'A comma is missing between two names of a list',
  why: 'Where the comma between two organisations is missing, a reader counts one signatory less, and so does every program that splits the list. Reported where a name in quotation marks is followed by the same words with which other names of the list begin.',
  examples: [
    {
      text: 'The group included: Public Foundation "Meirim", Public Foundation "Doctor S.N." Public Foundation "Erkindik Kanaty", Legal Policy Research Centre.',
      finds: ['" Public Foundation'],
      shows: 'two foundations without a comma',
    },
    {
      text: 'Signed by: Public Association «Odil Soz», Public Foundation «Ar.Rukh.Khak» Public Association «Feminita», Public Foundation «Meirim».',
      finds: ['» Public Association'],
    },
    {
      text: 'The group included: Public Foundation "Meirim", Public Foundation "Doctor S.N.", Public Foundation "Erkindik Kanaty", Legal Policy Research Centre.',
      finds: [],
      shows: 'a list with all its commas',
    },
    {
      text: 'The Law "On Public Associations" Public Foundation "Meirim" criticised, and the "Amanat" Party supported, was adopted.',
      finds: [],
      shows: 'no list',
    },
    {
      text: 'Present were Public Foundation "Meirim" and Public Foundation "Erkindik Kanaty", Public Association "Feminita" with others.',
      finds: [],
      shows: 'joined by a word',
    },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      const { text } = passage
      if (!/["”»] \p{Lu}/u.test(text)) continue
      const beginnings = new Map<string, number>()
      for (const { 1: beginning = '', index } of text.matchAll(
        /[,;:] (?:and )?(\p{Lu}[\p{L}-]+ \p{L}+)/gu,
      ))
        if (!beginnings.has(beginning)) beginnings.set(beginning, index)
      for (const { index } of text.matchAll(quotedEnd)) {
        const next = /^\p{Lu}[\p{L}-]+ \p{L}+/u.exec(text.slice(index + 2, index + 80))?.[0]
        if (next === undefined || (beginnings.get(next) ?? index) >= index) continue
        report({
          at: { passage, from: index, to: index + 2 + next.length },
          severity: 'warning',
          message: `Two names of the list run into each other before “${next}”: a comma is missing.`,
          suggestions: [`${text[index] ?? ''}, ${next}`],
        })
      }
    }
  },
}
