import type { Rule } from '../../rule.ts'
import { readQuotations } from '../../understanding/index.ts'

/** A quotation mark without its other half. */
export const quotationUnbalanced: Rule = {
  code: 'quotation-unbalanced',
  group: 'terms',
  title: 'A quotation mark has no other half',
  why: 'Where a mark is missing nobody can tell which words are quoted, and whose they are. Apostrophes and single marks are not looked at; a quotation of several paragraphs opens each of them and closes only the last.',
  examples: [
    {
      text: 'Family Support Centres aim at coordination of work “with support. They are useful.',
      finds: ['“'],
    },
    {
      text: 'Measures of family policy and coordination with support". They are given "the function".',
      finds: ['"'],
      shows: 'a closing mark alone',
    },
    { text: '«Никто не может быть лишён гражданства, сказано в Конституции.', finds: ['«'] },
    {
      text: '“First paragraph of a long quotation.\n\n“Second paragraph of it.”',
      finds: [],
      shows: 'a quotation of two paragraphs',
    },
    {
      text: 'A 6" pipe, the judge\'s "order" and the activists\' appeal.',
      finds: [],
      shows: 'inches and apostrophes',
    },
    {
      text: 'He called it „a farce“, she «a show», they “a trial”.',
      finds: [],
      shows: 'marks of several languages',
    },
  ],
  check(draft, report) {
    for (const { passage, at, side } of draft.part(readQuotations).loose) {
      report({
        at: { passage, from: at, to: at + 1 },
        severity: passage.block.kind === 'cell' ? 'note' : 'warning',
        message:
          side === 'closing'
            ? 'A quotation ends here that begins nowhere.'
            : 'A quotation begins here and does not end.',
      })
    }
  },
}
