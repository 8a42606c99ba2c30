import { describe, expect, test } from 'vitest'
import type { Block } from '../../tree/index.ts'
import { misplacedLetters } from '../places/index.ts'
import { readHtml } from './index.ts'

const read = (text: string) => {
  const result = readHtml(new TextEncoder().encode(text), 'report.html')
  if (!result.ok) throw new Error(result.fault.message)
  expect(misplacedLetters(result.value, text)).toEqual([])
  return result.value
}
const brief = ({ kind, label, level, text }: Block): string =>
  [kind, level > 0 ? level : '', label ?? '', text].filter((part) => part !== '').join(' | ')

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'headings and paragraphs',
      '<h2>Right</h2><p>One<p>Two',
      ['heading | 2 | Right', 'paragraph | One', 'paragraph | Two'],
    ],
    [
      'white space as a browser',
      '<p> one\n  <b> two</b> \n three </p>',
      ['paragraph | one two three'],
    ],
    [
      'lists that count',
      '<ol start=3 type=a><li>x<li value=9>y<li>z</ol>',
      ['item | c. | x', 'item | i. | y', 'item | j. | z'],
    ],
    ['lists that count down', '<ol reversed><li>x<li>y</ol>', ['item | 2. | x', 'item | 1. | y']],
    [
      'lists in lists',
      '<ul><li>x<ul><li>y</ul><li><p>z<p>more</ul>',
      ['item | • | x', 'item | 1 | • | y', 'item | • | z', 'paragraph | more'],
    ],
    [
      'items of Word',
      '<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">(b)<i>&nbsp;</i></span>x</p>',
      ['item | 1 | (b) | x'],
    ],
    [
      'quotations and captions',
      '<blockquote>q</blockquote><figure><figcaption>c</figcaption></figure>',
      ['quote | q', 'caption | c'],
    ],
    ['preformatted text', '<pre>a\n  b</pre>', ['code | a\n  b']],
    [
      'what is not printed',
      '<script>x</script><style>y</style><template>z</template><p>a</p>',
      ['paragraph | a'],
    ],
    [
      'typed numbers',
      '<p>57. National legislation.</p><p>More.</p><p>58. It is not.</p>',
      [
        'paragraph | 57. | National legislation.',
        'paragraph | More.',
        'paragraph | 58. | It is not.',
      ],
    ],
  ])('%s', (_, html, blocks) => {
    expect(read(html).blocks.map(brief)).toEqual(blocks)
  })

  test('cells know their row and column, spans counted', () => {
    const draft = read('<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D</table>')
    expect(draft.blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['A', 1, 1],
      ['B', 1, 2],
      ['C', 2, 2],
      ['D', 2, 3],
    ])
  })
})

test.each([
  ['references', '<p>AT&amp;T &copy 2024 &#x41f;&nbsp;5</p>', 'AT&T © 2024 П\u00A05'],
  ['soft hyphens', '<p>para&shy;graph</p>', 'paragraph'],
  ['line breaks', '<p>one<br>two</p>', 'one two'],
])('%s', (_, html, text) => {
  expect(read(html).blocks[0]?.text).toBe(text)
})

describe('notes', () => {
  test.each([
    [
      'of Pandoc',
      '<p>Text<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p><section role="doc-endnotes"><ol><li id="fn1"><p>Note. <a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
      'endnote',
    ],
    [
      'of Word',
      '<p>Text<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Note.</p></div>',
      'footnote',
    ],
    [
      'of LibreOffice',
      '<p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Note.</p></div>',
      'footnote',
    ],
    [
      'of EPUB',
      '<p>Text<a epub:type="noteref" href="#n1">1</a>.</p><aside epub:type="footnote" id="n1"><p>Note.</p></aside>',
      'footnote',
    ],
    ['raised only', '<p>Text<sup>1</sup>.</p><p><sup>1</sup> Note.</p>', 'endnote'],
  ])('%s', (_, html, kind) => {
    const draft = read(html)
    expect(draft.blocks.map((block) => block.text)).toEqual(['Text.'])
    expect(draft.blocks[0]?.marks).toMatchObject([{ at: 4, label: '1' }])
    expect(draft.notes).toMatchObject([{ label: '1', kind, blocks: [{ text: 'Note.' }] }])
  })

  test('an exponent is no mark', () => {
    expect(read('<p>12 km<sup>2</sup></p>').blocks[0]).toMatchObject({ text: '12 km2', marks: [] })
  })
})

describe('what a reader of the page does not see', () => {
  test.each([
    ['<p>a <span style="display: none">b</span></p>'],
    ['<p>a <span hidden>b</span></p>'],
    ['<p>a</p><div hidden><p>b</p></div>'],
  ])('hidden text is kept and marked: %s', (html) => {
    const hidden = read(html).blocks.flatMap(({ text, styles }) =>
      styles.filter(({ style }) => style === 'hidden').map(({ from, to }) => text.slice(from, to)),
    )
    expect(hidden).toEqual(['b'])
  })

  test('properties, comments, changes', () => {
    const draft = read(
      '<html><head><meta name="Author" content="A"><title>T</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:LastAuthor>B</o:LastAuthor></o:DocumentProperties></xml><![endif]--></head><body><p>x<!-- ignore --><ins cite="mailto:C" datetime="2024-05-05">new</ins></p></body></html>',
    )
    expect(draft.properties).toEqual([
      { name: 'author', value: 'A' },
      { name: 'title', value: 'T' },
      { name: 'lastauthor', value: 'B' },
    ])
    expect(draft.comments.map((comment) => comment.text)).toEqual(['ignore'])
    expect(draft.changes).toMatchObject([
      { kind: 'inserted', author: 'C', date: '2024-05-05', text: 'new' },
    ])
  })
})

test.each([
  ['nested too deep', '<div>'.repeat(5_000)],
  [
    'formatting left open',
    `<p>${Array.from({ length: 500 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(500)}`,
  ],
])('%s is refused', (_, html) => {
  const result = readHtml(new TextEncoder().encode(html), 'report.html')
  expect(result).toMatchObject({ ok: false, fault: { code: 'html-tangled' } })
})
