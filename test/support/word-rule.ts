import { type CheckedFile, checkOne, type Rule, type Severity } from '../../src/checker/index.ts'
import { readMarkdown } from '../../src/checker/readers/markdown/index.ts'

/** A rule for tests of reports: it finds a word wherever it stands, and nothing else. */
export function wordRule(
  word: string,
  more: {
    readonly code?: string
    readonly severity?: Severity
    readonly message?: string
    readonly suggestions?: readonly string[]
    /** Every finding names this word, where it first stands, as its other place. */
    readonly related?: string
  } = {},
): Rule {
  const {
    code = `no-${word.toLowerCase()}`,
    severity = 'warning',
    suggestions = [],
    related,
  } = more
  return {
    code,
    group: 'terms',
    title: `The word ${word}`,
    why: `Nobody should write ${word}.`,
    examples: [],
    check({ passages }, report) {
      const other = passages.find(({ text }) => related !== undefined && text.includes(related))
      const from = other?.text.indexOf(related ?? '') ?? 0
      for (const passage of passages) {
        for (
          let at = passage.text.indexOf(word);
          at >= 0;
          at = passage.text.indexOf(word, at + 1)
        ) {
          report({
            at: { passage, from: at, to: at + word.length },
            severity,
            message: more.message ?? `“${word}” stands here.`,
            suggestions,
            related: other ? [{ passage: other, from, to: from + (related ?? '').length }] : [],
          })
        }
      }
    },
  }
}

/** A Markdown text, checked. */
export function checkedText(text: string, rules: readonly Rule[], file = 'paper.md'): CheckedFile {
  const draft = readMarkdown(new TextEncoder().encode(text), file)
  if (!draft.ok) throw new Error(draft.fault.message)
  return checkOne(draft.value, rules)
}
