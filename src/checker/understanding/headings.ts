import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

export interface Heading {
  readonly passage: Passage
  /** 1–9, as the file has it. */
  readonly level: number
  /** "IV.", "2.1"; absent where none is printed. */
  readonly label?: string
  readonly title: string
}

/** A line of the list of contents. */
export interface ContentsEntry {
  readonly passage: Passage
  readonly label?: string
  /** Without its page and the range of its paragraphs. */
  readonly title: string
  readonly page?: number
}

/** The headings in reading order. */
export function readHeadings(draft: Understanding): readonly Heading[] {
  return draft.passages
    .filter(({ block, note, text }) => {
      return block.kind === 'heading' && note === undefined && block.running !== true && text !== ''
    })
    .map((passage) => ({
      passage,
      level: passage.block.level,
      ...(passage.block.label === undefined ? {} : { label: passage.block.label }),
      title: passage.text,
    }))
}

/** The lines of the list of contents in reading order. */
export function readContents(draft: Understanding): readonly ContentsEntry[] {
  return draft.passages
    .filter(({ block }) => block.kind === 'contents')
    .map((passage) => {
      const end = /(?:\s\d{1,4}\s?[–-]\s?\d{1,4})?[\s.…]+(\d{1,4})$/.exec(passage.text)
      return {
        passage,
        ...(passage.block.label === undefined ? {} : { label: passage.block.label }),
        title: end === null ? passage.text : passage.text.slice(0, end.index),
        ...(end === null ? {} : { page: Number(end[1]) }),
      }
    })
}

/** A title's words for comparing: no case, no punctuation, one space. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
