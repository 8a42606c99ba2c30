import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../check.ts'
import type { Rule } from '../../rule.ts'
import type { Block, Draft } from '../../tree/index.ts'
import { commentsLeft } from './comments-left.ts'
import { hiddenTextLeft } from './hidden-text-left.ts'
import { propertiesLeft } from './properties-left.ts'
import { trackedChangesLeft } from './tracked-changes-left.ts'

const block = (text: string, line: number, more: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  level: 0,
  anchors: [{ at: 0, place: { line, column: 1 } }],
  styles: [],
  marks: [],
  ...more,
})

/** A Word file of two paragraphs with what a case adds. */
const draftWith = (more: Partial<Draft>): Draft => ({
  file: 'paper.docx',
  format: 'docx',
  counts: 'paragraphs',
  blocks: [block('Briefing paper', 1), block('Five were fined in Almaty.', 2)],
  notes: [],
  properties: [],
  comments: [],
  changes: [],
  remarks: [],
  ...more,
})

const found = (rule: Rule, more: Partial<Draft>): readonly string[] =>
  checkDraft(draftWith(more), [rule]).map(
    ({ severity, quote, message }) => `${severity} [${quote}] ${message}`,
  )

const property = (name: string, value: string) => ({ name, value })

describe('properties-left', () => {
  it.each([
    [
      'names of persons and an organisation',
      [
        property('author', 'A. Person'),
        property('lastModifiedBy', 'B. Person'),
        property('company', 'KIBHR'),
      ],
      [
        'note [] The properties of the file say: author “A. Person”, last changed by “B. Person”, company “KIBHR”. Take out what the recipient need not know.',
      ],
    ],
    [
      'a folder on a computer',
      [property('template', 'C:\\Users\\aigul\\Templates\\letter.dotx')],
      [
        'warning [] The properties of the file say: template “C:\\Users\\aigul\\Templates\\letter.dotx”. Take out what the recipient need not know.',
      ],
    ],
    [
      'the names of programs',
      [
        property('author', 'python-docx'),
        property('template', 'Normal.dotm'),
        property('application', 'Microsoft Office Word'),
      ],
      [],
    ],
    [
      'title and times',
      [
        property('title', 'Briefing paper'),
        property('modified', '2025-02-18T09:36:00Z'),
        property('revision', '9'),
      ],
      [],
    ],
  ])('%s', (_, properties, expected) => {
    expect(found(propertiesLeft, { properties })).toEqual(expected)
  })

  it('says nothing of a Markdown file, and of a file without text', () => {
    const properties = [property('author', 'A. Person')]
    expect(found(propertiesLeft, { format: 'markdown', properties })).toEqual([])
    expect(found(propertiesLeft, { blocks: [], properties })).toEqual([])
  })
})

describe('comments-left', () => {
  const place = { line: 2, column: 11 }
  it.each([
    [
      'at the word it hangs on',
      [{ author: 'A. Person', text: 'Ask his wife.', place }],
      ['warning [fined] A comment by A. Person is left here: “Ask his wife.”'],
    ],
    [
      'without an author',
      [{ author: '', text: 'Check.', place }],
      ['warning [fined] A comment is left here: “Check.”'],
    ],
    [
      'on no line of the text',
      [{ author: '', text: 'Check.', place: { line: 9, column: 1 } }],
      ['warning [] A comment is left here: “Check.”'],
    ],
    ['none', [], []],
  ])('%s', (_, comments, expected) => {
    expect(found(commentsLeft, { comments })).toEqual(expected)
  })
})

describe('tracked-changes-left', () => {
  const place = { line: 2, column: 11 }
  const change = (kind: 'inserted' | 'deleted' | 'moved' | 'formatted', text: string) => ({
    kind,
    author: 'A. Person',
    text,
    place,
  })
  it.each([
    [
      'deleted words',
      [change('deleted', 'seven')],
      ['warning [fined] Words deleted by A. Person can still be read in the file: “seven”'],
    ],
    [
      'others are counted',
      [change('inserted', 'Five'), change('formatted', 'Almaty')],
      ['warning [] The file has 2 tracked changes by A. Person.'],
    ],
    [
      'both',
      [change('deleted', 'seven'), change('inserted', 'Five')],
      [
        'warning [] The file has 1 more tracked change by A. Person.',
        'warning [fined] Words deleted by A. Person can still be read in the file: “seven”',
      ],
    ],
    ['none', [], []],
  ])('%s', (_, changes, expected) => {
    expect(found(trackedChangesLeft, { changes })).toEqual(expected)
  })

  it('says when changes are being recorded', () => {
    expect(found(trackedChangesLeft, { properties: [property('trackChanges', 'yes')] })).toEqual([
      'note [] Changes are being recorded in this file; the next one will be left in it.',
    ])
  })
})

describe('hidden-text-left', () => {
  const hidden = (from: number, to: number, kind: Block['kind'] = 'paragraph') => ({
    blocks: [
      block('Five were fined in Almaty.', 1, {
        kind,
        styles: [{ from, to, style: 'hidden' as const }],
      }),
    ],
  })
  it.each([
    [
      'hidden words',
      hidden(10, 15),
      ['warning [fined] These words are hidden and still in the file: “fined”'],
    ],
    ['a hidden space', hidden(9, 10), []],
    ['an entry of the contents', hidden(10, 15, 'contents'), []],
    ['nothing hidden', {}, []],
  ])('%s', (_, more, expected) => {
    expect(found(hiddenTextLeft, more)).toEqual(expected)
  })
})
