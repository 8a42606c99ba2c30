import type { Span } from '../../rule.ts'
import type { Place } from '../../tree/index.ts'
import { findPlace, type Understanding } from '../../understanding/index.ts'

/** Where a finding about the file as a whole stands: before its first word. Nothing for a file without text. */
export function fileSpan(draft: Understanding): Span | undefined {
  const [passage] = draft.passages
  return passage === undefined ? undefined : { passage, from: 0, to: 0 }
}

/** The word at a place of the file; the start of the text where the place is not in it. */
export function wordSpan(draft: Understanding, place: Place): Span | undefined {
  const found = findPlace(draft, place)
  if (found === undefined) return fileSpan(draft)
  const { passage, at } = found
  const before = /\S{0,60}$/.exec(passage.text.slice(Math.max(0, at - 60), at))?.[0].length ?? 0
  const behind = /^\S{0,60}/.exec(passage.text.slice(at, at + 60))?.[0].length ?? 0
  return { passage, from: at - before, to: at + behind }
}
