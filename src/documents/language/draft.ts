import type { Confidentiality } from '../../base/confidentiality.ts'
import type { Place } from '../place.ts'
import type { DocumentLanguage } from '../tree.ts'
import type { BlockOptions, InlineOptions } from './directives.ts'

/** A document as it was written: read, but nothing looked up yet. */
export interface Draft {
  readonly file: string
  readonly head: Head
  readonly blocks: readonly DraftBlock[]
  /** Explanatory notes by the name in `[^name]`. */
  readonly notes: ReadonlyMap<string, OwnNote>
}

/** The front matter. */
export interface Head {
  readonly kind: string
  readonly title: string
  readonly subtitle?: string | undefined
  readonly shortTitle?: string | undefined
  /** EDTF. */
  readonly date: string
  /** The day for which figures and statuses hold, YYYY-MM-DD. */
  readonly on: string
  readonly language: DocumentLanguage
  readonly place?: string | undefined
  readonly audience: Confidentiality
  /** Handles or ids, each with the place where it is named. */
  readonly organisations: readonly { readonly name: string; readonly at: Place }[]
}

export interface OwnNote {
  readonly children: readonly DraftInline[]
  readonly at: Place
}

export type DraftBlock =
  | DraftHeading
  | { readonly type: 'paragraph'; readonly children: readonly DraftInline[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start?: number | undefined
      readonly items: readonly (readonly DraftBlock[])[]
    }
  | { readonly type: 'quotation'; readonly blocks: readonly DraftBlock[] }
  | DraftTable
  | DraftBlockDirective

export interface DraftHeading {
  readonly type: 'heading'
  readonly depth: 1 | 2 | 3
  readonly id?: string | undefined
  readonly numbering: 'chapter' | 'annex' | 'none'
  readonly children: readonly DraftInline[]
  readonly at: Place
}

/** Rows of cells; the first row holds the titles of the columns. */
export interface DraftTable {
  readonly type: 'table'
  readonly align: readonly ('start' | 'end')[]
  readonly rows: readonly (readonly (readonly DraftInline[])[])[]
  readonly at: Place
}

/** A directive on a line of its own; `blocks` is what the container form encloses, else empty. */
export type DraftBlockDirective = {
  readonly [N in keyof BlockOptions]: {
    readonly type: 'directive'
    readonly name: N
    readonly options: BlockOptions[N]
    readonly blocks: readonly DraftBlock[]
    readonly at: Place
  }
}[keyof BlockOptions]

/** A directive in a sentence. `subject` is what stands in the brackets, as text; `children` the same, read. */
export type DraftInlineDirective = {
  readonly [N in keyof InlineOptions]: {
    readonly type: 'directive'
    readonly name: N
    readonly subject: string
    readonly options: InlineOptions[N]
    readonly children: readonly DraftInline[]
    readonly at: Place
  }
}[keyof InlineOptions]

export type DraftInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly DraftInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly DraftInline[] }
  | { readonly type: 'line-break' }
  | DraftCitation
  | { readonly type: 'own-note'; readonly name: string; readonly at: Place }
  | DraftInlineDirective

/** `[see @s083, p. 3; @s084]`. */
export interface DraftCitation {
  readonly type: 'citation'
  readonly items: readonly CitedItem[]
  readonly at: Place
}

export interface CitedItem {
  /** Words before the source, e.g. "see". */
  readonly prefix?: string | undefined
  readonly source: string
  readonly locator?: string | undefined
}

/** The words alone. */
export function plainText(children: readonly DraftInline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text
      return 'children' in child ? plainText(child.children) : ' '
    })
    .join('')
}
