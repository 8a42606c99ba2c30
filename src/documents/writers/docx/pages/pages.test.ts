import { Bookmark, Document, Packer, type PageNumberEstimator, Paragraph } from 'docx'
import { describe, expect, test } from 'vitest'
import { bookmarkPages, type FlowItem } from './flow.ts'
import { pageNumbers } from './index.ts'
import { Lines } from './lines.ts'
import { lineHeight, textWidth } from './text-width.ts'

const serif = { family: 'serif', size: 200, bold: false, italic: false } as const

describe('the width of text', () => {
  test.each([
    ['a figure is half the type size', '2025', 4 * 100],
    ['a Kazakh letter has its own', 'қ', (995 / 2048) * 200],
    ['a space that keeps words together is a space', '1\u00a0000', textWidth('1 000', serif)],
    ['a mark above a letter has none', 'е\u0301', textWidth('е', serif)],
  ])('%s', (_, text, width) => {
    expect(textWidth(text, serif)).toBeCloseTo(width)
  })

  test('bold text is wider, and so is Arial', () => {
    const plain = textWidth('Amanat', serif)
    expect(textWidth('Amanat', { ...serif, bold: true })).toBeGreaterThan(plain)
    expect(textWidth('Amanat', { ...serif, family: 'sans' })).toBeGreaterThan(plain)
  })

  test('a line set solid is a little higher than its type', () => {
    expect(lineHeight(serif)).toBe(178 + 43 + 8)
  })
})

describe('the lines of a paragraph', () => {
  const lines = (width: number, ...parts: string[]) => {
    const counted = new Lines(width)
    for (const part of parts) counted.add(part, serif)
    return counted.end()
  }
  const wide = textWidth('2025 2025', serif) + 1

  test.each([
    ['what fits stays on one line', wide, ['2025 2025'], 1],
    ['the next word begins a second', wide, ['2025 2025 1'], 2],
    ['a space at the end of a line takes no room', wide, ['2025 2025 '], 1],
    ['a word may be made of parts', wide, ['2025 20', '25', '1'], 2],
    ['a line may end after a hyphen', textWidth('known', serif), ['well-', 'known'], 2],
    [
      'a line does not end at a hyphen before a number',
      textWidth('A-17', serif) + 1,
      ['1 A-17'],
      2,
    ],
    ['a word too long for a line is cut', wide, ['2'.repeat(20)], 3],
    ['a paragraph without words has a line too', wide, [], 1],
  ])('%s', (_, width, parts, count) => {
    expect(lines(width, ...parts)).toBe(count)
  })
})

describe('the pages of a paper', () => {
  const paragraph = (lines: number, over: object = {}): FlowItem => ({
    lines,
    line: 10,
    below: 0,
    before: 0,
    after: 0,
    rule: 0,
    keepNext: false,
    keepLines: false,
    pageBreakBefore: false,
    bookmarks: [],
    ...over,
  })
  const marked = (lines: number, over: object = {}) =>
    paragraph(lines, { bookmarks: ['here'], ...over })
  const pageOf = (...items: FlowItem[]) => bookmarkPages(items, 100).get('here')

  test.each([
    ['a page that is not full takes more', [paragraph(9), marked(1)], 1],
    ['a full page takes nothing more', [paragraph(10), marked(1)], 2],
    ['a paragraph goes on over two pages', [paragraph(25), marked(1)], 3],
    ['two lines at least begin a paragraph', [paragraph(9), marked(4)], 2],
    ['a paragraph of three lines is not parted', [paragraph(8), marked(3)], 2],
    ['two lines at least end a paragraph', [paragraph(11), paragraph(8), marked(1)], 3],
    [
      'of two distances the larger counts',
      [paragraph(8, { after: 10 }), marked(1, { before: 5 })],
      1,
    ],
    ['a distance that has no room goes with its page', [paragraph(9, { after: 9 }), marked(1)], 2],
    [
      'at the top of a page no distance is kept',
      [paragraph(10), paragraph(9, { before: 20 }), marked(1)],
      2,
    ],
    [
      'after a page break that was asked for it is',
      [paragraph(1), paragraph(9, { before: 20, pageBreakBefore: true }), marked(1)],
      3,
    ],
    [
      'a heading stays with the text after it',
      [paragraph(8), marked(1, { keepNext: true }), paragraph(2)],
      2,
    ],
    [
      'the last line of a page needs no room below its letters',
      [paragraph(9, { after: 4 }), marked(1, { below: 4 })],
      1,
    ],
    [
      'rows that have no room go on under a second head',
      [{ head: 20, rows: [50, 50] }, marked(3)],
      2,
    ],
    ['which takes room as well', [{ head: 20, rows: [50, 50] }, marked(4, { keepLines: true })], 3],
  ] as const)('%s', (_, items, page) => {
    expect(pageOf(...items)).toBe(page)
  })
})

test('the program that reads the body finds what the library writes', async () => {
  let found: ReadonlyMap<string, string> = new Map()
  const spy: PageNumberEstimator = (body, context) => {
    const estimate = pageNumbers(340)(body, context)
    found = estimate.bookmarks
    return estimate
  }
  await Packer.toBuffer(
    new Document({
      pageNumbers: spy,
      sections: [
        {
          children: [
            new Paragraph({ text: 'one' }),
            new Paragraph({
              pageBreakBefore: true,
              children: [new Bookmark({ id: 'two', children: [] })],
            }),
          ],
        },
      ],
    }),
  )
  expect(found).toEqual(new Map([['two', '2']]))
})
