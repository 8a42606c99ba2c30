import { describe, expect, test } from 'vitest'
import { checkedText, wordRule } from '../../../../test/support/word-rule.ts'
import { fileSection } from './file-section.ts'
import { htmlReport } from './html-report.ts'

const rules = [
  wordRule('fined', { suggestions: ['charged'], related: 'left' }),
  wordRule('was fined', { severity: 'error', code: 'was-fined' }),
]
const page = (text: string, file = 'paper.md'): string =>
  htmlReport([checkedText(text, rules, file)], { rules })

test('the words are marked, with the worst of overlapping findings, and lead to their cards', () => {
  const html = page('He left.\n\nHe was fined.')
  expect(html).toContain(
    '<p class="paragraph">He <mark class="level-error">was </mark><mark class="level-error">fined</mark><a class="ref" id="w1" href="#f1" aria-label="error 1">1</a><a class="ref" id="w2" href="#f2" aria-label="warning 2">2</a>.</p>',
  )
  expect(html).toContain('<article class="finding level-warning" id="f2">')
  expect(html).toContain('Write: <strong>charged</strong>')
  expect(html).toContain('<li>line 1 <q>left</q></li>')
  expect(html).toContain('Nobody should write fined.')
})

test('the list above has the most serious first', () => {
  const html = page('He was fined, she fined.')
  const levels = [...html.matchAll(/<li class="level-(\w+)">/g)].map(([, level]) => level)
  expect(levels).toEqual(['error', 'warning', 'warning'])
})

test('items, tables, notes and accepted findings are there', () => {
  const html = page(
    '- one\n\n| a | b |\n|---|---|\n| fined | d |\n\nText.[^1]\n\n<!-- factum ignore no-fined said so -->\n\nfined\n\n[^1]: A note.',
  )
  expect(html).toContain('<span class="label">•</span> one')
  expect(html).toContain('<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>')
  expect(html).toContain('<table><tbody><tr><td><mark')
  expect(html).toContain('Text.<sup>1</sup>')
  expect(html).toContain('<span class="label">1</span> A note.')
  expect(html).toContain('<q>fined</q> <span class="soft">no-fined</span> said so')
})

test('several files have a list of them, and ids of their own', () => {
  const files = [checkedText('fined', rules, 'a.md'), checkedText('fined', rules, 'b.md')]
  const html = htmlReport(files, { rules })
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
})

describe('whatever a draft holds', () => {
  const nasty =
    'He was fined "><script>alert(1)</script> & <img src=x onerror=y> \u202e https://example.org'
  const html = page(nasty.replaceAll('<', '\\<'), '<b>.md')
  test.each([
    ['no script', /<script/i],
    ['no picture', /<img/i],
    ['no handler', /<[^>]+\son\w+=/i],
    ['nothing fetched', /<[^>]+\s(?:src|action)=|url\(|@import|<link/i],
    ['no link away', /href="(?!#)/],
    ['nothing that turns the direction of writing', /\u202e/],
    ['no markup of a file’s name', /<b>/],
  ])('%s', (_, pattern) => expect(html).not.toMatch(pattern))
})

test('where rules are explained at length, every card leads there', () => {
  const html = fileSection(checkedText('He was fined.', rules, 'paper.md'), {
    rules,
    ruleAddress: (code) => `/rules?a=1&b=2#${code}`,
  })
  expect(html).toContain('<a href="/rules?a=1&amp;b=2#was-fined">')
  expect(page('He was fined.')).not.toContain('The rule and its examples')
})
