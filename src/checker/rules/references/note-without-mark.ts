import type { Rule } from '../../rule.ts'
import { type Mark, readMarks, wordAt } from '../../understanding/index.ts'

/** Above this share of notes without a mark it was the reader of the file that did not see the marks. */
const MOST = 0.5
/** In a PDF marks are small digits that are sometimes not told from others: so many lost ones are its fault. */
const MOST_IN_PDF = 2

export const noteWithoutMark: Rule = {
  code: 'note-without-mark',
  group: 'references',
  title: 'A note that nothing in the text refers to',
  why: 'Its sentence was deleted or its mark was lost, and all later notes may stand one off. Where most notes have no mark the file lost them when it was converted; that is said once, as a note.',
  examples: [
    {
      shows: 'the mark was deleted',
      text: 'Eleven were fined.[^1] Two were released.\n\n[^1]: Court register.\n[^2]: Press release.\n',
      finds: ['Press release.'],
    },
    {
      shows: 'a mark inside another note',
      text: 'Eleven were fined.[^1]\n\n[^1]: Court register.[^2]\n[^2]: In Russian.\n',
      finds: [],
    },
    {
      shows: 'each note has its mark',
      text: 'Eleven were fined.¹ Two were released.²\n\n¹ Court register.\n\n² Press release.\n',
      finds: [],
    },
    {
      shows: 'all marks lost: said once',
      text: 'Eleven were fined.\n\n[^1]: Court register.\n[^2]: Press release.\n[^3]: Interview.\n',
      finds: ['Court register.'],
    },
  ],
  check(draft, report) {
    const marks = new Set(draft.part(readMarks).map(({ label }) => label))
    const second = secondMarks(draft.part(readMarks))
    const firstOf = new Map(
      draft.passages.flatMap((p) => (p.note === undefined ? [] : [[p.note, p] as const])).reverse(),
    )
    const { notes } = draft.draft
    const without = notes.filter(({ label }) => !marks.has(label))
    const lost =
      (without.length > 1 && without.length > notes.length * MOST) ||
      (draft.draft.format === 'pdf' && without.length > MOST_IN_PDF)
    for (const note of lost ? without.slice(0, 1) : without) {
      const passage = firstOf.get(note)
      if (passage === undefined) continue
      const instead = lost ? undefined : second.get(Number(note.label) - 1)
      report({
        at: { passage, from: 0, to: Math.min(passage.text.length, 60) },
        severity: lost ? 'note' : 'warning',
        message: lost
          ? `${without.length} of ${notes.length} notes have no mark in the text; the marks may have been lost when the file was converted.`
          : `No mark in the text refers to note ${note.label}.${instead === undefined ? '' : ` Where it should stand, the mark of note ${instead.label} stands again.`}`,
        ...(instead === undefined ? {} : { related: [wordAt(instead)] }),
      })
    }
  },
}

/** By the number of a mark the one behind it, where that is a second mark of an earlier note. */
function secondMarks(marks: readonly Mark[]): ReadonlyMap<number, Mark> {
  const found = new Map<number, Mark>()
  marks.forEach(({ number }, i) => {
    const next = marks[i + 1]
    if (number !== undefined && next?.number !== undefined && next.number <= number)
      found.set(number, next)
  })
  return found
}
