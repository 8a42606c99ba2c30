import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { readNumbering } from './numbering.ts'
import { Understanding } from './understanding.ts'

/** Each label on a paragraph of its own; "#" before it makes a heading; "-" is a paragraph between. */
const breaksOf = (labels: string): readonly string[] => {
  const text = labels
    .split(' ')
    .map((label) => {
      if (label === '-') return 'Some words between the lists.'
      if (label === '…') return '[…]'
      if (label.startsWith('#')) return `# ${label.slice(1)} Chapter`
      return /^\d+\.$/.test(label)
        ? `**${label}** Words of a paragraph.`
        : `${label} words of an item;`
    })
    .join('\n\n')
  const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
  if (!read.ok) throw new Error(read.fault.message)
  return new Understanding(read.value)
    .part(readNumbering)
    .breaks.map(({ kind, before, after, missing }) =>
      [kind, before.label, after.label, ...missing].join(' '),
    )
}

describe('counts that do not go on', () => {
  it.each([
    ['1. 2. 4. 5.', ['gap 2. 4. 3.']],
    ['1. 2. 5. 6.', ['gap 2. 5. 3. 4.']],
    ['1. 2. 3. 3. 4.', ['repeat 3. 3.']],
    ['1. 2. 3. 2. 4.', ['back 3. 2.', 'gap 2. 4. 3.']],
    ['(a) (b) (d)', ['gap (b) (d) (c)']],
    ['(i) (ii) (iv)', ['gap (ii) (iv) (iii)']],
    ['(a) (b) (b) (c)', ['repeat (b) (b)']],
    ['#I. #II. #IV. #V.', ['gap II. IV. III.']],
    ['#1. #2. #4.', ['gap 2. 4. 3.']],
    ['1. 2. (a) (b) (c) 4. 5.', ['gap 2. 4. 3.']],
    ['1. 3. 4.', ['gap 1. 3. 2.']],
  ])('%s', (labels, expected) => {
    expect(breaksOf(labels)).toEqual(expected)
  })

  it.each([
    ['a new list', '(a) (b) (c) - (a) (b)'],
    ['roman chapters that begin again', '#I. #II. #III. #I. #II.'],
    ['roman numbers within letters', '(a) (b) (i) (ii) (c) (d)'],
    ['the ninth letter', '(f) (g) (h) (i) (j)'],
    ['a list within paragraphs', '11. 12. (1) (2) (3) 13. 14.'],
    ['an extract that begins in the middle', '- 174. - 179. - 405.'],
    ['dots for what is left out', '1) 2) … 5) 6)'],
    ['two single numbers', '- 1. - 3.'],
  ])('none: %s', (_, labels) => {
    expect(breaksOf(labels)).toEqual([])
  })

  it('takes a number inside a paragraph as there', () => {
    const text = '**1.** One.\n\n**2.** Two. 3. Three.\n\n**4.** Four.\n'
    const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
    if (!read.ok) throw new Error(read.fault.message)
    expect(new Understanding(read.value).part(readNumbering).breaks).toEqual([])
  })
})
