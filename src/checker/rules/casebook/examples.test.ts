import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../check.ts'
import { readMarkdown } from '../../readers/markdown/index.ts'
import { shownCasebook, shownNumbers } from './casebook-shown-for-tests.ts'
import { type CasebookKnowledge, casebookRules } from './index.ts'

function findings(text: string, known: CasebookKnowledge = shownCasebook) {
  const read = readMarkdown(new TextEncoder().encode(text), 'draft.md')
  if (!read.ok) throw new Error(read.fault.message)
  return (code: string) =>
    checkDraft(
      read.value,
      casebookRules(known, shownNumbers).filter((rule) => rule.code === code),
    )
}

describe.each(casebookRules(shownCasebook).map((rule) => [rule.code, rule] as const))(
  '%s',
  (code, rule) => {
    it.each(
      rule.examples.map(
        (example) => [example.shows ?? example.text.slice(0, 60), example] as const,
      ),
    )('%s', (_, { text, finds }) => {
      expect(findings(text)(code).map(({ quote }) => quote)).toEqual(finds)
    })

    it('shows a slip that it finds and a text that it leaves alone', () => {
      expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true)
      expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true)
    })
  },
)
