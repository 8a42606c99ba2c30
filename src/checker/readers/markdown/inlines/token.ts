import type { Styled } from '../../../tree/index.ts'

/** One piece of a paragraph's source; offsets are those of the source. */
export type Token =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'as'; readonly text: string; readonly from: number }
  | { readonly kind: 'mark'; readonly label: string; readonly from: number }
  | { readonly kind: 'address'; readonly value: string; readonly from: number; readonly to: number }
  | DelimiterRun
  | Bracket

/** A run of * or _ or ~: what of it is not taken for emphasis is printed. */
export interface DelimiterRun {
  readonly kind: 'run'
  readonly char: string
  readonly from: number
  readonly count: number
  readonly canOpen: boolean
  readonly canClose: boolean
  /** Emphases that end here, innermost first; they take characters from the left. */
  readonly closes: Emphasis[]
  /** Emphases that begin here, outermost first; they take characters from the right. */
  readonly opens: Emphasis[]
}

export interface Emphasis {
  readonly style: Styled['style']
  readonly length: 1 | 2
  start: number
}

/** A square bracket; one that belongs to a link or an image is not printed. */
export interface Bracket {
  readonly kind: 'bracket'
  readonly from: number
  readonly to: number
  role: 'printed' | 'link-start' | 'link-end' | 'image-start' | 'image-end'
  value: string
}
