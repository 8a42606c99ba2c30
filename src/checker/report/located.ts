import type { Finding } from '../finding.ts'
import type { Draft, Place } from '../tree/index.ts'
import { findPlace, type Passage, Understanding } from '../understanding/index.ts'

/** Where a quote stands in the text of the draft: `from` and `to` are offsets into the passage. */
export interface Located {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

export type Locate = (place: Place, quote: string) => Located | undefined

/** Finds quotes again by their places; undefined where the place is not in the text. */
export function locator(draft: Draft): Locate {
  const understanding = new Understanding(draft)
  return (place, quote) => {
    const found = findPlace(understanding, place)
    if (found === undefined) return undefined
    const { passage, at } = found
    return { passage, from: at, to: Math.min(passage.text.length, at + quote.length) }
  }
}

/** A finding with the words it is about. */
export interface LocatedFinding {
  readonly finding: Finding
  readonly at: Located | undefined
}

export const locateAll = (findings: readonly Finding[], locate: Locate): LocatedFinding[] =>
  findings.map((finding) => ({ finding, at: locate(finding.place, finding.quote) }))
