/**
 * A draft as the checker sees it: anybody's paper, whatever file it came in. Readers make it, rules read it,
 * reports point back through its places. Every text is NFC, in reading order; nothing of the file is left out
 * without a word in `remarks`.
 */
export interface Draft {
  readonly file: string
  readonly format: DraftFormat
  /** What one line number counts: lines of the text, or paragraphs of the document or page. */
  readonly counts: 'lines' | 'paragraphs'
  readonly blocks: readonly Block[]
  /** Footnotes and endnotes in the order they stand in the file; their own blocks are not in `blocks`. */
  readonly notes: readonly Note[]
  /** What a reader of the file would not see: author, revisions, template … */
  readonly properties: readonly Property[]
  readonly comments: readonly Comment[]
  readonly changes: readonly Change[]
  /** What the reader could not make out, for the report: codes with values. */
  readonly remarks: readonly Remark[]
}

export type DraftFormat = 'docx' | 'odt' | 'pdf' | 'markdown' | 'text' | 'html'

/** A place in the file: 1-based line (or paragraph) and 1-based column in UTF-16 units of that line. */
export interface Place {
  readonly line: number
  readonly column: number
  /** PDF: the page, 1-based; the line is then the paragraph on that page. */
  readonly page?: number
}

/** One paragraph, heading, item, cell or other piece of running text. */
export interface Block {
  readonly kind: BlockKind
  /**
   * The words as a reader sees them: marks of notes, list labels and markup taken out, line and page breaks
   * inside a sentence become one space, words hyphenated at a line's end are whole again.
   */
  readonly text: string
  /** Heading 1–9; list depth from 0; 0 elsewhere. */
  readonly level: number
  /** The printed label of an item or numbered paragraph ("57.", "(a)", "IV.", "•"); absent where none. */
  readonly label?: string
  /** The label is printed bold: among numbered paragraphs one that is not like the others is a slip. */
  readonly labelBold?: boolean
  /** Where each stretch of `text` stands in the file, by rising offset; the first is at offset 0. */
  readonly anchors: readonly Anchor[]
  /** Bold, links, hidden text …; offsets into `text`. */
  readonly styles: readonly Styled[]
  /** Marks of notes, by offset: the mark stands before the character at `at`. */
  readonly marks: readonly NoteMark[]
  /** Table, row and column, 1-based, for cells. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** A line that repeats at the top or foot of pages. */
  readonly running?: boolean
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'quote'
  | 'caption'
  | 'contents'
  | 'code'

export interface Anchor {
  readonly at: number
  readonly place: Place
}

export interface Styled {
  readonly from: number
  readonly to: number
  readonly style:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'superscript'
    | 'hidden'
    | 'inserted'
    | 'deleted'
    | 'link'
    | 'field'
  /** The address of a link; the instruction of a field. */
  readonly value?: string
}

export interface NoteMark {
  readonly at: number
  /** As printed: "12", "*", "iv". */
  readonly label: string
  readonly place: Place
}

export interface Note {
  readonly label: string
  readonly kind: 'footnote' | 'endnote'
  readonly blocks: readonly Block[]
  readonly place: Place
}

export interface Property {
  readonly name: string
  readonly value: string
}

export interface Comment {
  readonly author: string
  readonly date?: string
  readonly text: string
  readonly place: Place
}

export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'moved' | 'formatted'
  readonly author: string
  readonly date?: string
  readonly text: string
  readonly place: Place
}

export interface Remark {
  readonly code: string
  readonly place?: Place
  readonly values?: Readonly<Record<string, string | number>>
}

/** The place of a character of a block's text. */
export function placeAt(block: Block, offset: number): Place {
  let found = block.anchors[0] ?? { at: 0, place: { line: 1, column: 1 } }
  for (const anchor of block.anchors) {
    if (anchor.at > offset) break
    found = anchor
  }
  return { ...found.place, column: found.place.column + (offset - found.at) }
}
