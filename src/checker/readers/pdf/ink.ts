/**
 * What stands on a page, in points, as a reader sees the page: x to the right, y downwards from the
 * top edge, after the page's own rotation. Baselines, not boxes: `y` is where the letters stand.
 */
export interface Fragment {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** The file says that a space follows, however small the gap. */
  readonly spaced: boolean
}

/** A thin drawn line: borders of tables, the stroke above page-foot notes. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The area of a link; without `url` it leads to a place in the same file. */
export interface LinkArea extends Rule {
  readonly url?: string
}

export interface Markup {
  readonly author: string
  readonly date?: string
  readonly text: string
  readonly y: number
}

export interface PageInk {
  /** 1-based. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
  /** Text that runs in another direction (a table lying on its side, a watermark), turned upright. */
  readonly turned: readonly (readonly Fragment[])[]
  readonly rules: readonly Rule[]
  readonly links: readonly LinkArea[]
  readonly markups: readonly Markup[]
  /** Something is drawn, be it a photograph of the page or a chart. */
  readonly drawn: boolean
}

/** Fragments on one baseline, from left to right. */
export interface Row {
  readonly y: number
  readonly x0: number
  readonly x1: number
  /** The size most of its letters have. */
  readonly size: number
  readonly bold: boolean
  readonly fragments: readonly Fragment[]
}
