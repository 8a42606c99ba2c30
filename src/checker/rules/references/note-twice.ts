import type { Rule } from '../../rule.ts'
import { type Mark, numbered } from '../../understanding/index.ts'

export const noteTwice: Rule = {
  code: 'note-twice',
  group: 'references',
  title: 'Two notes with one number',
  why: 'The reader cannot know which of the two a mark means. A count that begins again at 1, on a new page or in a new chapter, is allowed; an asterisk may stand on every page.',
  examples: [
    {
      shows: 'one number for two notes',
      text: 'Five were fined.¹ Six were released.² Seven appealed.²\n\n¹ Register.\n\n² Decision.\n\n² Appeal.\n',
      finds: ['Appeal.'],
    },
    {
      shows: 'defined twice',
      text: 'Five were fined.[^a] Six left.[^b]\n\n[^a]: Register.\n[^b]: Decision.\n[^a]: Interview.\n',
      finds: ['Interview.'],
    },
    {
      shows: 'the count begins again',
      text: 'Five were fined.¹ Six left.²\n\n¹ Register.\n\n² Decision.\n\n## Chapter\n\nOne died.¹\n\n¹ Certificate.\n',
      finds: [],
    },
    {
      shows: 'each number once',
      text: 'Five were fined.[^1] Six left.[^2]\n\n[^1]: Register.\n[^2]: Decision.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    let seen = new Map<string, Mark['passage']>()
    let note: unknown
    for (const passage of draft.passages) {
      if (passage.note === undefined || passage.note === note) continue
      note = passage.note
      const { label } = passage.note
      if (!/[\p{L}\p{N}]/u.test(label)) continue
      if (numbered(label).number === 1 && seen.has('1')) seen = new Map()
      const first = seen.get(label)
      if (first === undefined) {
        seen.set(label, passage)
        continue
      }
      report({
        at: { passage, from: 0, to: Math.min(passage.text.length, 60) },
        severity: 'warning',
        message: `There are two notes ${label}.`,
        related: [{ passage: first, from: 0, to: Math.min(first.text.length, 60) }],
      })
    }
  },
}
