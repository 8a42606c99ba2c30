import type { Rule } from '../../rule.ts'
import { type Mark, readMarks } from '../../understanding/index.ts'

/** Fewer marks than this show no habit. */
const FEWEST = 4

export const noteMarkPosition: Rule = {
  code: 'note-mark-position',
  group: 'references',
  title: 'Marks of notes before the punctuation and behind it',
  why: 'One paper, one way: most English houses put the mark behind the stop or comma. The rarer way in the draft is pointed out. A mark with no punctuation beside it, in a heading or within a sentence, says nothing.',
  examples: [
    {
      shows: 'one before, four behind',
      text: 'One.[^1] Two.[^2] Three.[^3] Four.[^4] The report[^5], published in May, says more.\n\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d\n[^5]: e\n',
      finds: ['report,'],
    },
    {
      shows: 'all behind',
      text: 'One.[^1] Two.[^2] Three,[^3] four.[^4] Five.[^5]\n\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d\n[^5]: e\n',
      finds: [],
    },
    {
      shows: 'within a sentence',
      text: 'One.[^1] Two.[^2] Three.[^3] Four.[^4] A report[^5] says more.\n\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d\n[^5]: e\n',
      finds: [],
    },
    {
      shows: 'too few to show a habit',
      text: 'One[^1]. Two.[^2]\n\n[^1]: a\n[^2]: b\n',
      finds: [],
    },
    {
      shows: 'one behind, four before',
      text: 'One[^1]. Two[^2]. Three[^3], four[^4]. Five.[^5]\n\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d\n[^5]: e\n',
      finds: ['Five.'],
    },
  ],
  check(draft, report) {
    const before: Mark[] = []
    const behind: Mark[] = []
    for (const mark of draft.part(readMarks)) {
      if (mark.passage.note !== undefined) continue
      const { text } = mark.passage
      if (/^[.,;:](?!\d)/.test(text.slice(mark.at, mark.at + 2))) before.push(mark)
      else if (/[.,;:!?][”"’'»)]?\s?$/.test(text.slice(Math.max(0, mark.at - 3), mark.at)))
        behind.push(mark)
    }
    const all = before.length + behind.length
    if (all < FEWEST || before.length === 0 || behind.length === 0) return
    const isRareBefore = before.length <= behind.length
    const rare = isRareBefore ? before : behind
    const count = `${before.length} of ${all} marks stand before the punctuation, ${behind.length} behind it`
    const spans = rare.map(({ passage, at }) => {
      const start = /\S{1,60}$/.exec(passage.text.slice(Math.max(0, at - 60), at))
      return { passage, from: at - (start?.[0].length ?? 0), to: isRareBefore ? at + 1 : at }
    })
    spans.forEach((at, i) => {
      const where = isRareBefore ? 'before' : 'behind'
      report({
        at,
        severity: 'note',
        message: `The mark of note ${rare[i]?.label ?? ''} stands ${where} the punctuation; in this draft ${count}.`,
      })
    })
  },
}
