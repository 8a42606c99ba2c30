import { expect, it } from 'vitest'
import { quotedText } from './numbers.ts'

const nothing = { value: null, least: null, most: null, printed: '' }

const statements: [string, Parameters<typeof quotedText>[0], string][] = [
  ['a number', { ...nothing, qualifier: 'exact', value: 45, printed: '45 rejections' }, '45'],
  ['about', { ...nothing, qualifier: 'about', value: 100, printed: 'a hundred' }, 'about 100'],
  [
    'more than',
    { ...nothing, qualifier: 'more-than', value: 20, printed: 'More than 20' },
    'more than 20',
  ],
  [
    'more than, in words: 13 is the least it means, not the number it is more than',
    { ...nothing, qualifier: 'more-than', least: 13, printed: 'More than a dozen' },
    'more than a dozen',
  ],
  ['at most', { ...nothing, qualifier: 'up-to', value: 20, printed: 'up to 20 days' }, 'up to 20'],
  [
    'a range',
    { ...nothing, qualifier: 'range', least: 2, most: 3, printed: '2 or 3 weeks' },
    'two to three',
  ],
  ['a word', { ...nothing, qualifier: 'word', least: 24, printed: 'Dozens' }, 'dozens'],
]

it.each(statements)('prints a number somebody states: %s', (_, stated, printed) => {
  expect(quotedText(stated, 'words', 'en')).toBe(printed)
})
