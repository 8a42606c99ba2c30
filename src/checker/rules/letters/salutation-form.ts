import type { Rule } from '../../rule.ts'
import { readLetterParts } from '../../understanding/index.ts'

/** How the salutation is written. */
export const salutationForm: Rule = {
  code: 'salutation-form',
  group: 'letters',
  title: 'The salutation is not written as a salutation',
  why: 'The first words an ambassador reads: “Your Excellency” takes a capital, as it does further on in the letter, and a comma or colon stands behind it, not a full stop. Salutations without a sign are left alone, for some houses write them so. Always a note.',
  examples: [
    {
      text: '1 March 2024\n\nYour excellency.\n\nI am writing to express my concern.\n\nSincerely,\n\nA. Author',
      finds: ['Your excellency.'],
    },
    {
      text: '1 March 2024\n\nDear President.\n\nI am writing to express my concern.\n\nSincerely,\n\nA. Author',
      finds: ['Dear President.'],
    },
    {
      text: '1 March 2024\n\nYour Excellency,\n\nI am writing to you.\n\nSincerely,\n\nA. Author',
      finds: [],
    },
    {
      text: '1 March 2024\n\nDear Mr President\n\nI am writing to you.\n\nSincerely,\n\nA. Author',
      finds: [],
      shows: 'no sign',
    },
  ],
  check(draft, report) {
    const letter = draft.part(readLetterParts)
    if (letter === undefined) return
    const passage = letter.salutation
    const text = passage.text.trimEnd()
    const small =
      /^(?:your|Your) (?:excellency|majesty|highness|holiness|honou?r|eminence)\b|^your /.test(text)
    const stop = /\.$/.test(text)
    if (!small && !stop) return
    const right = text
      .replace(/^\p{Ll}/u, (letter_) => letter_.toUpperCase())
      .replace(/^(Your )(\p{Ll})/u, (_, your: string, first: string) => your + first.toUpperCase())
      .replace(/\.$/, ',')
    report({
      at: { passage, from: 0, to: text.length },
      severity: 'note',
      message: small
        ? 'A form of address takes capitals.'
        : 'A comma or colon stands behind a salutation, not a full stop.',
      suggestions: [right],
    })
  },
}
