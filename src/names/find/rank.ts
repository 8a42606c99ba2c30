import { scoreNames } from '../compare/compare.ts'
import { apart } from '../compare/pair.ts'
import type { Token } from '../fold/token.ts'
import { closeness } from './closeness.ts'
import { distanceTo, ofInitial, type Query } from './query.ts'
import { readings } from './readings.ts'

/** A name that may be found. */
export interface Entry {
  readonly id: string
  readonly name: string
}

/** A name that was found; `score` is 0 … 1, 1 for the very name. */
export interface Found extends Entry {
  readonly score: number
}

/**
 * The best of the candidates, best first; equals by name, then by id. Candidates come from a name index or
 * from the rows of a database: the order is the same.
 */
export function rankCandidates(query: Query, candidates: Iterable<Entry>, limit: number): Found[] {
  const found: Found[] = []
  for (const { id, name } of candidates) {
    const score = scoreOf(query, name)
    if (score > 0) found.push({ id, name, score })
  }
  return found.sort(byScore).slice(0, limit)
}

/**
 * Half of a score is how well the words looked for are found in the name; the other half, where the query is a
 * whole name, how probably both are one person's.
 */
function scoreOf(query: Query, name: string): number {
  if (name === query.written) return 1
  const weights = query.words.map((word) => (word.token.initial ? ofInitial : 1))
  let best = 0
  const prepared = readings(name)
  for (const { tokens } of prepared) {
    const score = closeness(weights, tokens.length, (i, j) => {
      const word = query.words[i]
      return word === undefined ? apart : distanceTo(word, tokens[j] as Token)
    })
    if (score > best) best = score
  }
  const [whole] = prepared
  if (query.name === undefined || whole === undefined) return best
  return (best + scoreNames(query.name, whole)) / 2
}

function byScore(a: Found, b: Found): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
