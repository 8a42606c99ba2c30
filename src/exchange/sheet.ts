import type { Cell } from '../columns/index.ts'

/** A table to be written: its headings, and rows of as many cells. */
export interface Sheet {
  /** The name of the sheet or file, without ending. */
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}
