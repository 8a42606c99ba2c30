import { describe, expect, test } from 'vitest'
import { draftOf, type MadeOdt, madeOdt } from '../../../../test/support/office/odt-file.ts'
import { shown, styled } from '../../../../test/support/office/shown.ts'
import { readOdt } from './read.ts'

const p = (inner: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${inner}</text:p>`
const h = (level: number, inner: string) =>
  `<text:h text:outline-level="${level}">${inner}</text:h>`
const textStyle = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`

type Case = [name: string, made: MadeOdt | string, expected: string[]]

describe('blocks', () => {
  test.each<Case>([
    [
      'paragraphs and headings',
      h(2, 'Law') + p('Text') + p(''),
      ['heading 2 Law', 'paragraph Text'],
    ],
    [
      'white space of the XML is one space, counted spaces too',
      p('  a\n  b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e '),
      ['paragraph a b c d e'],
    ],
    [
      'pieces of one word',
      p('<text:span>Жаңа</text:span><text:span>өзен</text:span>'),
      ['paragraph Жаңаөзен'],
    ],
    ['a label typed by hand', p('57. The law'), ['item 0 "57." The law']],
    [
      'cells',
      `<table:table><table:table-row><table:table-cell table:number-columns-repeated="2">${p('a')}</table:table-cell><table:table-cell>${p('b')}</table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell>${p('c')}</table:table-cell></table:table-row></table:table>`,
      ['cell (1,1,1) a', 'cell (1,1,3) b', 'cell (1,2,2) c'],
    ],
    [
      'a text box comes after the paragraph that holds it',
      `${p(`be<draw:frame><draw:text-box>${p('box')}</draw:text-box></draw:frame>fore`)}`,
      ['paragraph before', 'paragraph box'],
    ],
    [
      'the list of contents',
      `<text:table-of-content><text:index-body><text:index-title>${p('Contents')}</text:index-title>${p('Law<text:tab/>2')}</text:index-body></text:table-of-content>${p('x')}`,
      ['contents Contents', 'contents Law 2', 'paragraph x'],
    ],
    [
      'titles of pictures are no text',
      p('a<draw:frame><svg:title>Picture</svg:title></draw:frame>'),
      ['paragraph a'],
    ],
    [
      'quotations and captions, by their styles',
      {
        automatic:
          '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>',
        styles:
          '<style:style style:name="Quotations" style:family="paragraph"/><style:style style:name="Caption" style:family="paragraph"/><style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/>',
        text: p('“No.”', 'P1') + p('Table 1', 'Table'),
      },
      ['quote “No.”', 'caption Table 1'],
    ],
    [
      'heads and feet come last',
      {
        text: p('x'),
        masters: `<style:master-page><style:header>${p('Confidential')}</style:header></style:master-page>`,
      },
      ['paragraph x', 'paragraph running Confidential'],
    ],
  ])('%s', (_, made, expected) => {
    expect(shown(draftOf(made).blocks)).toEqual(expected)
  })
})

describe('lists', () => {
  const number = (level: number, format: string, more: string) =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`
  const automatic = `<text:list-style style:name="L">${number(1, '1', 'style:num-suffix="."')}${number(2, 'a', 'style:num-prefix="(" style:num-suffix=")"')}${number(3, 'i', 'text:display-levels="3" style:num-suffix="."')}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/></text:list-style><text:list-style style:name="R">${number(1, 'а, б, .., Аа, Бб, ... (ru)', 'style:num-suffix=")" text:start-value="2"')}</text:list-style><text:list-style style:name="F">${number(1, 'I', 'style:num-list-format="Part %1%:"')}</text:list-style>`
  const item = (inner: string, more = '') => `<text:list-item ${more}>${inner}</text:list-item>`
  const list = (inner: string, more = 'text:style-name="L"') =>
    `<text:list ${more}>${inner}</text:list>`
  test.each<[string, string, (string | undefined)[]]>([
    [
      'levels',
      list(
        item(p('x') + list(item(p('x')) + item(p('x') + list(item(p('x'))), ''), '')) +
          item(p('x')),
      ),
      ['1.', '(a)', '(b)', '1.b.i.', '2.'],
    ],
    ['a second paragraph of an item has no label', list(item(p('x') + p('y'))), ['1.', undefined]],
    [
      'a list header has no label',
      list(`<text:list-header>${p('x')}</text:list-header>${item(p('x'))}`),
      [undefined, '1.'],
    ],
    ['a new list begins again', list(item(p('x'))) + list(item(p('x'))), ['1.', '1.']],
    [
      'a list may go on with its style',
      list(item(p('x'))) + list(item(p('x')), 'text:style-name="L" text:continue-numbering="true"'),
      ['1.', '2.'],
    ],
    [
      'a list may go on with another',
      list(item(p('x')), 'text:style-name="L" xml:id="a"') +
        list(item(p('x'))) +
        list(item(p('x')), 'text:style-name="L" text:continue-list="a"'),
      ['1.', '1.', '2.'],
    ],
    [
      'an item may say its number',
      list(item(p('x'), 'text:start-value="57"') + item(p('x'))),
      ['57.', '58.'],
    ],
    ['bullets', list(item(p('x')), 'text:style-name="B"'), ['•']],
    ['Cyrillic letters', list(item(p('x')), 'text:style-name="R"'), ['б)']],
    ['a format written out', list(item(p('x')), 'text:style-name="F"'), ['Part I:']],
  ])('%s', (_, text, labels) => {
    expect(draftOf({ automatic, text }).blocks.map((block) => block.label)).toEqual(labels)
  })

  test('headings are numbered by the outline', () => {
    const level = (n: number, more: string) =>
      `<text:outline-level-style text:level="${n}" style:num-format="1" ${more}/>`
    const styles = `<text:outline-style>${level(1, '')}${level(2, 'text:display-levels="2"')}</text:outline-style>`
    const { blocks } = draftOf({ styles, text: h(1, 'a') + h(2, 'b') + h(2, 'c') + h(1, 'd') })
    expect(shown(blocks)).toEqual([
      'heading 1 "1" a',
      'heading 2 "1.1" b',
      'heading 2 "1.2" c',
      'heading 1 "2" d',
    ])
  })
})

describe('the look of words', () => {
  const automatic = `${textStyle('B', 'fo:font-weight="bold"')}${textStyle('N', 'fo:font-weight="normal" fo:font-style="italic"')}${textStyle('S', 'style:text-position="super 58%"')}${textStyle('H', 'text:display="none"')}<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>`
  const span = (style: string, inner: string) =>
    `<text:span text:style-name="${style}">${inner}</text:span>`
  test.each<[string, string, string[]]>([
    ['bold', p(`a ${span('B', 'b')}`), ['bold: b']],
    ['an inner style says otherwise', p(span('B', `a${span('N', 'b')}`)), ['bold: a', 'italic: b']],
    ['raised and hidden', p(span('S', 'a') + span('H', 'b')), ['superscript: a', 'hidden: b']],
    ['by the paragraph', p('a', 'P'), ['bold: a']],
    [
      'links',
      p('<text:a xlink:href="https://example.org/">here</text:a>'),
      ['link https://example.org/: here'],
    ],
    [
      'cross-references',
      p('see <text:bookmark-ref text:ref-name="_Ref1">chapter 3</text:bookmark-ref>'),
      ['field bookmark-ref _Ref1: chapter 3'],
    ],
    [
      'a hidden section',
      `<text:section text:display="none">${p('a')}</text:section>${p('b')}`,
      ['hidden: a'],
    ],
    ['hidden words', p('<text:hidden-text>a</text:hidden-text>b'), ['hidden: a']],
  ])('%s', (_, text, expected) => {
    expect(styled(draftOf({ automatic, text }).blocks)).toEqual(expected)
  })
})

test('notes stand at their marks with the printed label', () => {
  const note = (kind: string, label: string, text: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
  const { blocks, notes } = draftOf(
    p(`One${note('endnote', 'i', 'End.')}, two${note('footnote', '1', 'Foot.')}.`) + p('after'),
  )
  expect(shown(blocks)).toEqual(['paragraph One^i^, two^1^.', 'paragraph after'])
  expect(
    notes.map(({ kind, label, blocks, place }) => [kind, label, blocks[0]?.text, place.line]),
  ).toEqual([
    ['footnote', '1', 'Foot.', 3],
    ['endnote', 'i', 'End.', 2],
  ])
  expect(blocks[1]?.anchors[0]?.place.line).toBe(4)
})

test('comments stand at their place and are not counted', () => {
  const { comments, blocks } = draftOf(
    p(
      `Who<office:annotation><dc:creator>Aigul</dc:creator><dc:date>2025-02-01</dc:date>${p('Source?')}${p('See note.')}</office:annotation> said`,
    ) + p('after'),
  )
  expect(comments).toEqual([
    {
      author: 'Aigul',
      date: '2025-02-01',
      text: 'Source?\nSee note.',
      place: { line: 1, column: 4 },
    },
  ])
  expect(shown(blocks)).toEqual(['paragraph Who said', 'paragraph after'])
  expect(blocks[1]?.anchors[0]?.place.line).toBe(2)
})

test('the text is as if all tracked changes were accepted', () => {
  const region = (id: string, kind: string, deleted = '') =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Mira</dc:creator><dc:date>2025-02-01</dc:date></office:change-info>${deleted}</text:${kind}></text:changed-region>`
  const { blocks, changes } = draftOf(
    `<text:tracked-changes>${region('c1', 'insertion')}${region('c2', 'deletion', p('eight'))}</text:tracked-changes>${p('<text:change-start text:change-id="c1"/>nine<text:change-end text:change-id="c1"/> were <text:change text:change-id="c2"/>there')}`,
  )
  expect(shown(blocks)).toEqual(['paragraph nine were there'])
  expect(styled(blocks)).toEqual(['inserted: nine'])
  const by = { author: 'Mira', date: '2025-02-01' }
  expect(changes).toEqual([
    { kind: 'inserted', ...by, text: 'nine', place: { line: 1, column: 1 } },
    { kind: 'deleted', ...by, text: 'eight', place: { line: 1, column: 11 } },
  ])
  expect(blocks[0]?.anchors[0]?.place.line).toBe(1)
})

test('what the file says about itself', () => {
  const meta =
    '<meta:initial-creator>Aigul</meta:initial-creator><dc:creator>Mira</dc:creator><meta:editing-cycles>7</meta:editing-cycles><meta:editing-duration>PT5H12M9S</meta:editing-duration><meta:user-defined meta:name="Client">EU</meta:user-defined><meta:template xlink:title="Letter"/>'
  expect(
    draftOf({ text: p('x'), meta }).properties.map(({ name, value }) => `${name} = ${value}`),
  ).toEqual([
    'author = Aigul',
    'lastModifiedBy = Mira',
    'revision = 7',
    'editingMinutes = 312',
    'custom:Client = EU',
    'template = Letter',
  ])
})

test.each<[string, Uint8Array, string]>([
  [
    'a password',
    madeOdt({
      text: '',
      manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    }),
    'draft-locked',
  ],
  ['a spreadsheet', madeOdt({ text: '', body: '<office:spreadsheet/>' }), 'draft-wrong-kind'],
  ['text that is no XML', madeOdt({ text: '<text:p>' }), 'draft-damaged'],
  ['no bytes', new Uint8Array(0), 'draft-empty'],
  [
    'a file of another program',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'draft-wrong-kind',
  ],
])('%s is refused', (_, bytes, code) => {
  const draft = readOdt(bytes, 'paper.odt')
  expect(draft.ok ? undefined : draft.fault.code).toBe(code)
})
