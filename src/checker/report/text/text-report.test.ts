import { describe, expect, test } from 'vitest'
import { checkedText, wordRule } from '../../../../test/support/word-rule.ts'
import { textReport } from './text-report.ts'

const plain = { colour: false }
const spelling = wordRule('Zhylanbaev', {
  code: 'name-spellings',
  message:
    '“Zhylanbaev” here, “Zhylanbayev” elsewhere: this looks like one person in two spellings.',
  suggestions: ['Zhylanbayev'],
  related: 'Zhylanbayev',
})
const text = `The court sentenced Marat Zhylanbayev in November 2023, and his party, Alga Kazakhstan, was banned.

Zhylanbayev appealed. In the spring the wife of Marat Zhylanbaev was questioned for two days by the police of Astana.
`

test('a finding is told with its place, its words, the other place and the remedy', () => {
  const checked = checkedText(text, [spelling], 'briefing.md')
  expect(textReport([checked], plain)).toBe(`briefing.md  35 words

  warning  3:55  name-spellings
    “Zhylanbaev” here, “Zhylanbayev” elsewhere: this looks like one person in
    two spellings.
      … the spring the wife of Marat Zhylanbaev was questioned for two days …
                                     ^^^^^^^^^^
    see 1:27 “Zhylanbayev”
    Write: “Zhylanbayev”

Found 1 warning in 1 file of 35 words.
Why a rule exists: factum check --explain name-spellings`)
})

test('several files stand one after the other, and the counts cover all', () => {
  const rules = [wordRule('fined', { severity: 'error' }), wordRule('left', { severity: 'note' })]
  const files = [
    checkedText('He was fined.', rules, 'a.md'),
    checkedText('Nothing.', rules, 'b.md'),
    checkedText(
      '<!-- factum ignore no-left so -->\n\nShe left.\n\nThey left; he left.',
      rules,
      'c.md',
    ),
  ]
  const lines = textReport(files, plain).split('\n')
  expect(lines.filter((line) => /^[abc]\.md/.test(line))).toEqual([
    'a.md  3 words',
    'b.md  1 word',
    'c.md  6 words',
  ])
  expect(lines.slice(-3)).toEqual([
    'Found 1 error and 2 notes in 3 files of 10 words.',
    '1 accepted finding is not shown.',
    'Why a rule exists: factum check --explain no-fined',
  ])
})

test('nothing found is said', () => {
  expect(textReport([checkedText('He left.', [])], plain)).toBe(
    'paper.md  2 words\n\nFound nothing in 1 file of 2 words.',
  )
})

describe('80 columns', () => {
  const long = `${'Words about the case '.repeat(30)}fined${' and about the appeal'.repeat(30)}`
  test.each([
    ['a word in the middle', long, 'fined'],
    ['at the beginning', `fined ${long}`, 'fined'],
    ['at the end', `${long} fined`, 'fined'],
    ['a long quote', long, 'Words about the case '.repeat(9)],
    ['a short text', 'He was fined.', 'fined'],
  ])('%s fits', (_, draft, word) => {
    const report = textReport(
      [checkedText(draft, [wordRule(word, { code: 'word', related: word })])],
      plain,
    )
    for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test.each([['fined'], ['about the case']])('the line below marks the words %j', (word) => {
    const lines = textReport([checkedText(long, [wordRule(word, { code: 'word' })])], plain).split(
      '\n',
    )
    lines.forEach((line, index) => {
      if (!/^ *\^+$/.test(line)) return
      const marked = lines[index - 1]?.slice(line.indexOf('^'), line.length)
      expect(marked).toBe(word)
    })
    expect(lines.some((line) => /^ *\^+$/.test(line))).toBe(true)
  })
})

test('what a file holds cannot command the terminal', () => {
  const checked = checkedText(
    'He was \u001b[31mfined\u202e today.',
    [wordRule('fined')],
    'a\u001b]0;x\u0007.md',
  )
  const report = textReport([checked], plain)
  for (const sign of ['\u001b', '\u0007', '\u202e']) expect(report).not.toContain(sign)
  expect(report).toContain('fined')
})

test('colour is only for terminals', () => {
  const checked = checkedText('fined', [wordRule('fined')])
  expect(textReport([checked], { colour: true })).toContain('\u001b[1;33mwarning\u001b[0m')
})
