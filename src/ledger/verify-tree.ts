import { entriesNamed, type Findings } from './finding.ts'
import { blockLevel, blockSize } from './tables.ts'
import { emptyFrontier, type Frontier, grow, nodeHash, rootOf } from './tree.ts'

/** A leaf hash as its row states it, and as the row's fields give it. */
export interface Leaf {
  readonly sequence: number
  readonly stored: string
  readonly computed: Buffer
}

/** "Entries 256 to 511", for the block of that number. */
export const blockNamed = (number: number): string =>
  entriesNamed(number * blockSize, (number + 1) * blockSize - 1)

/** Rebuilds the tree over the entries, block by block, and holds each block against its kept hash. */
export class TreeCheck {
  /** Undefined from the first missing entry on: then there is no such tree any more. */
  frontier: Frontier | undefined = emptyFrontier
  /** The root at the size asked for, base64; undefined when that tree cannot be built. */
  rootAt: string | undefined
  /** The numbers of complete blocks that do not give their kept hash. */
  readonly differing: number[] = []

  readonly #kept: ReadonlyMap<number, string>
  readonly #size: number | undefined
  readonly #findings: Findings
  #leaves: Leaf[] = []

  /**
   * @param kept the kept hash of each complete block of 256 entries, base64, by the block's number
   * @param size the size at which the root is wanted too
   */
  constructor(kept: ReadonlyMap<number, string>, size: number | undefined, findings: Findings) {
    this.#kept = kept
    this.#size = size
    this.#findings = findings
    if (size === 0) this.rootAt = text(rootOf(emptyFrontier))
  }

  /** Takes the next entry's leaf; whoever calls has reported the entries left out before it. */
  add(leaf: Leaf): void {
    const before = this.#leaves.at(-1)?.sequence ?? (this.frontier?.size ?? leaf.sequence) - 1
    if (leaf.sequence !== before + 1) this.#giveUp(leaf)
    this.#leaves.push(leaf)
    if ((leaf.sequence + 1) % blockSize === 0) this.#closeBlock()
  }

  /** Ends the last, incomplete block, for which the signed root stands in for a kept hash. */
  end(root: string): void {
    const leaves = this.#leaves
    if (leaves.length === 0) return
    const whole = (hashes: readonly Buffer[]) => this.frontier && rootOf(put(this.frontier, hashes))
    this.#extend(judge(leaves, root, whole, this.#findings).hashes)
    this.#leaves = []
  }

  #closeBlock(): void {
    const number = Math.floor((this.#leaves[0] as Leaf).sequence / blockSize)
    const complete = this.#leaves.length === blockSize
    const whole = (hashes: readonly Buffer[]) => (complete ? blockRoot(hashes) : undefined)
    const { hashes, agrees } = judge(this.#leaves, this.#kept.get(number), whole, this.#findings)
    if (complete && !agrees) this.#differs(number)
    this.#extend(hashes, complete ? blockRoot(hashes) : undefined)
    this.#leaves = []
  }

  #differs(number: number): void {
    if (this.#kept.has(number)) this.differing.push(number)
    else {
      const message = `${blockNamed(number)}: the hash kept of this block is missing.`
      this.#findings.add('block-hash-missing', message, number * blockSize)
    }
  }

  #extend(hashes: readonly Buffer[], block?: Buffer): void {
    if (this.frontier === undefined) return
    const here = (this.#size ?? 0) - this.frontier.size
    if (here > 0 && here <= hashes.length) {
      this.rootAt = text(rootOf(put(this.frontier, hashes.slice(0, here))))
    }
    this.frontier = block ? grow(this.frontier, block, blockLevel) : put(this.frontier, hashes)
  }

  /** Entries are missing before this leaf: judges the ones gathered alone, and goes on without a tree. */
  #giveUp(leaf: Leaf): void {
    this.frontier = undefined
    const sameBlock = (other: Leaf | undefined) =>
      other && Math.floor(other.sequence / blockSize) === Math.floor(leaf.sequence / blockSize)
    if (!sameBlock(this.#leaves.at(-1))) {
      judge(this.#leaves, undefined, () => undefined, this.#findings)
      this.#leaves = []
    }
  }
}

/**
 * Decides which of two differing leaf hashes was changed: putting the other one in its place gives the
 * expected hash of the whole.
 */
function judge(
  leaves: readonly Leaf[],
  expected: string | undefined,
  whole: (hashes: readonly Buffer[]) => Buffer | undefined,
  findings: Findings,
): { hashes: readonly Buffer[]; agrees: boolean } {
  const gives = (hashes: readonly Buffer[]) => {
    const hash = whole(hashes)
    return hash !== undefined && text(hash) === expected
  }
  const changed = leaves.filter((leaf) => text(leaf.computed) !== leaf.stored)
  const report = (code: keyof typeof said) => {
    for (const { sequence } of changed) {
      findings.add(code, `Entry ${sequence}: ${said[code]}`, sequence)
    }
  }
  const computed = leaves.map((leaf) => leaf.computed)
  if (gives(computed)) {
    report('leaf-changed')
    return { hashes: computed, agrees: true }
  }
  if (changed.length > 0) {
    const stored = leaves.map((leaf) => Buffer.from(leaf.stored, 'base64'))
    if (stored.every((hash) => hash.length === 32) && gives(stored)) {
      report('fields-changed')
      return { hashes: stored, agrees: true }
    }
    report('leaf-mismatch')
  }
  return { hashes: computed, agrees: false }
}

const said = {
  'leaf-changed': 'its leaf hash was changed; its fields are as they were written.',
  'fields-changed':
    'one of its fields (at, by, operation, record, kind, commitment) was changed after it was written.',
  'leaf-mismatch': 'its fields and its leaf hash do not belong together.',
} as const

const text = (hash: Buffer): string => hash.toString('base64')

const put = (frontier: Frontier, hashes: readonly Buffer[]): Frontier =>
  hashes.reduce((tree, hash) => grow(tree, hash), frontier)

function blockRoot(hashes: readonly Buffer[]): Buffer {
  let level = hashes
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let i = 0; i < level.length; i += 2) {
      above.push(nodeHash(level[i] as Buffer, level[i + 1] as Buffer))
    }
    level = above
  }
  return level[0] as Buffer
}
