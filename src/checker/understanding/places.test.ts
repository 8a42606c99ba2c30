import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { wordAt } from './numbering-marks.ts'
import { findPlace } from './places.ts'
import { Understanding } from './understanding.ts'

const read = readMarkdown(
  new TextEncoder().encode('# Title\n\nHe was **fined** in\nAlmaty.\n'),
  'example.md',
)
if (!read.ok) throw new Error(read.fault.message)
const draft = new Understanding(read.value)

describe('where a place of the file is in the text', () => {
  it.each([
    [1, 3, 'Title'],
    [3, 1, 'He'],
    [3, 12, 'fined'],
    [4, 2, 'Almaty.'],
  ])('line %i, column %i is in "%s"', (line, column, word) => {
    const found = findPlace(draft, { line, column })
    if (found === undefined) throw new Error('not found')
    const { text } = found.passage
    expect(text.indexOf(word)).toBeLessThanOrEqual(found.at)
    expect(text.indexOf(word) + word.length).toBeGreaterThan(found.at)
  })

  it('is nowhere on a line without text', () => {
    expect(findPlace(draft, { line: 2, column: 1 })).toBeUndefined()
  })
})

describe('the word a mark stands at', () => {
  it.each([
    [7, 'He was '.length, 'was'],
    [0, 0, 'He'],
    [99, 'He was fined in Almaty.'.length, 'Almaty.'],
  ])('case %i', (_, at, word) => {
    const passage = draft.passages[1]
    if (passage === undefined) throw new Error('no passage')
    const span = wordAt({ passage, at })
    expect(passage.text.slice(span.from, span.to)).toBe(word)
  })
})
