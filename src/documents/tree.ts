/**
 * The document tree: a paper whose every number, name and citation has been resolved. The parser and
 * resolver make it, the writers (HTML, DOCX, PDF) print it, the checker reads it. Types only.
 *
 * Whoever makes a tree keeps these promises (`brokenPromises` checks them):
 * - `notes` are numbered 1, 2, 3 … in the order of their first mark; a note may be marked again later, a
 *   note's own text holds no marks, and a paper has one `notes` block if it has notes, otherwise none;
 *   a list has at least one item;
 * - headings go down one depth at a time, beginning with 1;
 * - every id is unique in the tree, does not begin with "_", and every `reference` names an id that is there;
 * - ids are printed (HTML addresses), so an id never names a person whom the text does not name.
 */
export interface DocumentTree {
  /** The document kind, e.g. "briefing-paper". */
  readonly kind: string
  readonly language: DocumentLanguage
  readonly title: string
  readonly subtitle?: string
  /** Stands at the head of every page from the second on, where `title` would not fit one line. */
  readonly shortTitle?: string
  /** EDTF, with the precision that is known: "2025-02" or "2025-02-28". */
  readonly date: string
  /** The date as the paper prints it: "February 2025". */
  readonly dateText: string
  readonly place?: string
  readonly organisations: readonly OrganisationBox[]
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  /** The ledger position the values were read at: number of entries, and the root hash in hexadecimal. */
  readonly position: { readonly size: number; readonly root: string }
}

/** The languages a paper can be written in, as BCP 47 tags. */
export type DocumentLanguage = 'en' | 'ru' | 'kk'

/** Who publishes the paper: a portrait of one paragraph, then city, telephone, address, one per line. */
export interface OrganisationBox {
  readonly name: string
  readonly portrait: readonly Inline[]
  readonly lines: readonly (readonly Inline[])[]
}

export interface Note {
  /** From 1, without gaps. */
  readonly number: number
  readonly id: string
  readonly children: readonly Inline[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quotation
  | Table
  | Box
  | Drawing
  | Contents
  | Notes
  | PageBreak

export interface Heading {
  readonly type: 'heading'
  /** 1 is a chapter; the title of the paper is not a heading. */
  readonly depth: 1 | 2 | 3
  readonly id: string
  /** As printed, without the closing full stop: "6" or "6.1" or "A". */
  readonly number?: string
  readonly children: readonly Inline[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly id?: string
  readonly children: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** The first number of an ordered list; 1 when absent. */
  readonly start?: number
  readonly items: readonly (readonly Block[])[]
}

/** A passage in somebody else's words, set off from the text. */
export interface Quotation {
  readonly type: 'quotation'
  readonly blocks: readonly Block[]
}

export interface Table {
  readonly type: 'table'
  readonly id: string
  /** With its number, if tables are numbered: "Table 1. Persons behind bars". */
  readonly caption: readonly Inline[]
  readonly columns: readonly Column[]
  /** Row, cell, inline; every row has as many cells as there are columns. */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  /** Printed under the table: what was counted, as of when, from which sources. */
  readonly note?: readonly Inline[]
}

export interface Column {
  readonly title: readonly Inline[]
  /** Share of the width relative to the other columns; 1 when absent. */
  readonly width?: number
  /** "end" for numbers, which are then set in tabular figures; "start" when absent. */
  readonly align?: 'start' | 'end'
  /** The cells of this column name their rows (a person, a year): read out as row headers. */
  readonly namesRow?: boolean
}

/** A passage with a title that stands out from the text: recommendations, a method note. */
export interface Box {
  readonly type: 'box'
  readonly role: 'recommendations' | 'note'
  readonly id?: string
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
}

export interface Drawing {
  readonly type: 'drawing'
  readonly id: string
  /**
   * A whole SVG document with a viewBox, without scripts or outside references. Its text names the font
   * 'Source Sans 3' first: another one would be taken from the machine, and the PDF would differ there.
   */
  readonly svg: string
  /** What the picture says, for those who do not see it. */
  readonly alt: string
  readonly caption: readonly Inline[]
}

/** The place where the table of contents is printed; the writer makes it from the headings. */
export interface Contents {
  readonly type: 'contents'
  readonly title: string
  /** Headings down to this depth are listed. */
  readonly depth: 1 | 2 | 3
}

/** The place where the endnotes are printed. DOCX always prints them at the very end. */
export interface Notes {
  readonly type: 'notes'
  readonly title: string
}

export interface PageBreak {
  readonly type: 'page-break'
}

export type Inline =
  | Text
  | Strong
  | Emphasis
  | Link
  | NoteMark
  | Value
  | Foreign
  | Reference
  | LineBreak

export interface Text {
  readonly type: 'text'
  readonly text: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Link {
  readonly type: 'link'
  /** http, https, mailto or tel. */
  readonly url: string
  readonly children: readonly Inline[]
}

/** The raised numeral that points to a note. */
export interface NoteMark {
  readonly type: 'note-mark'
  readonly note: number
}

/** A number, name or date that came from the casebook. Papers print it as plain text, and never its key. */
export interface Value {
  readonly type: 'value'
  /** Where the value comes from, e.g. "figure:behind-bars". */
  readonly key: string
  readonly children: readonly Inline[]
}

/** Words in another language than the text around them. */
export interface Foreign {
  readonly type: 'foreign'
  /** BCP 47, e.g. "kk", "ru", "kk-Latn". */
  readonly language: string
  readonly children: readonly Inline[]
}

/** A cross-reference inside the paper: "see chapter 6". */
export interface Reference {
  readonly type: 'reference'
  /** The id of a heading, paragraph, table, box or drawing. */
  readonly target: string
  readonly children: readonly Inline[]
}

export interface LineBreak {
  readonly type: 'line-break'
}
