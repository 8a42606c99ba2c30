import { expect, test } from 'vitest'
import { draftOf, paragraph } from '../../../test/support/office/word-file.ts'
import { sarifSchema } from '../../../test/support/sarif-schema.ts'
import { checkedText, wordRule } from '../../../test/support/word-rule.ts'
import { fault } from '../../base/result.ts'
import { ownRules } from '../accepted/index.ts'
import { checkOne } from '../check-files.ts'
import { sarifReport, uriOf } from './sarif.ts'

const rules = [
  wordRule('fined', { related: 'left', suggestions: ['charged'] }),
  wordRule('two lines', { severity: 'note' }),
]
const options = { rules: [...rules, ...ownRules], version: '1.2.3', faults: [] }

const text = `He left. Here are two
lines.

<!-- factum ignore no-fined as quoted -->

He was fined.

She was **fined**.

<!-- factum ignore no-such -->
`

test('a report of texts, with what is accepted, is as the standard asks', () => {
  const report = sarifReport([checkedText(text, rules, 'letters/to the EU.md')], options)
  expect(sarifSchema.parse(report)).toEqual(report)
  const [run] = report.runs
  const said = run?.results.map(({ ruleId, level, locations, ...rest }) => {
    const { startLine, startColumn, endLine, endColumn } =
      locations[0]?.physicalLocation.region ?? {}
    const suppressed = 'suppressions' in rest ? rest.suppressions : []
    return [ruleId, level, `${startLine}:${startColumn}-${endLine}:${endColumn}`, suppressed]
  })
  expect(said).toEqual([
    ['no-two lines', 'note', '1:19-2:6', []],
    ['no-fined', 'warning', '8:11-8:16', []],
    ['ignore-unused', 'note', '10:1-10:1', []],
    ['no-fined', 'warning', '6:8-6:13', [{ kind: 'inSource', justification: 'as quoted' }]],
  ])
})

test('a report of documents names paragraphs, and files that could not be read', () => {
  const draft = draftOf({ body: paragraph('He left.') + paragraph('He was fined.') })
  const faults = [fault('draft-empty', 'This file is empty.', 'b.docx')]
  const report = sarifReport([checkOne(draft, rules)], { ...options, faults })
  expect(sarifSchema.parse(report)).toEqual(report)
  expect(report.runs[0]?.results[0]?.locations[0]).toMatchObject({
    logicalLocations: [{ name: 'paragraph 2:8', kind: 'paragraph' }],
  })
  expect(report.runs[0]?.invocations[0]?.executionSuccessful).toBe(false)
})

test('a report of nothing', () => {
  const report = sarifReport([], options)
  expect(sarifSchema.parse(report)).toEqual(report)
})

test.each([
  ['letters/to the EU.md', 'letters/to%20the%20EU.md'],
  ['письмо.docx', '%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%BE.docx'],
  ['a\\b#1?.md', 'a/b%231%3F.md'],
  ['/tmp/a b.md', 'file:///tmp/a%20b.md'],
])('the address of %s', (path, uri) => expect(uriOf(path)).toBe(uri))
