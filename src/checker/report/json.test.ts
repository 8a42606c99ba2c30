import { expect, test } from 'vitest'
import { checkedText, wordRule } from '../../../test/support/word-rule.ts'
import { jsonReport } from './json.ts'

test('the form that other people’s scripts read', () => {
  const rule = wordRule('fined', { related: 'jailed', suggestions: ['charged'] })
  const checked = checkedText('They were jailed.\n\nHe was fined.', [rule], 'letters/a.md')
  expect(jsonReport([checked])).toEqual({
    files: [
      {
        file: 'letters/a.md',
        words: 6,
        findings: [
          {
            rule: 'no-fined',
            severity: 'warning',
            message: '“fined” stands here.',
            line: 3,
            column: 8,
            quote: 'fined',
            related: [{ line: 1, quote: 'jailed' }],
            suggestions: ['charged'],
            fingerprint: checked.findings[0]?.fingerprint,
          },
        ],
      },
    ],
  })
})

test('a PDF also has pages', () => {
  const checked = checkedText('He was fined.', [wordRule('fined')])
  const [finding] = checked.findings
  if (finding === undefined) throw new Error('nothing found')
  const place = { page: 4, line: 2, column: 8 }
  const related = [{ place: { page: 1, line: 9, column: 1 }, quote: 'jailed' }]
  const report = jsonReport([{ ...checked, findings: [{ ...finding, place, related }] }])
  expect(report.files[0]?.findings[0]).toMatchObject({
    page: 4,
    line: 2,
    column: 8,
    related: [{ page: 1, line: 9, quote: 'jailed' }],
  })
})
