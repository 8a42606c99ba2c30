import { describe, expect, it } from 'vitest'
import { readLetterParts } from './letter-parts.ts'
import { understand } from './mentions-shown-for-tests.ts'

const letter = `To the attention of the President of the European Council

Re.: Visit of the President of Kazakhstan

Brussels, 8 October 2014

Dear President,

We write on behalf of two organisations.

We thank you.

Sincerely,

Brigitte Dufour, IPHR Director

Copy: Federica Mogherini, High Representative

Annex: list of cases`

describe('the parts of a letter', () => {
  const parts = readLetterParts(understand(letter))
  const cases: readonly (readonly [
    string,
    string | undefined | readonly string[],
    string | readonly string[],
  ])[] = [
    ['salutation', parts?.salutation.text, 'Dear President,'],
    ['date', parts?.date?.text, 'Brussels, 8 October 2014'],
    ['subject', parts?.subject?.text, 'Re.: Visit of the President of Kazakhstan'],
    ['close', parts?.close?.text, 'Sincerely,'],
    [
      'body',
      parts?.body.map(({ text }) => text),
      ['We write on behalf of two organisations.', 'We thank you.'],
    ],
    ['signatures', parts?.signatures.map(({ text }) => text), ['Brigitte Dufour, IPHR Director']],
  ]
  it.each(cases)('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  const noLetters: readonly (readonly [string, string])[] = [
    ['a briefing', '# Briefing\n\nFebruary 2025\n\nThis briefing has been prepared.'],
    [
      'a report that quotes a letter',
      '# Report\n\nHe wrote: Dear President, we are in prison, and nobody answers us since the year began, as you have been told so many times before.',
    ],
    ['an addressee without salutation', 'H.E. Mr Adil Tursunov, Embassy\n\nText.'],
  ]
  it.each(noLetters)('%s is no letter', (_, text) => {
    expect(readLetterParts(understand(text))).toBeUndefined()
  })

  const salutations = [
    'Your Excellency,',
    'Your excellency.',
    'Dear Mr Tokayev:',
    'Mr President,',
    'Excellencies,',
    'To whom it may concern,',
    'Уважаемый господин Президент!',
  ]
  it.each(salutations)('%s opens a letter', (text) => {
    expect(readLetterParts(understand(`${text}\n\nText.\n\nSincerely,`))?.salutation.text).toBe(
      text,
    )
  })
})
