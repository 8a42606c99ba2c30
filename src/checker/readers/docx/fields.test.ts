import { describe, expect, test } from 'vitest'
import { shown, styled } from '../../../../test/support/office/shown.ts'
import {
  draftOf,
  type MadeParts,
  paragraph,
  run,
} from '../../../../test/support/office/word-file.ts'

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const begin = (text: string) => char('begin') + instruction(text) + char('separate')
const field = (text: string, result: string) => begin(text) + result + char('end')

const link = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`

describe('results are text, instructions are not', () => {
  test.each<[string, MadeParts | string, string, string[]]>([
    [
      'a cross-reference',
      `<w:p>${run('see ')}${field(' REF _Ref1 \\h ', run('chapter 3'))}</w:p>`,
      'see chapter 3',
      ['field REF _Ref1 \\h: chapter 3'],
    ],
    [
      'a simple field',
      `<w:p><w:fldSimple w:instr=" PAGEREF  _Toc1 ">${run('7')}</w:fldSimple></w:p>`,
      '7',
      ['field PAGEREF _Toc1: 7'],
    ],
    [
      'an instruction in pieces',
      `<w:p>${char('begin')}${instruction('NOTE')}${instruction('REF n1')}${char('separate')}${run('12')}${char('end')}</w:p>`,
      '12',
      ['field NOTEREF n1: 12'],
    ],
    [
      'a field without result',
      `<w:p>${char('begin')}${instruction('XE "x"')}${char('end')}${run('a')}</w:p>`,
      'a',
      [],
    ],
    [
      'a field in an instruction',
      `<w:p>${char('begin')}${instruction('IF ')}${field('DATE', run('hidden'))}${instruction(' = 1')}${char('separate')}${run('yes')}${char('end')}</w:p>`,
      'yes',
      ['field IF = 1: yes'],
    ],
    [
      'a field in a result',
      `<w:p>${field('REF a', run('a ') + field('REF b', run('b')))}</w:p>`,
      'a b',
      ['field REF a: a b', 'field REF b: b'],
    ],
    [
      'a link by field',
      `<w:p>${field('HYPERLINK "https://example.org/a b"', run('here'))}</w:p>`,
      'here',
      ['link https://example.org/a b: here'],
    ],
    [
      'a link by field to a place',
      `<w:p>${field('HYPERLINK \\l "_Toc1" \\h', run('here'))}</w:p>`,
      'here',
      ['link #_Toc1: here'],
    ],
    [
      'a link by relationship',
      {
        body: `<w:p><w:hyperlink r:id="l1">${run('here')}</w:hyperlink>${run(' on')}</w:p>`,
        relationships: link('l1', 'https://example.org/?a=1&amp;b=2'),
      },
      'here on',
      ['link https://example.org/?a=1&b=2: here'],
    ],
    [
      'a link by relationship inside the file',
      {
        body: `<w:p><w:hyperlink r:id="l1">${run('here')}</w:hyperlink></w:p>`,
        relationships: link('l1', '#p2').replace('TargetMode="External"', ''),
      },
      'here',
      ['link #p2: here'],
    ],
    [
      'a link to a place',
      `<w:p><w:hyperlink w:anchor="p2">${run('here')}</w:hyperlink></w:p>`,
      'here',
      ['link #p2: here'],
    ],
    [
      'a link by a relationship that is missing',
      `<w:p><w:hyperlink r:id="l9">${run('here')}</w:hyperlink></w:p>`,
      'here',
      ['link : here'],
    ],
  ])('%s', (_, made, text, styles) => {
    const { blocks } = draftOf(made)
    expect(blocks.map((block) => block.text)).toEqual([text])
    expect(styled(blocks)).toEqual(styles)
  })

  test('a field over two paragraphs marks both', () => {
    const { blocks } = draftOf(
      `<w:p>${begin('REF a')}${run('one')}</w:p><w:p>${run('two')}${char('end')}${run('three')}</w:p>`,
    )
    expect(styled(blocks)).toEqual(['field REF a: one', 'field REF a: two'])
  })

  test('a field that never ends loses no words', () => {
    const { blocks, remarks } = draftOf(
      `<w:p>${char('begin')}${instruction('REF a')}${run('one')}</w:p>${paragraph('two')}`,
    )
    expect(blocks.map((block) => block.text)).toEqual(['one', 'two'])
    expect(remarks).toEqual([{ code: 'field-unclosed' }])
  })
})

describe('the list of contents', () => {
  const entry = (text: string, page: string) =>
    `<w:p><w:hyperlink w:anchor="_Toc1">${run(text)}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', run(page))}</w:hyperlink></w:p>`
  test.each<[string, MadeParts | string, string[]]>([
    [
      'by its field',
      `<w:p>${begin('TOC \\o "1-3"')}${run('1. Law 2')}</w:p>${entry('Facts', '4')}<w:p>${char('end')}</w:p>${paragraph('x')}`,
      ['contents "1." Law 2', 'contents Facts 4', 'paragraph x'],
    ],
    [
      'by its content control',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Contents')}</w:sdtContent></w:sdt>${paragraph('x')}`,
      ['contents Contents', 'paragraph x'],
    ],
    [
      'by its styles',
      {
        styles: '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>',
        body: paragraph('Law 2', '<w:pStyle w:val="11"/>'),
      },
      ['contents Law 2'],
    ],
  ])('%s', (_, made, expected) => {
    expect(shown(draftOf(made).blocks)).toEqual(expected)
  })
})
