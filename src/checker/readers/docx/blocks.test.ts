import { describe, expect, test } from 'vitest'
import { shown, styled } from '../../../../test/support/office/shown.ts'
import {
  draftOf,
  type MadeParts,
  paragraph,
  run,
} from '../../../../test/support/office/word-file.ts'

const p = paragraph
const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const styles = (...list: string[]) => list.join('')
const paragraphStyle = (id: string, name: string, inner: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`

type Case = [name: string, made: MadeParts | string, expected: string[]]

describe('words', () => {
  test.each<Case>([
    [
      'runs are joined',
      `<w:p>${run('Aigerim ')}${run('Tleuzhan')}</w:p>`,
      ['paragraph Aigerim Tleuzhan'],
    ],
    ['empty paragraphs are no blocks', `<w:p/>${p(' ')}${p('x')}`, ['paragraph x']],
    [
      'space at the ends of a run counts only where the file says so',
      '<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r></w:p>',
      ['paragraph a b'],
    ],
    [
      'tabs and breaks are spaces, the stops of tabs are not',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/><w:cr/><w:t>d</w:t></w:r></w:p>',
      ['paragraph a b c d'],
    ],
    [
      'hyphens',
      '<w:p><w:r><w:t>A/HRC/44</w:t><w:noBreakHyphen/><w:t>12 un</w:t><w:softHyphen/><w:t>lawful</w:t></w:r></w:p>',
      ['paragraph A/HRC/44-12 unlawful'],
    ],
    [
      'symbols of known fonts',
      '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p>',
      ['paragraph •→\ufffd'],
    ],
    ['formulas', '<w:p><m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>', ['paragraph x=2']],
    [
      'the base of ruby, not its reading',
      `<w:p><w:r><w:ruby><w:rt>${run('kan')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['paragraph 漢'],
    ],
    [
      'a drop capital begins the paragraph after it',
      `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('T')}</w:p>${p('he protests')}`,
      ['paragraph The protests'],
    ],
    [
      'content controls hold text',
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p('a')}</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt></w:p>`,
      ['paragraph a', 'paragraph b'],
    ],
    ['letters are composed', p('и\u0306'), ['paragraph й']],
  ])('%s', (_, made, expected) => {
    expect(shown(draftOf(made).blocks)).toEqual(expected)
  })
})

describe('headings and other kinds', () => {
  const heading2 = paragraphStyle(
    'berschrift2',
    'heading 2',
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>',
  )
  test.each<Case>([
    ['by outline level', p('Law', '<w:outlineLvl w:val="0"/>'), ['heading 1 Law']],
    [
      'by a style whose id is in another language',
      { styles: heading2, body: p('Law', style('berschrift2')) },
      ['heading 2 Law'],
    ],
    [
      'by a style based on one',
      {
        styles: styles(heading2, paragraphStyle('Own', 'Own', '<w:basedOn w:val="berschrift2"/>')),
        body: p('Law', style('Own')),
      },
      ['heading 2 Law'],
    ],
    [
      'by a name only, in another language',
      { styles: paragraphStyle('1', 'Заголовок 1', ''), body: p('Право', style('1')) },
      ['heading 1 Право'],
    ],
    [
      'body text by its own level',
      { styles: heading2, body: p('x', `${style('berschrift2')}<w:outlineLvl w:val="9"/>`) },
      ['paragraph x'],
    ],
    [
      'the default style',
      {
        styles:
          '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="heading 3"/></w:style>',
        body: '<w:p><w:r><w:t>x</w:t></w:r></w:p>',
      },
      ['heading 3 x'],
    ],
    [
      'styles based on each other end nowhere',
      {
        styles: styles(
          paragraphStyle('a', 'A', '<w:basedOn w:val="b"/>'),
          paragraphStyle('b', 'B', '<w:basedOn w:val="a"/>'),
        ),
        body: p('x', style('a')),
      },
      ['paragraph x'],
    ],
    [
      'quotations and captions',
      {
        styles: styles(paragraphStyle('q', 'Quote', ''), paragraphStyle('c', 'caption', '')),
        body: p('“No.”', style('q')) + p('Table 1', style('c')),
      },
      ['quote “No.”', 'caption Table 1'],
    ],
    [
      'a number typed before a heading',
      p('1. Introduction', '<w:outlineLvl w:val="0"/>'),
      ['heading 1 "1." Introduction'],
    ],
    ['a number typed before a paragraph', p('57. The law'), ['item 0 "57." The law']],
  ])('%s', (_, made, expected) => {
    expect(shown(draftOf(made).blocks)).toEqual(expected)
  })
})

describe('tables', () => {
  const cell = (inner: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
  const table = (...rows: string[]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  test.each<Case>([
    [
      'cells know their table, row and column',
      table(cell(p('a')) + cell(p('b')), cell(p('c')) + cell(p('d') + p('e'))),
      ['cell (1,1,1) a', 'cell (1,1,2) b', 'cell (1,2,1) c', 'cell (1,2,2) d', 'cell (1,2,2) e'],
    ],
    [
      'merged cells keep the columns of the grid',
      table(
        cell(p('a'), '<w:gridSpan w:val="2"/>') + cell(p('b'), '<w:vMerge w:val="restart"/>'),
        `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('c'))}${cell('<w:p/>', '<w:vMerge/>')}`,
      ),
      ['cell (1,1,1) a', 'cell (1,1,3) b', 'cell (1,2,2) c'],
    ],
    [
      'a table in a cell is a table of its own',
      table(cell(table(cell(p('in'))) + p('out'))) + p('after') + table(cell(p('z'))),
      ['cell (2,1,1) in', 'cell (1,1,1) out', 'paragraph after', 'cell (3,1,1) z'],
    ],
    [
      'a heading in a cell is a heading',
      table(cell(p('h', '<w:outlineLvl w:val="0"/>'))),
      ['heading 1 (1,1,1) h'],
    ],
  ])('%s', (_, made, expected) => {
    expect(shown(draftOf(made).blocks)).toEqual(expected)
  })
})

describe('text boxes', () => {
  const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`
  const twice = (inner: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box(inner)}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(inner)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  test.each<Case>([
    [
      'come once, after the paragraph that holds them',
      `<w:p>${run('be')}${twice(p('box'))}${run('fore')}</w:p>${p('after')}`,
      ['paragraph before', 'paragraph box', 'paragraph after'],
    ],
    [
      'come from the old form where there is no other',
      `<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>${box(p('old'))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['paragraph old'],
    ],
    [
      'nest',
      `<w:p>${twice(`<w:p>${run('outer')}${twice(p('inner'))}</w:p>`)}</w:p>`,
      ['paragraph outer', 'paragraph inner'],
    ],
  ])('%s', (_, made, expected) => {
    expect(shown(draftOf(made).blocks)).toEqual(expected)
  })

  test('every paragraph has one number', () => {
    const { blocks } = draftOf(`<w:p>${run('a')}${twice(p('b'))}</w:p><w:p/>${p('c')}`)
    expect(blocks.map((block) => block.anchors[0]?.place.line)).toEqual([1, 2, 4])
  })
})

describe('the look of words', () => {
  const look = (text: string, properties: string) => `<w:p>${run(text, properties)}</w:p>`
  const boldStyles = styles(
    paragraphStyle('bp', 'Bold', '<w:rPr><w:b/></w:rPr>'),
    '<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="ref"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="ref2"><w:name w:val="x"/><w:basedOn w:val="ref"/></w:style>',
  )
  test.each<Case>([
    ['bold and italic', look('x', '<w:b/><w:i/>'), ['bold: x', 'italic: x']],
    ['switched off', look('x', '<w:b w:val="0"/><w:i w:val="false"/><w:u w:val="none"/>'), []],
    [
      'underlined, raised',
      look('x', '<w:u w:val="single"/><w:vertAlign w:val="superscript"/>'),
      ['underline: x', 'superscript: x'],
    ],
    ['hidden words stay in the text', look('x', '<w:vanish/>'), ['hidden: x']],
    [
      'runs of one look are one stretch',
      `<w:p>${run('a', '<w:b/>')}${run('b', '<w:b/>')}${run('c')}</w:p>`,
      ['bold: ab'],
    ],
    [
      'by the style of the paragraph',
      { styles: boldStyles, body: p('x', style('bp')) },
      ['bold: x'],
    ],
    [
      'by a style of characters and its base',
      { styles: boldStyles, body: look('1', '<w:rStyle w:val="ref2"/>') },
      ['superscript: 1'],
    ],
    [
      'bold by both styles is not bold',
      {
        styles: boldStyles,
        body: `<w:p><w:pPr>${style('bp')}</w:pPr>${run('x', '<w:rStyle w:val="strong"/>')}${run('y')}</w:p>`,
      },
      ['bold: y'],
    ],
    [
      'bold of the paragraph mark is nobody’s',
      `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run('x')}</w:p>`,
      [],
    ],
  ])('%s', (_, made, expected) => {
    expect(styled(draftOf(made).blocks)).toEqual(expected)
  })
})
