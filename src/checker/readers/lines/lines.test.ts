import { describe, expect, test } from 'vitest'
import { cutOut, dropStart, joinPassages, lineTable, offsetOf, Writing } from './index.ts'

const written = (text: string, from = 0) => {
  const writing = new Writing((first, second) => (first + second === 'national' ? 'whole' : 'two'))
  writing.add(text, from)
  return writing.finish()
}

test.each([
  ['\n', 'a\nb'],
  ['\r\n', 'a\r\nb'],
  ['\r', 'a\rb'],
])('%j ends a line', (_, text) => {
  const lines = lineTable(text)
  expect(lines.placeOf(text.length - 1)).toEqual({ line: 2, column: 1 })
  expect(lines.placeOf(0)).toEqual({ line: 1, column: 1 })
  expect(lines.placeOf(99)).toEqual({ line: 2, column: 2 })
})

describe('writing', () => {
  test.each([
    ['line ends become spaces', 'one\n  two', 'one two'],
    ['spaces in a row become one', 'one   two\tthree', 'one two three'],
    ['soft hyphens go', 'para\u00ADgraph', 'paragraph'],
    ['a space that does not break stays', '10\u00A0000 tenge', '10\u00A0000 tenge'],
    ['the text is NFC', 'и\u0306од', 'йод'],
    ['a word cut by a line end is whole again', 'na-\ntional', 'national'],
    ['raised digits go', 'Monitor².', 'Monitor.'],
  ])('%s', (_, source, text) => {
    expect(written(source).text).toBe(text)
  })

  test('marks stand before the character that follows them', () => {
    expect(written('Monitor² said').marks).toEqual([{ at: 7, label: '2', from: 7 }])
  })

  test('every letter keeps its place', () => {
    const source = 'о\u00ADн  и\u0306 na-\n tional¹ x'
    const passage = written(source)
    const found = [...passage.text].map((_, at) => source[offsetOf(passage, at)])
    expect(passage.text).toBe('он й national x')
    expect(found.join('')).toBe('он и national x')
  })
})

describe('cutting and joining keep places', () => {
  const source = 'one [1] two [2] three'
  const passage = written(source)
  const placed = (now: typeof passage) =>
    [...now.text].every((char, at) => source[offsetOf(now, at)] === char)

  test('cut out', () => {
    const cut = cutOut(passage, [
      { from: 3, to: 7 },
      { from: 11, to: 15 },
    ])
    expect(cut.text).toBe('one two three')
    expect(placed(cut)).toBe(true)
  })

  test('drop the start', () => {
    const dropped = dropStart(passage, 7)
    expect(dropped.text).toBe('two [2] three')
    expect(placed(dropped)).toBe(true)
  })

  test('join', () => {
    const joined = joinPassages(written('Plan on'), written('Human Rights', 20), ' ')
    expect(joined.text).toBe('Plan on Human Rights')
    expect(offsetOf(joined, 8)).toBe(20)
  })
})
