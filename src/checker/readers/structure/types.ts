import type { Rough, RoughNote } from '../lines/index.ts'

/** A remark whose place is still an offset into the file. */
export interface FoundRemark {
  readonly code: string
  readonly from: number
  readonly values?: Readonly<Record<string, string | number>>
}

/** A note with its blocks. */
export interface FoundNote extends Omit<RoughNote, 'nth'> {
  readonly blocks: readonly Rough[]
}
