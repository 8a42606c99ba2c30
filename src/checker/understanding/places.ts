import type { Place } from '../tree/index.ts'
import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** Where in the passages a place of the file is: readers' remarks, comments and changes only know places. */
export function findPlace(
  draft: Understanding,
  place: Place,
): { readonly passage: Passage; readonly at: number } | undefined {
  let best: { passage: Passage; at: number } | undefined
  for (const passage of draft.part(passagesByLine).get(key(place)) ?? []) {
    for (const anchor of passage.block.anchors) {
      if (key(anchor.place) !== key(place) || anchor.place.column > place.column) continue
      const at = Math.min(passage.text.length, anchor.at + place.column - anchor.place.column)
      best = { passage, at }
    }
    best ??= {
      passage,
      at: passage.block.anchors.find((a) => key(a.place) === key(place))?.at ?? 0,
    }
  }
  return best
}

const key = ({ page, line }: Place): string => `${page ?? ''}:${line}`

function passagesByLine(draft: Understanding): ReadonlyMap<string, readonly Passage[]> {
  const byLine = new Map<string, Passage[]>()
  for (const passage of draft.passages) {
    for (const line of new Set(passage.block.anchors.map(({ place }) => key(place)))) {
      const there = byLine.get(line)
      if (there === undefined) byLine.set(line, [passage])
      else there.push(passage)
    }
  }
  return byLine
}
