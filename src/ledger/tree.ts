import { sha256 } from '../base/hash.ts'

/** RFC 6962, section 2.1: a leaf is SHA-256(0x00 ‖ data), so that no leaf can be passed off as a node. */
export function leafHash(data: Uint8Array): Buffer {
  const prefixed = Buffer.allocUnsafe(data.length + 1)
  prefixed[0] = 0
  prefixed.set(data, 1)
  return sha256(prefixed)
}

/** RFC 6962, section 2.1: an inner node is SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const prefixed = Buffer.allocUnsafe(65)
  prefixed[0] = 1
  prefixed.set(left, 1)
  prefixed.set(right, 33)
  return sha256(prefixed)
}

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot = sha256('')

/**
 * What must be kept of a tree to make it grow: the roots of its complete subtrees, largest first, one for
 * each 1-bit of `size`. Twenty hashes stand for a million leaves.
 */
export interface Frontier {
  readonly size: number
  readonly nodes: readonly Buffer[]
}

export const emptyFrontier: Frontier = { size: 0, nodes: [] }

/** A complete subtree of 2^level leaves; `number` counts the subtrees of its level from the left, from 0. */
export interface Subtree {
  readonly level: number
  readonly number: number
  readonly hash: Buffer
}

/**
 * Puts a complete subtree of 2^level leaves (by default one leaf) on the right of the tree.
 *
 * @param completed is told of every larger complete subtree this makes.
 * @throws RangeError when the tree's size is not a multiple of 2^level.
 */
export function grow(
  frontier: Frontier,
  hash: Buffer,
  level = 0,
  completed?: (subtree: Subtree) => void,
): Frontier {
  let number = frontier.size / 2 ** level
  if (!Number.isInteger(number)) {
    throw new RangeError(
      `a subtree of level ${level} does not fit on a tree of ${frontier.size} leaves`,
    )
  }
  const nodes = [...frontier.nodes]
  let right = hash
  for (let at = level; number % 2 === 1; ) {
    const left = nodes.pop()
    if (left === undefined) throw new RangeError(`a frontier of size ${frontier.size} lacks nodes`)
    right = nodeHash(left, right)
    number = (number - 1) / 2
    at++
    completed?.({ level: at, number, hash: right })
  }
  nodes.push(right)
  return { size: frontier.size + 2 ** level, nodes }
}

/** The RFC 6962 tree head over the leaves so far. */
export function rootOf(frontier: Frontier): Buffer {
  let root: Buffer | undefined
  for (let i = frontier.nodes.length - 1; i >= 0; i--) {
    const node = frontier.nodes[i] as Buffer
    root = root === undefined ? node : nodeHash(node, root)
  }
  return root ?? emptyRoot
}
