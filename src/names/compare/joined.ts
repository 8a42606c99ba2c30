import { type Token, unshared } from '../fold/token.ts'
import type { PreparedName } from '../reading/prepare.ts'
import { type Alignment, mostWords } from './align.ts'
import { apart, stemDistance } from './pair.ts'

/** Up to here two words are the same name, written together or apart. */
const oneWord = 15
/** What a name counts as being from one of its halves, and how near the half must be. */
const half = 5
const nearHalf = 10

export interface Fit {
  readonly kind: 'joined' | 'partOnly'
  readonly far: number
}

/**
 * How word i of a and word j of b fit when one of them is written together with a neighbour (Kum Chol, Kumchol), or
 * is one half of a double name (Pentus, Pentus-Rosimannus); nothing when they do not fit better so. The neighbour is
 * marked in the pairing as taken.
 */
export function joinedOrHalf(
  a: PreparedName,
  b: PreparedName,
  pairing: Alignment,
  i: number,
  j: number,
  far: number,
): Fit | undefined {
  const first = a.tokens[i] as Token
  const second = b.tokens[j] as Token
  if (hasHalf(first, second) || hasHalf(second, first)) return { kind: 'partOnly', far: half }
  // Where every word has a partner there is none to be written together with.
  if (pairing.n === pairing.m) return undefined
  const one = withNeighbour(a.tokens, pairing.partner, pairing.n, i, second)
  const other = withNeighbour(b.tokens, pairing.partnerOfB, pairing.m, j, first)
  const best = other.far < one.far ? other : one
  if (best.far >= far || best.far >= oneWord) return undefined
  const partner = best === one ? pairing.partner : pairing.partnerOfB
  partner[best.neighbour] = mostWords
  return { kind: 'joined', far: best.far }
}

function hasHalf({ parts }: Token, whole: Token): boolean {
  for (const part of parts) {
    const near = unshared(part.allConsonants, whole.allConsonants) <= 1
    if (near && stemDistance(part, part.length, whole, whole.length) <= nearHalf) return true
  }
  return false
}

const together = { page: new Uint8Array(800), at: 0 }
const nowhere = { far: apart, neighbour: -1 }

/** The distance of `other` to word i written together with one of its neighbours that have no partner. */
function withNeighbour(
  tokens: readonly Token[],
  partner: Int8Array,
  count: number,
  i: number,
  other: Token,
): { readonly far: number; readonly neighbour: number } {
  const own = tokens[i] as Token
  let best: { readonly far: number; readonly neighbour: number } = nowhere
  for (let k = i - 1; k <= i + 1; k += 2) {
    if (k < 0 || k >= count || (partner[k] as number) >= 0) continue
    const next = tokens[k] as Token
    if (next.initial || unshared(own.allConsonants + next.allConsonants, other.allConsonants) > 2)
      continue
    const head = k < i ? next : own
    const tail = k < i ? own : next
    const [cells, rest] = [2 * head.length, 2 * tail.length]
    together.page.set(head.page.subarray(head.at, head.at + cells))
    together.page.set(tail.page.subarray(tail.at, tail.at + rest), cells)
    const far = stemDistance(together, head.length + tail.length, other, other.length)
    if (far < best.far) best = { far, neighbour: k }
  }
  return best
}
