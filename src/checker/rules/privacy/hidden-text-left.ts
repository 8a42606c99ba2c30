import type { Rule } from '../../rule.ts'

export const hiddenTextLeft: Rule = {
  code: 'hidden-text-left',
  group: 'privacy',
  title: 'Hidden text left in a file that is to be sent',
  why: 'Text formatted as hidden is not printed, but one keystroke shows it, and programs read it. Hidden spaces and the entries of an index are left alone.',
  examples: [
    {
      shows: 'a word that is not shown',
      text: '<p>He was <span hidden>arrested</span> detained.</p>',
      html: true,
      finds: ['arrested'],
    },
    { shows: 'small, not hidden', text: 'He was <small>detained</small> in Almaty.\n', finds: [] },
    { shows: 'none', text: 'He was detained.\n', finds: [] },
    {
      shows: 'a paragraph that is not shown',
      text: '<p>He was detained.</p><p hidden>Source: his wife.</p>',
      html: true,
      finds: ['Source: his wife.'],
    },
    {
      shows: 'a hidden space',
      text: '<p>He was detained<span hidden> </span> in Almaty.</p>',
      html: true,
      finds: [],
    },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      for (const { style, from, to } of passage.block.styles) {
        const words = passage.text.slice(from, to)
        if (style !== 'hidden' || !/[\p{L}\p{N}]/u.test(words) || passage.block.kind === 'contents')
          continue
        report({
          at: { passage, from, to },
          severity: 'warning',
          message: `These words are hidden and still in the file: “${words.slice(0, 100)}”`,
        })
      }
    }
  },
}
