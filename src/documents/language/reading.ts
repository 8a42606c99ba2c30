import type { Node } from 'mdast'
import type { Faults, Place } from '../place.ts'

/** What the parts of the parser share while one file is read. */
export interface Reading {
  readonly file: string
  /** The whole text, front matter included. */
  readonly text: string
  readonly faults: Faults
  /** Addresses of reference-style links, by identifier. */
  readonly addresses: ReadonlyMap<string, string>
}

export const placeOf = (reading: Reading, node: Node): Place => ({
  file: reading.file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
})

/** The node as it was written. */
export const sourceOf = (reading: Reading, node: Node): string =>
  reading.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
