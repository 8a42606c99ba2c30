import { type CheckedText, findingsOf } from './clean-texts.ts'
import { edited, type Random, type SlipKind, seeded } from './slip-kind.ts'

export interface Measured {
  readonly kind: string
  readonly planted: number
  readonly found: number
  /** Findings about the right sentence that a slip was then made in. */
  readonly falseAlarms: readonly string[]
  /** What surrounds each slip that was not found. */
  readonly missed: readonly string[]
}

/** Plants up to `most` slips of a kind into each text, one at a time, and counts those found. */
export function measure(
  kind: SlipKind,
  texts: readonly CheckedText[],
  most: number,
  seed: number,
): Measured {
  const random = seeded(seed)
  const missed: string[] = []
  const falseAlarms: string[] = []
  let planted = 0
  for (const text of texts) {
    if (kind.only !== undefined && kind.only !== text.sort) continue
    for (const { slip, beside } of somePlaces(kind, text, random, most)) {
      planted++
      let known = text.known
      if (beside !== undefined) {
        const right = findingsOf(edited(text.words, beside), kind)
        falseAlarms.push(...beyond(known, right))
        known = [...known, ...beyond(known, right)]
      }
      const made = edited(text.words, slip)
      if (beyond(known, findingsOf(made, kind)).length > 0) continue
      const at = slip[0]?.from ?? 0
      missed.push(`${text.name}: …${made.slice(Math.max(0, at - 60), at + 140)}…`)
    }
  }
  return { kind: kind.name, planted, found: planted - missed.length, falseAlarms, missed }
}

/** Findings that were not there before, or not so often. */
function beyond(known: readonly string[], found: readonly string[]): readonly string[] {
  const before = Map.groupBy(known, (finding) => finding)
  return [...Map.groupBy(found, (finding) => finding)].flatMap(([finding, times]) =>
    times.slice(before.get(finding)?.length ?? 0),
  )
}

function somePlaces(kind: SlipKind, text: CheckedText, random: Random, most: number) {
  return random.shuffled(kind.places(text.words, random)).slice(0, most)
}
