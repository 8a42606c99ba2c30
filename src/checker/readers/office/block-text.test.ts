import { describe, expect, test } from 'vitest'
import { placeAt } from '../../tree/index.ts'
import { BlockText, type BlockWords } from './block-text.ts'

const words = (...pieces: string[]): BlockWords => {
  const block = new BlockText(7)
  for (const piece of pieces) block.add(piece)
  return block.finish()
}

/** Where each character of the text stands in the file, by its column. */
const columns = ({ text, anchors }: BlockWords): number[] => {
  const block = { kind: 'paragraph', level: 0, text, anchors, styles: [], marks: [] } as const
  return Array.from(text, (_, offset) => placeAt(block, offset).column)
}

describe('white space and what prints nothing', () => {
  test.each([
    ['a tab is one space', ['Article', '\t', '19'], 'Article 19', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['spaces in a row are one', ['a   b'], 'a b', [1, 2, 5]],
    ['a break beside a space is one space', ['a ', '\n', ' b'], 'a b', [1, 2, 5]],
    ['both ends are cut', ['  a ', '\t'], 'a', [3]],
    ['a soft hyphen prints nothing', ['un\u00adlaw'], 'unlaw', [1, 2, 4, 5, 6]],
    ['a zero-width space prints nothing', ['a\u200bb'], 'ab', [1, 3]],
    ['a no-break space stays', ['5\u00a0km'], '5\u00a0km', [1, 2, 3, 4]],
    ['nothing but space is nothing', [' ', '\n', '\t'], '', []],
  ])('%s', (_, pieces, text, expected) => {
    const found = words(...pieces)
    expect(found.text).toBe(text)
    expect(columns(found)).toEqual(expected)
  })

  test('every block has an anchor at its beginning', () => {
    expect(words().anchors).toEqual([{ at: 0, place: { line: 7, column: 1 } }])
    expect(words(' ').anchors[0]?.at).toBe(0)
  })
})

describe('composed letters', () => {
  test('a letter and the mark set on it become one, and the places behind stay right', () => {
    const found = words('Almatы и\u0306од e\u0301 end')
    expect(found.text).toBe('Almatы йод é end')
    expect(columns(found)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18])
  })

  test('styles and marks move with the letters', () => {
    const block = new BlockText(1)
    block.add('e\u0301e\u0301 ')
    block.add('bold', ['bold'])
    block.mark('1')
    const found = block.finish()
    expect(found.text).toBe('éé bold')
    expect(found.styles).toEqual([{ from: 3, to: 7, style: 'bold' }])
    expect(found.marks.map((mark) => mark.at)).toEqual([7])
  })

  test('composing by letters gives what composing as a whole gives', () => {
    for (const text of ['각', '각 ก็', 'ṩ ṩ', '\u0301 a', 'Ω Å']) {
      expect(words(text).text).toBe(text.normalize('NFC').trim())
    }
  })
})

describe('labels typed by hand', () => {
  test.each([
    ['57.\tNational legislation', 'paragraph', '57.', 'National legislation', 5],
    ['(a) Release all', 'paragraph', '(a)', 'Release all', 5],
    ['1. Introduction', 'heading', '1.', 'Introduction', 4],
    ['2022. The authorities', 'paragraph', undefined, '2022. The authorities', 1],
    ['Plain', 'paragraph', undefined, 'Plain', 1],
  ] as const)('%s', (typed, of, label, text, column) => {
    const block = new BlockText(1)
    block.add(typed)
    const found = block.finish(of)
    expect([found.label, found.text, found.anchors[0]?.place.column]).toEqual([label, text, column])
  })
})

test('words that run on in the next paragraph are found there', () => {
  const block = new BlockText(3)
  block.add('one ')
  block.continueOn(4)
  block.add('two')
  expect(block.finish().anchors).toEqual([
    { at: 0, place: { line: 3, column: 1 } },
    { at: 4, place: { line: 4, column: 1 } },
  ])
})
