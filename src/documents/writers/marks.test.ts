import { expect, test } from 'vitest'
import type { Inline } from '../tree.ts'
import { separateMarks } from './marks.ts'

const mark = (note: number): Inline => ({ type: 'note-mark', note })
const text = (words: string): Inline => ({ type: 'text', text: words })
const comma = { type: 'mark-separator' }

test.each<[string, Inline[], unknown[]]>([
  ['marks that touch', [mark(1), mark(2)], [mark(1), comma, mark(2)]],
  ['marks parted by a space', [mark(1), text(' '), mark(2)], [mark(1), comma, mark(2)]],
  ['marks parted by words', [mark(1), text(' and '), mark(2)], [mark(1), text(' and '), mark(2)]],
  ['a space after the last mark', [mark(1), text(' ')], [mark(1), text(' ')]],
])('%s', (_, inlines, separated) => {
  expect(separateMarks(inlines)).toEqual(separated)
})
