import type { Rule } from '../../rule.ts'
import { readLetterParts } from '../../understanding/index.ts'

/** A letter without date, closing words or sender. */
export const letterPartMissing: Rule = {
  code: 'letter-part-missing',
  group: 'letters',
  title: 'A part of the letter is missing',
  why: 'A letter without date cannot be answered by reference to it, and figures “so far” hang in the air; one without sender is not answered at all. Only letters are looked at: papers that greet nobody have no such parts.',
  examples: [
    {
      text: 'H.E. Mr Adil Tursunov, Embassy of the Republic of Kazakhstan, Oslo\n\nYour Excellency,\n\nI am writing to express my concern.\n\nSincerely,',
      finds: ['Your Excellency,', 'Sincerely,'],
      shows: 'neither date nor sender',
    },
    {
      text: 'Brussels, 8 October 2014\n\nDear President,\n\nWe are writing to you.\n\nYours sincerely,',
      finds: ['Yours sincerely,'],
    },
    {
      text: 'Brussels, 8 October 2014\n\nDear President,\n\nWe are writing to you and ask for an answer.',
      finds: ['We are writing to you and ask for an answer.'],
      shows: 'no closing words',
    },
    {
      text: 'Brussels, 8 October 2014\n\nDear President,\n\nWe are writing to you.\n\nSincerely,\n\nBrigitte Dufour, IPHR',
      finds: [],
      shows: 'a whole letter',
    },
    {
      text: '# Briefing paper\n\nFebruary 2025\n\nThis briefing has been prepared as input for the dialogue.',
      finds: [],
      shows: 'a briefing',
    },
  ],
  check(draft, report) {
    const letter = draft.part(readLetterParts)
    if (letter === undefined) return
    const { salutation, close, signatures, date, body } = letter
    const whole = (passage: typeof salutation) => ({
      passage,
      from: 0,
      to: passage.text.trimEnd().length,
    })
    if (date === undefined)
      report({ at: whole(salutation), severity: 'warning', message: 'The letter has no date.' })
    const last = body.at(-1)
    if (close === undefined && last)
      report({
        at: whole(last),
        severity: 'note',
        message: 'The letter has no closing words and no sender.',
      })
    const signed = signatures.length > 0 || /[,.]\s+\p{Lu}/u.test(close?.text ?? '')
    if (close && !signed)
      report({
        at: whole(close),
        severity: 'warning',
        message: 'Nobody signs the letter: no name or organisation follows the closing words.',
      })
  },
}
