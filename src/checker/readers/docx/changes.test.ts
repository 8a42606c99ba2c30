import { describe, expect, test } from 'vitest'
import { shown, styled } from '../../../../test/support/office/shown.ts'
import { draftOf, paragraph, run } from '../../../../test/support/office/word-file.ts'

const by = (author: string, date = '2025-02-01T10:00:00Z') =>
  `w:id="1" w:author="${author}" w:date="${date}"`
const inserted = (text: string, author = 'A') => `<w:ins ${by(author)}>${run(text)}</w:ins>`
const deleted = (text: string, author = 'A') =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const mark = (inner: string) => `<w:pPr><w:rPr>${inner}</w:rPr></w:pPr>`

const told = (body: string) => {
  const { blocks, changes } = draftOf(body)
  return {
    text: shown(blocks),
    changes: changes.map(({ kind, author, text, place }) =>
      [kind, author, text, place.line, place.column].join(' '),
    ),
  }
}

describe('the text is as if all changes were accepted', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'insertion and deletion',
      `<w:p>${run('nine ')}${deleted('eight ')}${inserted('were')}</w:p>`,
      ['paragraph nine were'],
      ['deleted A eight  1 6', 'inserted A were 1 6'],
    ],
    [
      'runs of one change are one',
      `<w:p><w:ins ${by('A')}>${run('a')}${run('b')}</w:ins>${inserted('c')}${inserted('d', 'B')}</w:p>`,
      ['paragraph abcd'],
      ['inserted A abc 1 1', 'inserted B d 1 4'],
    ],
    [
      'a deletion of what another inserted',
      `<w:p><w:ins ${by('A')}>${deleted('x', 'B')}${run('y')}</w:ins></w:p>`,
      ['paragraph y'],
      ['deleted B x 1 1', 'inserted A y 1 1'],
    ],
    [
      'words moved',
      `<w:p><w:moveFrom ${by('A')}>${run('away ')}</w:moveFrom>${run('stays ')}<w:moveTo ${by('A')}>${run('away')}</w:moveTo></w:p>`,
      ['paragraph stays away'],
      ['moved A away 1 7'],
    ],
    [
      'a paragraph mark deleted joins the paragraphs',
      `<w:p>${mark(`<w:del ${by('A')}/>`)}${run('one ')}</w:p>${paragraph('two')}`,
      ['paragraph one two'],
      ['deleted A ¶ 1 5'],
    ],
    [
      'a paragraph deleted whole leaves nothing',
      `<w:p>${mark(`<w:del ${by('A')}/>`)}${deleted('one')}</w:p>${paragraph('two')}`,
      ['paragraph two'],
      ['deleted A one¶ 1 1'],
    ],
    [
      'a deleted mark before a table joins nothing',
      `<w:p>${mark(`<w:del ${by('A')}/>`)}${run('one')}</w:p><w:tbl><w:tr><w:tc>${paragraph('two')}</w:tc></w:tr></w:tbl>`,
      ['paragraph one', 'cell (1,1,1) two'],
      ['deleted A ¶ 1 4'],
    ],
    [
      'a paragraph moved leaves nothing where it was',
      `<w:p>${mark(`<w:moveFrom ${by('A')}/>`)}<w:moveFrom ${by('A')}>${run('one')}</w:moveFrom></w:p>${paragraph('two')}<w:p>${mark(`<w:moveTo ${by('A')}/>`)}<w:moveTo ${by('A')}>${run('one')}</w:moveTo></w:p>`,
      ['paragraph two', 'paragraph one'],
      ['moved A one¶ 3 1'],
    ],
    [
      'a paragraph mark inserted',
      `<w:p>${mark(`<w:ins ${by('A')}/>`)}${run('one')}</w:p>`,
      ['paragraph one'],
      ['inserted A ¶ 1 4'],
    ],
    [
      'rows and list numbers inserted are no words',
      `<w:tbl><w:tr><w:trPr><w:ins ${by('A')}/></w:trPr><w:tc>${paragraph('x', `<w:numPr><w:ins ${by('A')}/></w:numPr>`)}</w:tc></w:tr></w:tbl>${paragraph('y')}`,
      ['cell (1,1,1) x', 'paragraph y'],
      [],
    ],
    [
      'the look before a change is not the look',
      `<w:p>${run('x', `<w:i/><w:rPrChange ${by('A')}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>`)}</w:p>`,
      ['paragraph x'],
      ['formatted A x 1 1'],
    ],
    [
      'the style before a change is not the style',
      paragraph(
        'x',
        `<w:pPrChange ${by('A')}><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>`,
      ),
      ['paragraph x'],
      ['formatted A x 1 1'],
    ],
  ])('%s', (_, body, text, changes) => {
    expect(told(body)).toEqual({ text, changes })
  })

  test('inserted words are marked as such', () => {
    const body = `<w:p>${run('a ')}${inserted('b')}</w:p>`
    expect(styled(draftOf(body).blocks)).toEqual(['inserted: b'])
    expect(draftOf(body).changes[0]?.date).toBe('2025-02-01T10:00:00Z')
  })

  test('joined paragraphs keep both numbers', () => {
    const { blocks } = draftOf(
      `<w:p>${mark(`<w:del ${by('A')}/>`)}${run('one ')}</w:p>${paragraph('two')}`,
    )
    expect(blocks[0]?.anchors.map(({ at, place }) => [at, place.line, place.column])).toEqual([
      [0, 1, 1],
      [4, 2, 1],
    ])
  })
})

describe('comments', () => {
  const comment = (id: number, ...texts: string[]) =>
    `<w:comment w:id="${id}" ${by('Aigul').replace('w:id="1" ', '')}>${texts.map((text) => paragraph(text)).join('')}</w:comment>`
  test.each([
    [
      'stand where their words begin',
      `${paragraph('a')}<w:p>${run('who ')}<w:commentRangeStart w:id="1"/>${run('said')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      { line: 2, column: 5 },
    ],
    [
      'stand at their sign where there are no words',
      `<w:p>${run('who')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      { line: 1, column: 4 },
    ],
    [
      'may begin between paragraphs',
      `${paragraph('a')}<w:commentRangeStart w:id="1"/>${paragraph('b')}`,
      { line: 2, column: 1 },
    ],
    ['without a place stand at the beginning', paragraph('a'), { line: 1, column: 1 }],
  ])('%s', (_, body, place) => {
    const { comments, blocks } = draftOf({ body, comments: comment(1, 'Source?', 'See note.') })
    const date = '2025-02-01T10:00:00Z'
    expect(comments).toEqual([{ author: 'Aigul', date, text: 'Source?\nSee note.', place }])
    expect(shown(blocks).join()).not.toContain('Source')
  })
})
