import type { Rule } from '../../rule.ts'
import { type Mark, numbered, readMarks, wordAt } from '../../understanding/index.ts'

export const noteOrder: Rule = {
  code: 'note-order',
  group: 'references',
  title: 'Notes or their marks that are not in the order of their numbers',
  why: 'A mark out of order mostly carries the wrong number, so the reader is sent to the wrong source. A second mark of an earlier note is allowed, and so is a count that begins again at 1 on a new page or in a new chapter. In Markdown the numbers are given when the paper is made, so there it is only a note.',
  examples: [
    {
      shows: 'two marks have changed places',
      text: 'Five were fined.¹ Six were released.³ Seven appealed.² Eight left.⁴\n\n¹ Register.\n\n² Appeal.\n\n³ Decision.\n\n⁴ Interview.\n',
      finds: ['appealed.'],
    },
    {
      shows: 'a number is left out',
      text: 'Five were fined.¹ Six were released.² Seven appealed.⁴\n\n¹ Register.\n\n² Decision.\n\n⁴ Appeal.\n',
      finds: ['appealed.'],
    },
    {
      shows: 'an earlier note is used again',
      text: 'Five were fined.¹ Six were released.² Seven appealed.¹\n\n¹ Register.\n\n² Decision.\n',
      finds: [],
    },
    {
      shows: 'in order',
      text: 'Five were fined.[^1] Six were released.[^2]\n\n[^1]: Register.\n[^2]: Decision.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const severity = draft.draft.format === 'markdown' ? 'note' : 'warning'
    const known = new Set(draft.draft.notes.map(({ label }) => label))
    let before: Mark | undefined
    let seen = new Set<number>()
    for (const mark of draft.part(readMarks)) {
      const { number } = mark
      // A mark inside a note, and words or asterisks, do not count.
      if (number === undefined || mark.passage.note !== undefined) continue
      const last = before?.number ?? 0
      if (number === 1 && last > 1 && !known.has(String(last + 1))) seen = new Set()
      if (seen.has(number)) continue
      seen.add(number)
      const missing = numbersBetween(last, number)
      if (before !== undefined && number < last && number > 1) {
        report({
          at: wordAt(mark),
          severity,
          message: `The mark of note ${number} comes after that of note ${last}.`,
          related: [wordAt(before)],
        })
        continue
      }
      // What has a note and no mark is told of by its own rule, what comes later by the step back.
      const lost = missing.filter((n) => !known.has(String(n)))
      if (before !== undefined && lost.length > 0 && lost.length === missing.length) {
        report({
          at: wordAt(mark),
          severity,
          message: `Note ${last} is followed by note ${number}; there is no note ${lost.join(', ')}.`,
          related: [wordAt(before)],
        })
      }
      before = mark
    }
    checkNotes(draft.passages, (passage, label, last) => {
      report({
        at: { passage, from: 0, to: Math.min(passage.text.length, 60) },
        severity,
        message: `Note ${label} stands behind note ${last} in the list of notes.`,
      })
    })
  },
}

function numbersBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.min(20, Math.max(0, to - from - 1)) }, (_, i) => from + 1 + i)
}

/** The notes themselves, in the order of the file: a step back that is not a new count. */
function checkNotes(
  passages: readonly Mark['passage'][],
  found: (passage: Mark['passage'], label: string, last: string) => void,
): void {
  let last = 0
  let note: unknown
  for (const passage of passages) {
    if (passage.note === undefined || passage.note === note) continue
    note = passage.note
    const { number } = numbered(passage.note.label)
    if (number === undefined) continue
    if (number < last && number > 1) found(passage, passage.note.label, String(last))
    else last = number
  }
}
