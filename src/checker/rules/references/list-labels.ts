import type { Rule } from '../../rule.ts'
import { readNumbering } from '../../understanding/index.ts'
import { breakFinding } from './numbering.ts'

export const listLabels: Rule = {
  code: 'list-labels',
  group: 'references',
  title: 'Letters of a list that leave one out, repeat or go back',
  why: '"Subparagraph (c)" has to be found. A list may begin again at (a); (i) behind (h) is a letter and elsewhere a number; Russian lists leave out ё, й and ъ.',
  examples: [
    {
      shows: '(c) is missing',
      text: 'It forbids:\n\n(a) marches;\n\n(b) pickets;\n\n(d) rallies.\n',
      finds: ['rallies.'],
    },
    {
      shows: 'a letter twice',
      text: 'It forbids:\n\n(a) marches;\n\n(b) pickets;\n\n(b) rallies;\n\n(c) vigils.\n',
      finds: ['rallies;'],
    },
    {
      shows: 'the first letter twice',
      text: 'It forbids:\n\n(a) marches;\n\n(a) pickets;\n\n(c) rallies.\n',
      finds: ['pickets;'],
    },
    {
      shows: 'roman numbers inside letters',
      text: '(a) marches:\n\n(i) planned;\n\n(ii) spontaneous;\n\n(b) pickets;\n\n(c) rallies.\n',
      finds: [],
    },
    {
      shows: 'a new list',
      text: 'Forbidden:\n\n(a) marches;\n\n(b) pickets.\n\nAllowed:\n\n(a) vigils;\n\n(b) prayers.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    for (const broken of draft.part(readNumbering).breaks) {
      if (broken.of === 'text' && broken.after.reading.family !== 'number')
        report(breakFinding(broken))
    }
  },
}
