import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { plainTitle, readContents, readHeadings } from './headings.ts'
import { Understanding } from './understanding.ts'

const text =
  'Contents\n\n1. Introduction 2\n\n2. Lack of accountability 2\n\n3. Assembly ....... 5\n\nConclusions 95–98 14\n\n' +
  '# 1. Introduction\n\nText.\n\n## Purpose\n\nText.\n\n# 2. Lack of accountability\n\nText.\n'
const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
if (!read.ok) throw new Error(read.fault.message)
const draft = new Understanding(read.value)

describe('headings and the list of contents', () => {
  it('gives headings with level and label', () => {
    const found = draft.part(readHeadings).map(({ level, label, title }) => [level, label, title])
    expect(found.slice(-3)).toEqual([
      [1, '1.', 'Introduction'],
      [2, undefined, 'Purpose'],
      [1, '2.', 'Lack of accountability'],
    ])
  })

  it('gives entries without page, leaders and range of paragraphs', () => {
    expect(draft.part(readContents).map(({ label, title, page }) => [label, title, page])).toEqual([
      ['1.', 'Introduction', 2],
      ['2.', 'Lack of accountability', 2],
      ['3.', 'Assembly', 5],
      [undefined, 'Conclusions', 14],
    ])
  })

  it.each([
    ['II. The RIGHT to life:', 'ii the right to life'],
    ['“Propaganda” – and after', 'propaganda and after'],
  ])('compares titles by their words: %s', (title, expected) => {
    expect(plainTitle(title)).toBe(expected)
  })
})
