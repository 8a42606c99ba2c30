import { describe, expect, test } from 'vitest'
import { sampleTree } from '../../test/support/paper/sample-tree.ts'
import type { Block, DocumentTree } from './tree.ts'
import { brokenPromises } from './tree-promises.ts'

const words = (text: string) => [{ type: 'text', text } as const]
const mark = (note: number) => ({ type: 'note-mark', note }) as const
const heading = (id: string, depth: 1 | 2 | 3): Block => ({
  type: 'heading',
  id,
  depth,
  children: words(id),
})
const note = (number: number) => ({ number, id: `note-${number}`, children: words('A source.') })

const tree = (blocks: readonly Block[], notes: DocumentTree['notes'] = []): DocumentTree => ({
  ...sampleTree(),
  organisations: [],
  blocks,
  notes,
})

test('the sample paper keeps every promise', () => {
  expect(brokenPromises(sampleTree())).toEqual([])
})

describe('a broken promise is named', () => {
  const notes: Block = { type: 'notes', title: 'Notes' }
  const marked = (...numbers: number[]): Block => ({
    type: 'paragraph',
    children: numbers.map(mark),
  })
  const columns = [{ title: words('Person') }, { title: words('Months') }]
  test.each<[string, DocumentTree, string]>([
    ['an id used twice', tree([heading('a', 1), heading('a', 1)]), 'the id "a" is used twice'],
    ['an id of the writers', tree([heading('_a', 1)]), 'the id "_a" begins with "_"'],
    [
      'a skipped depth',
      tree([heading('a', 1), heading('b', 3)]),
      'the heading "b" of depth 3 follows depth 1',
    ],
    [
      'a reference to nowhere',
      tree([
        {
          type: 'paragraph',
          children: [{ type: 'reference', target: 'gone', children: words('there') }],
        },
      ]),
      'a reference points to "gone", which is not in the paper',
    ],
    [
      'notes out of order',
      tree([marked(2, 1), notes], [note(1), note(2)]),
      'the notes do not stand in the order of their first marks, or some are never marked',
    ],
    [
      'a note without a mark',
      tree([marked(1), notes], [note(1), note(2)]),
      'the notes do not stand in the order of their first marks, or some are never marked',
    ],
    [
      'a gap in the numbers',
      tree([marked(1, 3), notes], [note(1), note(3)]),
      'the notes are not numbered 1, 2, 3 …',
    ],
    [
      'a mark in a note',
      tree([marked(1), notes], [{ ...note(1), children: [mark(1)] }]),
      'a note holds the mark of note 1',
    ],
    [
      'notes that are never printed',
      tree([marked(1)], [note(1)]),
      '1 notes are printed in 0 places',
    ],
    ['a place for notes that are not there', tree([notes]), '0 notes are printed in 1 places'],
    ['an empty list', tree([{ type: 'list', ordered: false, items: [] }]), 'a list has no items'],
    [
      'a row of too few cells',
      tree([
        {
          type: 'table',
          id: 't',
          caption: words('Table'),
          columns,
          rows: [[words('Marat Zhylanbayev')]],
        },
      ]),
      'row 1 of the table "t" has 1 cells, not 2',
    ],
  ])('%s', (_, broken, sentence) => {
    expect(brokenPromises(broken)).toContain(sentence)
  })
})

test('a note may be marked again', () => {
  const paragraph: Block = { type: 'paragraph', children: [mark(1), mark(2), mark(1)] }
  expect(
    brokenPromises(tree([paragraph, { type: 'notes', title: 'Notes' }], [note(1), note(2)])),
  ).toEqual([])
})
