import type { Rule } from '../../rule.ts'
import { readLetterParts } from '../../understanding/index.ts'
import { signersOf } from './signers.ts'

const words =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const announced = new RegExp(
  `\\b[Ww]e,? (?:the )?(?:undersigned )?(${words.join('|')}|\\d{1,2}) (?:undersigned )?(?:\\p{L}+ ){0,3}(?:members|Members|MEPs|organi[sz]ations|NGOs|signatories|deputies|senators|defenders|experts)\\b`,
  'u',
)

/** The number of those who write against those who sign. */
export const signatoriesCount: Rule = {
  code: 'signatories-count',
  group: 'letters',
  title: 'A letter announces another number of signatories than sign',
  why: '“We, the sixteen undersigned Members” is written before the last two join. Compared with the lines of the signatures that begin with a person’s name, where at least two sign.',
  examples: [
    {
      text: 'Brussels, 16 October 2020\n\nDear Mr President,\n\nWe, the four undersigned Members of the European Parliament, are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nAndrius Kubilius, EPP\n\nIsabel Santos, S&D',
      finds: ['We, the four undersigned Members'],
    },
    {
      text: 'Brussels, 16 October 2020\n\nDear Mr President,\n\nWe, 2 Members of the European Parliament, are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nAndrius Kubilius, EPP\n\nIsabel Santos, S&D',
      finds: ['We, 2 Members'],
    },
    {
      text: 'Brussels, 16 October 2020\n\nDear Mr President,\n\nWe, the three undersigned Members of the European Parliament, are concerned.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nAndrius Kubilius, EPP\n\nIsabel Santos, S&D',
      finds: [],
    },
    {
      text: 'Brussels, 16 October 2020\n\nDear Mr President,\n\nWe met four members of the opposition.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nAndrius Kubilius, EPP',
      finds: [],
      shows: 'members of something else',
    },
  ],
  check(draft, report) {
    const letter = draft.part(readLetterParts)
    if (letter === undefined) return
    const signers = signersOf(letter.signatures)
    if (signers.length < 2) return
    for (const passage of letter.body.slice(0, 4)) {
      const hit = announced.exec(passage.text)
      const word = hit?.[1] ?? ''
      const count = words.includes(word) ? words.indexOf(word) + 2 : Number.parseInt(word, 10)
      if (hit === null || count === signers.length) continue
      const [first] = signers
      report({
        at: { passage, from: hit.index, to: hit.index + hit[0].length },
        severity: 'warning',
        message: `The letter announces ${count} who write, ${signers.length} sign.`,
        related: first ? [{ passage: first.passage, from: first.from, to: first.to }] : [],
      })
    }
  },
}
