import type { Rule } from '../../rule.ts'
import { wordSpan } from './whole-file.ts'

export const commentsLeft: Rule = {
  code: 'comments-left',
  group: 'privacy',
  title: 'Comments left in a file that is to be sent',
  why: 'Comments name colleagues and say what a paper does not. Each is shown with its author. In Markdown and HTML, where comments are often instructions, it is a note; those that tell this checker something are left alone.',
  examples: [
    {
      shows: 'a remark for colleagues',
      text: 'He was fined. <!-- check with Aigul, she spoke to his wife -->\n',
      finds: ['fined.'],
    },
    { shows: 'an instruction', text: '<!-- ignore numbers -->\n\nHe was fined.\n', finds: [] },
    { shows: 'code in the text', text: 'The file has `<!-- a comment -->` in it.\n', finds: [] },
    { shows: 'none', text: 'He was fined.\n', finds: [] },
    {
      shows: 'a comment of a Word file',
      text: 'He was fined.\n',
      beside: {
        comments: [{ author: 'A.', text: 'Ask his wife', place: { line: 1, column: 8 } }],
      },
      finds: ['fined.'],
    },
  ],
  check(draft, report) {
    const { format, comments } = draft.draft
    const isSource = format === 'markdown' || format === 'text' || format === 'html'
    for (const { author, text, place } of comments) {
      // What is said to this program, and what it said itself.
      if (/^\s*factum ignore\b/i.test(text) || author === 'Factum') continue
      if (
        isSource &&
        /^\s*(?:factum|ignore|prettier|markdownlint|textlint|eslint|vale|toc|more|\[if)/i.test(text)
      )
        continue
      const at = wordSpan(draft, place)
      if (at === undefined) return
      report({
        at,
        severity: isSource ? 'note' : 'warning',
        message: `A comment${author === '' ? '' : ` by ${author}`} is left here: “${shortened(text)}”`,
      })
    }
  },
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
