import type { Change, Draft, DraftFormat, Property, Remark } from '../../tree/index.ts'
import { lineTable, type Rough, toBlock } from '../lines/index.ts'
import { findStructure, type StructureOptions } from './find-structure.ts'
import type { FoundRemark } from './types.ts'

export interface ReadSource extends StructureOptions {
  readonly file: string
  readonly format: DraftFormat
  readonly source: string
  readonly blocks: readonly Rough[]
  readonly comments: readonly { readonly text: string; readonly from: number }[]
  readonly properties: readonly Property[]
  readonly changes: readonly (Omit<Change, 'place'> & { readonly from: number })[]
  /** Of the encoding, and those whose places are still offsets. */
  readonly said: readonly Remark[]
  readonly remarks: readonly FoundRemark[]
}

/** The draft of a file whose lines count: places become lines and columns. */
export function toDraft(read: ReadSource): Draft {
  const lines = lineTable(read.source)
  const { blocks, notes, remarks } = findStructure(read.blocks, read.source, read)
  const placed = <T extends { readonly from: number }>({ from, ...rest }: T) => ({
    ...rest,
    place: lines.placeOf(from),
  })
  const byPlace = [...read.remarks, ...remarks].sort((a, b) => a.from - b.from)
  return {
    file: read.file,
    format: read.format,
    counts: 'lines',
    blocks: blocks.map((block) => toBlock(block, lines)),
    notes: notes.map(({ from, label, kind, blocks: own }) => ({
      label,
      kind,
      blocks: own.map((block) => toBlock(block, lines)),
      place: lines.placeOf(from),
    })),
    properties: read.properties,
    comments: read.comments.map((comment) => ({ author: '', ...placed(comment) })),
    changes: read.changes.map(placed),
    remarks: [...read.said, ...byPlace.map(placed)],
  }
}
