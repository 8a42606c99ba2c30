import type { Token } from '../fold/token.ts'
import { apart, wordDistance } from './pair.ts'

/** Words of one name beyond the eighth are not looked at: no name has so many, and the search stays small. */
export const mostWords = 8

/** A patronymic against a word that is none: Sergey and Sergeyevna are two words of one family. */
export const otherRole = 15
/** Of equal pairings the one in the order written is taken. */
const outOfOrder = 0.01

/**
 * The one-to-one pairing of the words of two names with the least distance in sum. One instance is used
 * again and again: its arrays hold the last pairing until the next call.
 */
export class Alignment {
  /** How many words of the first name and of the second were looked at. */
  n = 0
  m = 0
  /** For each word of the first name its partner in the second, -1 where it has none. */
  readonly partner = new Int8Array(mostWords)
  /** For each word of the second name its partner in the first, -1 where it has none. */
  readonly partnerOfB = new Int8Array(mostWords)
  /** For each word of the first name the distance to its partner. */
  readonly distance = new Float64Array(mostWords)

  private readonly cost = new Float64Array(mostWords * mostWords)
  private readonly rows = new Int8Array(mostWords)
  private readonly columns = new Int8Array(mostWords)
  private readonly chosen = new Int8Array(mostWords)
  private readonly best = new Int8Array(mostWords)
  private bestSum = 0
  private rowCount = 0
  private columnCount = 0

  pair(a: readonly Token[], b: readonly Token[]): void {
    this.n = Math.min(a.length, mostWords)
    this.m = Math.min(b.length, mostWords)
    for (let i = 0; i < this.n; i++) this.partner[i] = -1
    for (let j = 0; j < this.m; j++) this.partnerOfB[j] = -1
    this.pairEqual(a, b)
    // Each free word of the shorter name looks for its partner among those of the longer.
    this.rowCount = free(this.partner, this.n, this.rows)
    this.columnCount = free(this.partnerOfB, this.m, this.columns)
    if (this.rowCount === 0 || this.columnCount === 0) return
    const turned = this.rowCount > this.columnCount
    const rows = turned ? this.columns : this.rows
    const columns = turned ? this.rows : this.columns
    const rowWords = turned ? b : a
    const columnWords = turned ? a : b
    const rowCount = turned ? this.columnCount : this.rowCount
    const columnCount = turned ? this.rowCount : this.columnCount
    for (let r = 0; r < rowCount; r++) {
      const i = rows[r] as number
      const word = rowWords[i] as Token
      for (let c = 0; c < columnCount; c++) {
        const j = columns[c] as number
        this.cost[r * mostWords + c] = pairCost(word, columnWords[j] as Token, i === j)
      }
    }
    this.rowCount = rowCount
    this.columnCount = columnCount
    if (rowCount === 1) this.chooseOne()
    else if (rowCount === 2) this.chooseTwo()
    else {
      this.bestSum = Number.POSITIVE_INFINITY
      this.search(0, 0, 0)
    }
    for (let r = 0; r < rowCount; r++) {
      const c = this.best[r] as number
      const i = (turned ? columns[c] : rows[r]) as number
      const j = (turned ? rows[r] : columns[c]) as number
      const cost = this.cost[r * mostWords + c] as number
      this.partner[i] = j
      this.partnerOfB[j] = i
      const far = i === j ? cost : cost - outOfOrder
      this.distance[i] = far < 0 ? 0 : Math.min(far, apart)
    }
  }

  /** Words that sound the same are partners, those in the same place first; only the others are weighed. */
  private pairEqual(a: readonly Token[], b: readonly Token[]): void {
    for (let i = 0; i < this.n; i++) {
      const same = (a[i] as Token).same
      if (same === 0) continue
      let found = -1
      for (let j = 0; j < this.m; j++) {
        if ((b[j] as Token).same !== same || (this.partnerOfB[j] as number) >= 0) continue
        if (found < 0 || j === i) found = j
      }
      if (found < 0) continue
      this.partner[i] = found
      this.partnerOfB[found] = i
      this.distance[i] = 0
    }
  }

  private chooseOne(): void {
    let least = 0
    for (let c = 1; c < this.columnCount; c++) {
      if ((this.cost[c] as number) < (this.cost[least] as number)) least = c
    }
    this.best[0] = least
  }

  private chooseTwo(): void {
    let sum = Number.POSITIVE_INFINITY
    for (let c = 0; c < this.columnCount; c++) {
      for (let d = 0; d < this.columnCount; d++) {
        const both = (this.cost[c] as number) + (this.cost[mostWords + d] as number)
        if (c === d || both >= sum) continue
        sum = both
        this.best[0] = c
        this.best[1] = d
      }
    }
  }

  private search(row: number, sum: number, used: number): void {
    if (row === this.rowCount) {
      this.bestSum = sum
      for (let r = 0; r < row; r++) this.best[r] = this.chosen[r] as number
      return
    }
    for (let c = 0; c < this.columnCount; c++) {
      if (used & (1 << c)) continue
      const next = sum + (this.cost[row * mostWords + c] as number)
      if (next >= this.bestSum) continue
      this.chosen[row] = c
      this.search(row + 1, next, used | (1 << c))
    }
  }
}

function free(partner: Int8Array, count: number, out: Int8Array): number {
  let found = 0
  for (let i = 0; i < count; i++) if ((partner[i] as number) < 0) out[found++] = i
  return found
}

function pairCost(word: Token, other: Token, inOrder: boolean): number {
  let cost = wordDistance(word, other)
  if (cost >= apart) return inOrder ? apart : apart + outOfOrder
  if (!word.initial && !other.initial && word.father !== other.father) cost += otherRole
  return inOrder ? cost : cost + outOfOrder
}
