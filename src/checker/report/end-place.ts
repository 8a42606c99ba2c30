import { type Place, placeAt } from '../tree/index.ts'
import type { Located } from './located.ts'

/** The place just behind the last quoted character; where the next one begins may be on another line. */
export function endPlace({ passage, from, to }: Located): Place {
  if (to <= from) return placeAt(passage.block, from)
  const last = placeAt(passage.block, to - 1)
  return { ...last, column: last.column + 1 }
}
