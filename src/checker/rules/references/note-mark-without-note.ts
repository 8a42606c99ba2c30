import type { Rule } from '../../rule.ts'
import { readMarks, wordAt } from '../../understanding/index.ts'

export const noteMarkWithoutNote: Rule = {
  code: 'note-mark-without-note',
  group: 'references',
  title: 'The mark of a note that is not there',
  why: 'Who looks for the source behind a number finds nothing. Where a draft has marks and no notes at all it was probably cut off, and this is said once. The exponent of a unit ("12 km²") is no mark; one note may have several marks.',
  examples: [
    {
      shows: 'a mark whose note was deleted',
      text: 'Eleven were fined.[^1] Two were released.[^2] One appealed.[^3]\n\n[^1]: Court register.\n[^2]: Press release.\n',
      finds: ['appealed.'],
    },
    {
      shows: 'raised digits out of a converter',
      text: 'Five were detained.¹ Six were fined.²\n\n¹ See the court register.\n',
      finds: ['fined.'],
    },
    {
      shows: 'no notes at all: said once',
      text: 'Five were detained.¹ Six were fined.² Seven were released.³\n',
      finds: ['detained.'],
    },
    {
      shows: 'two marks of one note',
      text: 'Five were detained.[^1] Six were fined.[^1]\n\n[^1]: Court register.\n',
      finds: [],
    },
    { shows: 'an exponent', text: 'The cell measures 12 m² and holds six.\n', finds: [] },
  ],
  check(draft, report) {
    const notes = new Set(draft.draft.notes.map(({ label }) => label))
    const without = draft.part(readMarks).filter(({ label }) => !notes.has(label))
    const [first] = without
    if (first === undefined) return
    if (notes.size === 0) {
      const related = without.slice(1, 6).map(wordAt)
      const message =
        without.length === 1
          ? `There is a mark of note ${first.label} here, and the draft has no notes.`
          : `The text has ${without.length} marks of notes, and the draft has no notes.`
      report({ at: wordAt(first), severity: 'warning', message, related })
      return
    }
    for (const mark of without) {
      report({
        at: wordAt(mark),
        severity: 'warning',
        message: `There is a mark of note ${mark.label} here, and the draft has no note ${mark.label}.`,
      })
    }
  },
}
