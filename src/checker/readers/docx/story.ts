import type { Block, Place, Remark } from '../../tree/index.ts'
import { Changes, type Mark } from '../office/index.ts'
import { Numbering } from './numbering.ts'
import type { Relationships } from './package.ts'
import { Styles } from './styles.ts'

/** What the reading of every story (body, notes, heads, comments) needs and what all of them add to. */
export interface Reading {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly changes: Changes
  /** By id of the comment: where its words begin. */
  readonly commentPlaces: Map<string, Place>
  readonly noteMarks: NoteReference[]
  /** In order; each ends where its w:sectPr stands. */
  readonly sections: Section[]
  readonly count: { tables: number; pictures: number; objects: number; symbols: number }
  readonly remarks: Remark[]
}

/** A mark in the text whose number is counted when all sections are known. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly mark: Mark
  /** It brings its own mark and is not counted. */
  readonly custom: boolean
  readonly section: number
}

/** How notes are counted (w:footnotePr, w:endnotePr). */
export interface NoteNumbering {
  format?: string
  start?: number
  restart?: string
}

export interface Section {
  readonly footnote: NoteNumbering
  readonly endnote: NoteNumbering
}

/** The blocks of one story, and for a part of notes or comments, of each by its id. */
export interface Story {
  readonly blocks: readonly Block[]
  readonly items: ReadonlyMap<string, StoryItem>
  /** Its root is w:document. */
  readonly isWord: boolean
  /** How many paragraphs were counted. */
  readonly paragraphs: number
}

export interface StoryItem {
  readonly blocks: readonly Block[]
  readonly place: Place
  readonly author: string
  readonly date?: string
}

export function newReading(styles = new Styles(), numbering = new Numbering()): Reading {
  return {
    styles,
    numbering,
    changes: new Changes(),
    commentPlaces: new Map(),
    noteMarks: [],
    sections: [newSection()],
    count: { tables: 0, pictures: 0, objects: 0, symbols: 0 },
    remarks: [],
  }
}

export const newSection = (): Section => ({ footnote: {}, endnote: {} })

/** What one part needs besides. */
export interface StoryPart {
  readonly relationships: Relationships
  /** The number of its first paragraph. */
  readonly firstLine: number
  readonly running?: boolean
  readonly trace?: Trace
}

/** Told where every piece of text stands in the XML, for those who write into it again. */
export interface Trace {
  paragraph(line: number, position: number): void
  run(position: number): void
  /** Text of the paragraph from an offset on; `kind` is the element that holds it, `position` is after its end tag. */
  piece(kind: string, text: string, offset: number, from: number, to: number): void
  runEnd(position: number): void
  paragraphEnd(position: number): void
}
