import { describe, expect, test } from 'vitest'
import type { Block } from '../../tree/index.ts'
import { misplacedLetters } from '../places/index.ts'
import { readMarkdown } from './index.ts'

const read = (text: string) => {
  const result = readMarkdown(new TextEncoder().encode(text), 'report.md')
  if (!result.ok) throw new Error(result.fault.message)
  expect(misplacedLetters(result.value, text)).toEqual([])
  return result.value
}
const brief = ({ kind, label, level, text }: Block): string =>
  [kind, level > 0 ? level : '', label ?? '', text].filter((part) => part !== '').join(' | ')

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['headings', '# Title #\n\nSub\n---', ['heading | 1 | Title', 'heading | 2 | Sub']],
    ['lines of a paragraph', 'one\ntwo  \nthree\\\nfour', ['paragraph | one two three four']],
    [
      'items',
      '- one\n- two\n  - deep',
      ['item | • | one', 'item | • | two', 'item | 1 | • | deep'],
    ],
    [
      'numbers as typed, a slip too',
      '1. a\n2. b\n4. c',
      ['item | 1. | a', 'item | 2. | b', 'item | 4. | c'],
    ],
    [
      'numbers left to Markdown',
      '1. a\n1. b\n1. c',
      ['item | 1. | a', 'item | 2. | b', 'item | 3. | c'],
    ],
    ['a second paragraph of an item', '- one\n\n  more', ['item | • | one', 'paragraph | more']],
    [
      'a year does not begin a list',
      'It was adopted in\n2022. It failed.',
      ['paragraph | It was adopted in 2022. It failed.'],
    ],
    ['a quotation', '> They are\n> not binding', ['quote | They are not binding']],
    ['code', '```\na  b\n```', ['code | a  b']],
    [
      'indented text is text',
      'Ask:\n\n    that it stops',
      ['paragraph | Ask:', 'paragraph | that it stops'],
    ],
    [
      'a table',
      '|Year|No.|\n|-|-|\n|2023|**172**|',
      ['cell | Year', 'cell | No.', 'cell | 2023', 'cell | 172'],
    ],
    ['a table in HTML', '<table><tr><td>A<td>B</table>', ['cell | A', 'cell | B']],
    ['a break', 'one.\n\n***\n\ntwo.', ['paragraph | one.', 'paragraph | two.']],
  ])('%s', (_, text, blocks) => {
    expect(read(text).blocks.map(brief)).toEqual(blocks)
  })
})

describe('words', () => {
  test.each([
    ['escapes', 'mark\\[\\] 5\\*', 'mark[] 5*'],
    ['character references', 'AT&amp;T &ldquo;x&rdquo; &#1040; &nope;', 'AT&T “x” А &nope;'],
    [
      'emphasis',
      '**bold** *it* ***both*** a*b*c 2*3 snake_case_name',
      'bold it both abc 2*3 snake_case_name',
    ],
    ['code', '`a*b` and ``c`d``', 'a*b and c`d'],
    [
      'links',
      '[a *link*](http://x.org "t") <https://y.org> [r]\n\n[r]: http://z.org',
      'a link https://y.org r',
    ],
    ['what is no link', '[Kazakhstan] (see [1])', '[Kazakhstan] (see [1])'],
    ['images', 'see ![a map](map.png) here', 'see here'],
    ['tags', 'one<br>two <span id="p1"></span>three', 'one two three'],
    ['a line of less and more', 'a < b and c > d', 'a < b and c > d'],
  ])('%s', (_, text, words) => {
    expect(read(text).blocks[0]?.text).toBe(words)
  })

  test('styles cover the words they are on', () => {
    const [block] = read(
      'The **list of *240* entries** is [here](https://kgd.gov.kz/ru/) or https://kgd.gov.kz.',
    ).blocks
    const styled = block?.styles.map(({ style, from, to, value }) => [
      style,
      block.text.slice(from, to),
      value,
    ])
    expect(styled).toEqual([
      ['bold', 'list of 240 entries', undefined],
      ['italic', '240', undefined],
      ['link', 'here', 'https://kgd.gov.kz/ru/'],
      ['link', 'https://kgd.gov.kz', 'https://kgd.gov.kz'],
    ])
  })
})

