import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyFrontier,
  emptyRoot,
  type Frontier,
  grow,
  leafHash,
  nodeHash,
  rootOf,
  type Subtree,
} from './tree.ts'

// The reference vectors of Certificate Transparency (RFC 6962, section 2.1), as published in
// transparency-dev/merkle, testonly/constants.go: eight leaf inputs and the root over the first n of them.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const levelOne = [
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
]

const leaves = inputs.map((hex) => leafHash(Buffer.from(hex, 'hex')))

const treeOf = (hashes: readonly Buffer[]): Frontier =>
  hashes.reduce((tree, leaf) => grow(tree, leaf), emptyFrontier)

describe('the Certificate Transparency reference tree', () => {
  test('the empty root', () => expect(emptyRoot.toString('hex')).toBe(roots[0]))

  test.each(roots.map((root, size) => [size, root] as const))('root of %i leaves', (size, root) => {
    expect(rootOf(treeOf(leaves.slice(0, size))).toString('hex')).toBe(root)
  })

  test('every complete subtree is told as soon as it is complete', () => {
    const seen: Subtree[] = []
    let tree = emptyFrontier
    for (const leaf of leaves) tree = grow(tree, leaf, 0, (subtree) => seen.push(subtree))
    expect(seen.filter((s) => s.level === 1).map((s) => s.hash.toString('hex'))).toEqual(levelOne)
    expect(seen.map((s) => [s.level, s.number])).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
      [1, 2],
      [1, 3],
      [2, 1],
      [3, 0],
    ])
    expect(seen.at(-1)?.hash.toString('hex')).toBe(roots[8])
  })
})

/** RFC 6962, section 2.1, word for word: split at the largest power of two smaller than n. */
function definedRoot(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return emptyRoot
  if (hashes.length === 1) return hashes[0] as Buffer
  let split = 1
  while (split * 2 < hashes.length) split *= 2
  return nodeHash(definedRoot(hashes.slice(0, split)), definedRoot(hashes.slice(split)))
}

const many = Array.from({ length: 600 }, (_, i) => leafHash(Buffer.from(`entry ${i}`)))

test('a tree grown leaf by leaf has the root the standard defines', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: many.length }), (size) => {
      const hashes = many.slice(0, size)
      expect(rootOf(treeOf(hashes))).toEqual(definedRoot(hashes))
    }),
  )
})

test('a tree grown by whole subtrees is the tree grown leaf by leaf', () => {
  const half = treeOf(many.slice(0, 256))
  const block = rootOf(treeOf(many.slice(256, 512)))
  expect(grow(half, block, 8)).toEqual(treeOf(many.slice(0, 512)))
})

test('a subtree that does not fit the size is refused', () => {
  expect(() => grow(treeOf(many.slice(0, 3)), emptyRoot, 2)).toThrow(RangeError)
})
