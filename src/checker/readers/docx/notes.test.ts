import { describe, expect, test } from 'vitest'
import { shown } from '../../../../test/support/office/shown.ts'
import {
  draftOf,
  type MadeParts,
  paragraph,
  run,
} from '../../../../test/support/office/word-file.ts'

const mark = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
const custom = (id: number, own: string) =>
  `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${own}</w:t></w:r>`
const note = (id: number, text: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}</w:p></w:${kind}>`
const separator =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
const section = (inner: string) => `<w:p><w:pPr><w:sectPr>${inner}</w:sectPr></w:pPr></w:p>`

const notesOf = (made: MadeParts) =>
  draftOf(made).notes.map(
    ({ kind, label, blocks }) => `${kind} ${label}: ${shown(blocks).join(' | ')}`,
  )

test('marks stand where they are printed, and notes come in the order of their marks', () => {
  const made = {
    body: `<w:p>${run('One')}${mark(5)}${run(', two.')}${mark(2)}</w:p>`,
    footnotes: separator + note(2, ' Second.') + note(5, ' First.'),
  }
  expect(shown(draftOf(made).blocks)).toEqual(['paragraph One^1^, two.^2^'])
  expect(notesOf(made)).toEqual(['footnote 1: paragraph First.', 'footnote 2: paragraph Second.'])
})

test('the paragraphs of notes are counted on from the text', () => {
  const { notes } = draftOf({
    body: `${paragraph('a')}<w:p>${mark(1)}${mark(2, 'endnote')}</w:p>`,
    footnotes: separator + note(1, 'Foot.'),
    endnotes: note(2, 'End.', 'endnote'),
  })
  expect(notes.map(({ kind, label, place }) => [kind, label, place])).toEqual([
    ['footnote', '1', { line: 3, column: 1 }],
    ['endnote', 'i', { line: 4, column: 1 }],
  ])
})

describe('labels', () => {
  const footnotes = [1, 2, 3].map((id) => note(id, 'x')).join('')
  const three = `<w:p>${mark(1)}${mark(2)}${mark(3)}</w:p>`
  const format = (inner: string) => `<w:footnotePr>${inner}</w:footnotePr>`
  test.each<[string, Partial<MadeParts>, string[]]>([
    [
      'the settings may say how',
      { settings: format('<w:numFmt w:val="upperLetter"/><w:numStart w:val="3"/>') },
      ['C', 'D', 'E'],
    ],
    [
      'a mark of its own takes no number, and its note does not repeat it',
      {
        body: `<w:p>${mark(1)}${custom(2, '*')}${mark(3)}</w:p>`,
        footnotes: note(1, 'x') + note(2, '* Own.') + note(3, 'x'),
      },
      ['1', '*', '2'],
    ],
    [
      'a section may say how and start again',
      {
        body: `<w:p>${mark(1)}</w:p>${section('')}<w:p>${mark(2)}</w:p><w:p>${mark(3)}</w:p><w:sectPr>${format('<w:numFmt w:val="lowerRoman"/><w:numRestart w:val="eachSect"/>')}</w:sectPr>`,
      },
      ['1', 'i', 'ii'],
    ],
    [
      'the paragraph that ends a section belongs to it',
      {
        settings: format('<w:numRestart w:val="eachSect"/>'),
        body: `<w:p>${mark(1)}</w:p><w:p><w:pPr><w:sectPr/></w:pPr>${mark(2)}</w:p><w:p>${mark(3)}</w:p>`,
      },
      ['1', '2', '1'],
    ],
  ])('%s', (_, made, expected) => {
    const { blocks } = draftOf({ body: three, footnotes, ...made })
    const found = blocks.flatMap((block) => block.marks.map((one) => one.label))
    expect(found).toEqual(expected)
  })

  test('a count that starts again on each page cannot be known', () => {
    const { remarks } = draftOf({
      body: three,
      footnotes,
      settings: format('<w:numRestart w:val="eachPage"/>'),
    })
    expect(remarks).toEqual([{ code: 'notes-counted-by-page' }])
  })
})

test.each([
  ['a mark whose note is missing', `<w:p>${run('a')}${mark(9)}</w:p>`, '', ['paragraph a^1^'], []],
  [
    'a note without a mark',
    paragraph('a'),
    note(4, 'Lost.'),
    ['paragraph a'],
    ['footnote : paragraph Lost.'],
  ],
  [
    'a deleted mark',
    `<w:p>${run('a')}<w:del>${mark(1)}</w:del></w:p>`,
    note(1, 'x'),
    ['paragraph a'],
    ['footnote : paragraph x'],
  ],
  [
    'a note with a mark of its own',
    `<w:p>${custom(1, '*')}</w:p>`,
    note(1, '* Own note.'),
    ['paragraph ^*^'],
    ['footnote *: paragraph Own note.'],
  ],
])('%s', (_, body, footnotes, blocks, notes) => {
  expect(shown(draftOf({ body, footnotes }).blocks)).toEqual(blocks)
  expect(notesOf({ body, footnotes })).toEqual(notes)
})
