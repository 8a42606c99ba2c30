import { describe, expect, test } from 'vitest'
import { draftOf, run } from '../../../test/support/office/word-file.ts'
import { checkedText, wordRule } from '../../../test/support/word-rule.ts'
import { checkOne } from '../check-files.ts'
import { accept } from './accept.ts'
import { noSettings } from './settings.ts'

const rules = [wordRule('fined'), wordRule('jailed', { severity: 'error' })]
const shown = (text: string): string[] =>
  checkedText(text, rules).findings.map(({ rule, quote }) => (quote === '' ? rule : quote))

describe('a comment in the text', () => {
  test.each([
    ['speaks of the next block', '<!-- factum ignore no-fined said so -->\n\nHe was fined.', []],
    [
      'of one block only',
      '<!-- factum ignore no-fined -->\n\nHe was fined.\n\nShe was fined.',
      ['fined'],
    ],
    [
      'of its own block when it stands in it',
      'He was fined. <!-- factum ignore no-fined -->\n\nx',
      [],
    ],
    ['of one rule only', '<!-- factum ignore no-fined -->\n\nHe was fined and jailed.', ['jailed']],
    ['of the next item', '- fined\n\n<!-- factum ignore no-fined -->\n\n- fined too', ['fined']],
    ['that is not for the checker', '<!-- ignore no-fined -->\n\nHe was fined.', ['fined']],
    [
      'that matches nothing is a note',
      '<!-- factum ignore no-jailed -->\n\nHe was fined.',
      ['fined', 'ignore-unused'],
    ],
    [
      'with an unknown rule is a note',
      '<!-- factum ignore no-such -->\n\nHe left.',
      ['ignore-unused'],
    ],
    [
      'with nothing behind it is a note',
      'He left.\n\n<!-- factum ignore no-fined -->',
      ['ignore-unused'],
    ],
  ])('%s', (_, text, expected) => expect(shown(text)).toEqual(expected))

  test('keeps the finding with its reason', () => {
    const { accepted } = checkedText(
      '<!-- factum ignore no-fined: the court’s word -->\n\nfined',
      rules,
    )
    expect(accepted.map(({ by, reason, finding }) => [by, reason, finding.quote])).toEqual([
      ['comment', 'the court’s word', 'fined'],
    ])
  })

  test('is not missed when its rule did not run', () => {
    const { draft } = checkedText('<!-- factum ignore no-jailed -->\n\nHe left.', rules)
    const codes = { ran: new Set(['no-fined']), known: new Set(['no-fined', 'no-jailed']) }
    expect(checkOne(draft, rules.slice(0, 1), noSettings, codes).findings).toEqual([])
  })
})

test('a comment in Word speaks of the paragraph it is anchored in', () => {
  const anchored = `<w:p><w:commentRangeStart w:id="4"/>${run('He was fined.')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p><w:p>${run('She was fined.')}</w:p>`
  const comments = `<w:comment w:id="4" w:author="A"><w:p>${run('factum ignore no-fined quoted')}</w:p></w:comment>`
  const { findings, accepted } = checkOne(draftOf({ body: anchored, comments }), rules)
  expect(findings.map(({ place }) => place.line)).toEqual([2])
  expect(accepted.map(({ reason }) => reason)).toEqual(['quoted'])
})

describe('settings', () => {
  const { draft, findings } = checkedText('He was fined.\n\nShe was jailed.', rules)

  test.each([
    ['off', ['error']],
    ['note', ['note', 'error']],
    ['error', ['error', 'error']],
  ] as const)('a rule set to %s', (level, expected) => {
    const settings = { rules: { 'no-fined': level }, accepted: [] }
    expect(checkOne(draft, rules, settings).findings.map(({ severity }) => severity)).toEqual(
      expected,
    )
  })

  test('what was accepted stays accepted when the text above grows, and nothing else does', () => {
    const settings = accept(noSettings, findings, 'checked by phone', '2025-01-17')
    const { draft } = checkedText(
      'New.\n\nHe was fined.\n\nShe was jailed.\n\nThey were fined.',
      rules,
    )
    const checked = checkOne(draft, rules, settings)
    expect(checked.findings.map(({ place }) => place.line)).toEqual([7])
    expect(checked.accepted.map(({ by, reason }) => [by, reason])).toEqual([
      ['settings', 'checked by phone'],
      ['settings', 'checked by phone'],
    ])
  })

  test('a note about a comment that matches nothing can be accepted too', () => {
    const { draft, findings } = checkedText('<!-- factum ignore no-jailed -->\n\nHe left.', rules)
    const settings = accept(noSettings, findings, 'for the next version', '2025-01-17')
    expect(checkOne(draft, rules, settings).findings).toEqual([])
  })

  test('accepting twice keeps the first reason', () => {
    const once = accept(noSettings, findings, 'first', '2025-01-17')
    expect(accept(once, findings, 'second', '2025-02-01')).toEqual(once)
  })
})
