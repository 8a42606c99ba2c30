import type { Comment, Draft, Place } from '../tree/index.ts'
import { findPlace, type Passage, type Understanding } from '../understanding/index.ts'

/** "factum ignore RULE reason" in a comment of the text. */
export interface IgnoreComment {
  readonly rule: string
  /** As written; empty where none is given. */
  readonly reason: string
  readonly place: Place
  /** The block it speaks of; none when nothing follows it. */
  readonly passage: Passage | undefined
}

/**
 * The comments that tell the checker to leave something alone. In a text they speak of the block they stand in or,
 * between blocks, of the next one; in a word processor's file of the block they are anchored in.
 */
export function ignoreComments(understanding: Understanding): readonly IgnoreComment[] {
  const { draft } = understanding
  return draft.comments.flatMap((comment) => {
    const said = readIgnore(comment)
    if (said === undefined) return []
    const passage =
      draft.counts === 'lines'
        ? blockAt(understanding, comment.place)
        : findPlace(understanding, comment.place)?.passage
    return [{ ...said, place: comment.place, passage }]
  })
}

function readIgnore({ text }: Comment): { rule: string; reason: string } | undefined {
  const found = /^\s*factum[ \t]+ignore[ \t]+([a-z0-9-]+)(?:[\s:,.–—]+(\S[\s\S]*))?$/.exec(text)
  if (found === null) return undefined
  return { rule: found[1] ?? '', reason: found[2]?.replace(/\s+/g, ' ').trim() ?? '' }
}

/** The block that a place is in or that begins next behind it. Notes may stand anywhere, so all are looked at. */
function blockAt({ passages }: Understanding, place: Place): Passage | undefined {
  let within: Passage | undefined
  let next: Passage | undefined
  for (const passage of passages) {
    const first = passage.block.anchors[0]?.place
    const last = passage.block.anchors.at(-1)?.place
    if (first === undefined || last === undefined || passage.block.running === true) continue
    if (isBefore(first, place)) {
      // A comment at the end of a block's last line belongs to that block.
      if (last.line >= place.line) within = passage
    } else if (next === undefined || isBefore(first, firstOf(next))) next = passage
  }
  return within ?? next
}

const firstOf = ({ block }: Passage): Place => block.anchors[0]?.place ?? { line: 1, column: 1 }

const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column)

/** Whether a draft speaks to the checker at all: most do not. */
export const hasIgnores = ({ comments }: Draft): boolean =>
  comments.some((comment) => readIgnore(comment) !== undefined)
