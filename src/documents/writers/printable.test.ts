import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['a line end is a space', 'one\n  two', 'one two'],
  ['a no-break space stays', 'ст.\u00a0174', 'ст.\u00a0174'],
  ['a control character goes', 'a\u0000b\u001bc', 'abc'],
  ['half a surrogate pair is shown as unknown', 'a\ud83d', 'a\ufffd'],
  ['Kazakh letters stay', 'ӘҒҚҢӨҰҮҺІ әғқңөұүһі', 'ӘҒҚҢӨҰҮҺІ әғқңөұүһі'],
])('%s', (_, text, printed) => {
  expect(printable(text)).toBe(printed)
})