describe('notes', () => {
  test.each<[string, string, string, string[], string[]]>([
    [
      'of GitHub',
      'Text.[^1] More[^b].\n\n[^1]: One\n    goes on.\n\n[^b]: Two.',
      'Text. More.',
      ['1', 'b'],
      ['1: One goes on.', 'b: Two.'],
    ],
    [
      'raised digits',
      'Text.¹ More¹⁰.\n\n¹ One.\n\n- ¹⁰ Two.',
      'Text. More.',
      ['1', '10'],
      ['1: One.', '10: Two.'],
    ],
    ['in sup', 'Text<sup>3</sup>.\n\n<sup>3</sup> Three.', 'Text.', ['3'], ['3: Three.']],
    [
      'asterisks',
      'Aliya\\* and Dina.\n\n\\* The name was changed.',
      'Aliya and Dina.',
      ['*'],
      ['*: The name was changed.'],
    ],
    [
      'numbers in brackets',
      'Text [1]. More [2].\n\n[1] One.\n\n[2] Two.',
      'Text. More.',
      ['1', '2'],
      ['1: One.', '2: Two.'],
    ],
    ['an asterisk without a note stays', 'Aliya\\* and Dina.', 'Aliya* and Dina.', [], []],
    ['a mark without a note is a mark', 'Text.[^9]', 'Text.', ['9'], []],
  ])('%s', (_, text, words, marks, notes) => {
    const draft = read(text)
    expect(draft.blocks.map((block) => block.text)).toEqual([words])
    expect(draft.blocks[0]?.marks.map((mark) => mark.label)).toEqual(marks)
    expect(draft.notes.map((note) => `${note.label}: ${note.blocks[0]?.text}`)).toEqual(notes)
  })
})

describe('what a PDF converter leaves', () => {
  test('numbered paragraphs in all their forms', () => {
    const draft = read('- **1.** One.\n- 2. Two.\n\n**3.** Three.\n\n#### Heading\n\n4. Four.')
    expect(draft.blocks.map(brief)).toEqual([
      'paragraph | 1. | One.',
      'paragraph | 2. | Two.',
      'paragraph | 3. | Three.',
      'heading | 4 | Heading',
      'paragraph | 4. | Four.',
    ])
    expect(draft.blocks.map((block) => block.labelBold === true)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
  })

  test('a sentence cut by a page, with the page number and a note between', () => {
    const draft = read(
      'The parliament adopted two elections laws¹ of the\n\n¹ See the law.\n\n12\n\nRepublic in 2022.\n\nMore text.\n\n13\n\nThe end.',
    )
    expect(draft.blocks.filter((block) => !block.running).map(brief)).toEqual([
      'paragraph | The parliament adopted two elections laws of the Republic in 2022.',
      'paragraph | More text.',
      'paragraph | The end.',
    ])
    expect(draft.notes[0]).toMatchObject({ label: '1', kind: 'footnote' })
  })

  test('a number on a line of its own belongs to the paragraph below', () => {
    const draft = read('1.\n\nKazakhstan acceded.\n\nMore.\n\n2.\n\nIt did not.')
    expect(draft.blocks.map(brief)).toEqual([
      'paragraph | 1. | Kazakhstan acceded.',
      'paragraph | More.',
      'paragraph | 2. | It did not.',
    ])
  })

  test('a list of contents, its lines run together or not', () => {
    const contents = ['contents | Introduction 2', 'contents | Violations 15']
    const lines = read('Contents\n\nIntroduction ...... 2\nViolations ........ 15')
    expect(lines.blocks.map(brief)).toEqual(['heading | 2 | Contents', ...contents])
    const list = read('Table of contents\n\n- 1. Introduction 2\n- 2. Violations 15')
    expect(list.blocks.map((block) => block.label)).toEqual([undefined, '1.', '2.'])
  })

  test('an address cut by a page keeps both pieces, and is said', () => {
    const draft = read(
      '¹ See <https://x.org/media-accreditation->\n\nrules-and-anti-propaganda-measures/, and more.',
    )
    expect(draft.notes[0]?.blocks[0]?.text).toBe(
      'See https://x.org/media-accreditation- rules-and-anti-propaganda-measures/, and more.',
    )
    expect(draft.remarks).toEqual([
      {
        code: 'url-cut',
        place: { line: 1, column: 41 },
        values: {
          first: 'https://x.org/media-accreditation-',
          rest: 'rules-and-anti-propaganda-measures/',
        },
      },
    ])
  })

  test('an address with escapes in it is said', () => {
    const [remark] = read('See [https://x.org/?mark\\[\\]=a](https://x.org/?mark[]=a).').remarks
    expect(remark).toMatchObject({ code: 'url-escaped', place: { line: 1, column: 6 } })
  })
})

test('comments and front matter are kept apart from the text', () => {
  const draft = read('---\nauthor: Adil Soz\n---\nText <!-- ignore --> here.\n\n<!-- a\n\nb -->\n')
  expect(draft.properties).toEqual([{ name: 'author', value: 'Adil Soz' }])
  expect(draft.comments).toEqual([
    { author: '', text: 'ignore', place: { line: 4, column: 6 } },
    { author: '', text: 'a\n\nb', place: { line: 6, column: 1 } },
  ])
  expect(draft.blocks.map((block) => block.text)).toEqual(['Text here.'])
})
