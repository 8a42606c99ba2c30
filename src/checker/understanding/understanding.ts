import type { Draft } from '../tree/index.ts'
import { type Passage, passagesOf } from './passage.ts'

/**
 * What a draft says, as far as rules ask for it. Each part is worked out when the first rule asks and kept, so
 * that twenty rules read the text once.
 */
export class Understanding {
  readonly draft: Draft
  readonly passages: readonly Passage[]
  private readonly parts = new Map<unknown, unknown>()

  constructor(draft: Draft) {
    this.draft = draft
    this.passages = passagesOf(draft)
  }

  /** The part that `read` makes of this draft: `draft.part(quantities)`. `read` runs once for each draft. */
  part<T>(read: (draft: Understanding) => T): T {
    if (!this.parts.has(read)) this.parts.set(read, read(this))
    return this.parts.get(read) as T
  }
}
