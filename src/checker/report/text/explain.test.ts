import { expect, test } from 'vitest'
import { ownRules } from '../../accepted/index.ts'
import { rules } from '../../rules/registry.ts'
import { explain } from './explain.ts'

test.each([...rules, ...ownRules].map((rule) => [rule.code, rule] as const))(
  '%s is explained within 80 columns',
  (code, rule) => {
    const text = explain(rule)
    expect(text).toMatch(new RegExp(`^${code} \\(`))
    const long = text.split('\n').filter((line) => line.length > 80)
    // A web address is not broken.
    expect(long.filter((line) => !/\S{60,}/.test(line))).toEqual([])
  },
)

test('title, reason, source, what is found and what is left alone', () => {
  const rule = {
    code: 'doubled-word',
    group: 'terms',
    title: 'A word stands twice',
    why: 'One of them is left over.',
    source: 'Style guide, page 3',
    examples: [
      { text: 'He was was fined.', finds: ['was was'], shows: 'the slip' },
      { text: 'He said that that was so.', finds: [] },
    ],
  } as const
  expect(explain(rule)).toBe(`doubled-word (terms)
A word stands twice.

One of them is left over.

Source: Style guide, page 3

It finds

  | He was was fined.
    → “was was”
    (the slip)

It leaves alone

  | He said that that was so.

To leave one place alone, write <!-- factum ignore doubled-word reason -->
before it, or in Word a comment "factum ignore doubled-word reason" on it.`)
})
