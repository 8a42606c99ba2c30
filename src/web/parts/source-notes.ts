import type { Cited } from '../queries/citations.ts'

/** The sources of one page, numbered in the order in which the page first cites them. */
export interface SourceNotes {
  numberOf(cited: Cited): number
  all(): readonly Cited['source'][]
}

export function sourceNotes(): SourceNotes {
  const sources = new Map<string, Cited['source']>()
  return {
    numberOf({ source }) {
      sources.set(source.id, source)
      return [...sources.keys()].indexOf(source.id) + 1
    },
    all: () => [...sources.values()],
  }
}

/**
 * One weak source: information graded doubtful or worse (4 to 6), or a source usually not reliable (D to F).
 * Grades as in the Admiralty code (documentation practice, section 6).
 */
export function isWeak(cited: readonly Cited[]): boolean {
  const [only] = cited
  if (!only || cited.length > 1) return false
  return (
    (only.grade !== null && only.grade >= 4) ||
    ['D', 'E', 'F'].includes(only.source.reliability ?? '')
  )
}
