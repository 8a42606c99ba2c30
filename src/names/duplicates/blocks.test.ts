import { describe, expect, test } from 'vitest'
import { Blocks } from './blocks.ts'

function blocksOf(...signs: readonly (readonly [sign: number, spelling: number])[]): Blocks {
  const blocks = new Blocks()
  for (const [sign, spelling] of signs) blocks.add(sign, spelling)
  blocks.close(Math.max(0, ...signs.map(([, spelling]) => spelling + 1)))
  return blocks
}

/** For each spelling the blocks in which it stands. */
const blocksOfEach = ({ members, begin, end, places, from }: Blocks) =>
  Array.from({ length: from.length - 1 }, (_, n) =>
    Array.from(places.subarray(from[n], from[n + 1]), (place) =>
      Array.from(members.subarray(begin[place], end[place])),
    ),
  )

describe('blocks', () => {
  test('hold the spellings that share a sign, in order, each once', () => {
    const blocks = blocksOf([400, 2], [800, 0], [400, 0], [800, 2], [400, 1], [400, 2])
    expect(blocksOfEach(blocks)).toEqual([
      [
        [0, 1, 2],
        [0, 2],
      ],
      [[0, 1, 2]],
      [
        [0, 1, 2],
        [0, 2],
      ],
    ])
  })

  test('of one spelling are none', () => {
    expect(blocksOfEach(blocksOf([400, 0], [800, 1]))).toEqual([[], []])
  })

  test('may have signs of all 32 bits', () => {
    expect(blocksOfEach(blocksOf([-4, 0], [0xfffffffc, 1]))).toEqual([[[0, 1]], [[0, 1]]])
  })

  test('that are larger than a limit are told', () => {
    const blocks = blocksOf([400, 0], [400, 1], [400, 2], [800, 0], [800, 1])
    expect([...blocks.larger(2)]).toEqual([{ begin: 0, size: 3 }])
  })

  test('hold no more than 8,388,608 spellings', () => {
    expect(() => blocksOf([1, 0x800000])).toThrow('cannot be compared at once')
  })
})
