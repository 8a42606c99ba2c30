import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { misplacedLetters } from '../places/index.ts'
import { readText } from './index.ts'

// Real papers that came out of a PDF converter; they are not part of the repository.
const folder = new URL('../../../../../shared/corpus/', import.meta.url)
const present = existsSync(folder)

const read = (name: string) => {
  const bytes = readFileSync(new URL(name, folder))
  const result = readText(bytes, name)
  if (!result.ok) throw new Error(result.fault.message)
  expect(misplacedLetters(result.value, bytes.toString('utf8'))).toEqual([])
  return result.value
}

const title = present ? 'papers from a PDF converter' : 'papers not read: the corpus is not here'

describe.runIf(present)(title, () => {
  test('a shadow report: 91 numbered paragraphs in order, each whole', () => {
    const draft = read('002_dff03fb6bbf24995.txt')
    const numbered = draft.blocks.filter((block) => /^\d+\.$/.test(block.label ?? ''))
    expect(numbered.map((block) => block.label)).toEqual(
      Array.from({ length: 91 }, (_, i) => `${i + 1}.`),
    )
    expect(new Set(numbered.map((block) => block.kind))).toEqual(new Set(['paragraph']))
    const cut = draft.blocks.filter(
      ({ kind, text }) => kind === 'paragraph' && /^\p{Ll}/u.test(text),
    )
    expect(cut.map((block) => block.text)).toEqual([])
    expect(
      draft.blocks.some((block) => block.kind === 'heading' && block.text.startsWith('judicial')),
    ).toBe(false)
  })

  test('a briefing: 116 marks and notes in order, six chapters in the contents and in the text', () => {
    const draft = read('003_5e92ec04cfb59a77.txt')
    const all = Array.from({ length: 116 }, (_, i) => String(i + 1))
    expect(draft.notes.map((note) => note.label)).toEqual(all)
    expect(draft.blocks.flatMap((block) => block.marks.map((mark) => mark.label))).toEqual(all)
    const contents = draft.blocks.filter((block) => block.kind === 'contents')
    const chapters = draft.blocks.filter(
      ({ kind, label }) => kind === 'heading' && label !== undefined,
    )
    expect(contents.map((entry) => entry.text.replace(/ \d+$/, ''))).toEqual(
      chapters.map((chapter) => chapter.text),
    )
    expect(chapters).toHaveLength(6)
    expect(draft.remarks.filter((remark) => remark.code === 'url-cut')).toMatchObject([
      { place: { line: 353 } },
    ])
    const escaped = draft.remarks.filter((remark) => remark.code === 'url-escaped')
    expect(escaped.map((remark) => remark.place?.line)).toEqual([315, 317, 343])
  })

  test('a letter', () => {
    const draft = read('000_a765fb5945023d8d.txt')
    expect(draft.blocks.map((block) => block.kind)).toEqual([
      ...Array(6).fill('paragraph'),
      ...Array(3).fill('item'),
      'paragraph',
    ])
  })
})
