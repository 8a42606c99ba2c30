import type { Block, Place } from '../../tree/index.ts'
import { type Mark, type Range, Tables } from '../office/index.ts'
import type { Lists } from './lists.ts'
import type { Paragraph } from './paragraph.ts'

/** What is open at a point; notes, comments and text boxes inside a paragraph have frames of their own. */
export class Frame {
  readonly kind: 'text' | 'footnote' | 'endnote' | 'comment'
  /** Where it is anchored. */
  readonly place: Place
  readonly blocks: (Block | undefined)[]
  readonly lists: Lists
  readonly tables: Tables
  readonly mark?: Mark
  paragraph?: Paragraph
  /** text:a and fields. */
  readonly ranges: (Range | undefined)[] = []
  /** For each open section and hidden text, whether it is hidden. */
  readonly hidden: boolean[] = []
  /** The words of text:note-citation, dc:creator and dc:date, and which of them is open. */
  readonly about = new Map<string, string>()
  asking = ''

  constructor(
    kind: Frame['kind'],
    place: Place,
    blocks: (Block | undefined)[],
    lists: Lists,
    count: { tables: number },
    mark?: Mark,
  ) {
    this.kind = kind
    this.place = place
    this.blocks = blocks
    this.lists = lists
    this.tables = new Tables(count)
    this.mark = mark
  }
}
