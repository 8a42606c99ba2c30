import { type PreparedName, prepareName } from '../reading/prepare.ts'
import { evidence } from './evidence.ts'
import { gather } from './gather.ts'
import { weights } from './weights.ts'
import { type Reason, reasons } from './why.ts'

/** From this probability on two names are held to be one person's. */
export const sameFrom = 0.5

export interface Comparison {
  /** Probability that the two names are one person's, if half of such pairs were. */
  readonly score: number
  readonly same: boolean
  /** What speaks for and against, the strongest word first as the first name writes them. */
  readonly why: readonly Reason[]
}

const worth = Float64Array.from(evidence, (name) => weights[name])

/** Adds up what the evidence is worth, in units of log-odds. */
class LogOdds {
  total = 0
  add(kind: number, amount: number): void {
    this.total += (worth[kind] as number) * amount
  }
}
const odds = new LogOdds()

/** The probability, from 0 to 1, that two prepared names are one person's; 0 when one has no word. */
export function scoreNames(a: PreparedName, b: PreparedName): number {
  if (a.tokens.length === 0 || b.tokens.length === 0) return 0
  odds.total = 0
  gather(a, b, odds)
  return 1 / (1 + Math.exp(-odds.total))
}

/** Compares two names as written, in any script and order. Symmetric; any text has an answer. */
export function compareNames(a: string | PreparedName, b: string | PreparedName): Comparison {
  const first = typeof a === 'string' ? prepareName(a) : a
  const second = typeof b === 'string' ? prepareName(b) : b
  const score = scoreNames(first, second)
  return {
    score,
    same: score >= sameFrom,
    // Reading names for their reasons takes longer than comparing them, and is often not asked for.
    get why() {
      return reasons(first, second)
    },
  }
}
