import type { Rough } from '../lines/index.ts'

interface Run {
  /** No text stands between it and the run before. */
  readonly isAdjacent: boolean
  readonly items: readonly number[]
  readonly first: number
  readonly last: number
}

/** From this many words on average, numbered pieces are paragraphs of a text and not items of a list. */
const PARAGRAPH_WORDS = 30

/**
 * Tells numbered paragraphs from numbered lists: numbers that go on after other text, or long pieces, are
 * paragraphs; a short list that begins with 1 and ends is a list.
 */
export function markNumberedParagraphs(blocks: readonly Rough[]): readonly Rough[] {
  const runs = runsOf(blocks)
  const paragraphs = new Set<number>()
  const settled = new Set<Run>()
  const settle = (run: Run): void => {
    settled.add(run)
    for (const i of run.items) paragraphs.add(i)
  }
  let before: Run | undefined
  for (const run of runs) {
    const goesOn = before !== undefined && run.first > before.last && run.first <= before.last + 3
    // "1. 2. 4." in a row is a list with a slip; paragraphs go on behind other text.
    const apart = !run.isAdjacent || (before !== undefined && settled.has(before))
    if (goesOn && apart && before !== undefined) {
      settle(before)
      settle(run)
    } else if (isLong(run, blocks) || hasBold(run, blocks)) settle(run)
    // A short list inside paragraph 12 does not end the count at 12.
    if (before === undefined || goesOn || settled.has(run) || !settled.has(before)) before = run
  }
  if (paragraphs.size === 0) return blocks
  return blocks.map((block, i) =>
    paragraphs.has(i) ? { ...block, kind: 'paragraph', level: 0 } : block,
  )
}

function runsOf(blocks: readonly Rough[]): readonly Run[] {
  const runs: Run[] = []
  let items: number[] = []
  let last = 0
  let isAdjacent = false
  const end = (): void => {
    const [first] = items
    if (first === undefined) return
    runs.push({ items, first: numberOf(blocks[first]) ?? 0, last, isAdjacent })
    items = []
    isAdjacent = true
  }
  blocks.forEach((block, i) => {
    if (block.running === true) return
    const value = numberOf(block)
    if (value === undefined || (items.length > 0 && value !== last + 1)) end()
    if (value === undefined) {
      isAdjacent = false
      return
    }
    items.push(i)
    last = value
  })
  end()
  return runs
}

/** The number of a piece that is numbered at the outermost level. */
function numberOf(block: Rough | undefined): number | undefined {
  if (block === undefined || block.level > 0) return undefined
  if (block.kind !== 'item' && block.kind !== 'paragraph') return undefined
  const number = /^(\d{1,3})\.$/.exec(block.label ?? '')
  return number === null ? undefined : Number(number[1])
}

function isLong(run: Run, blocks: readonly Rough[]): boolean {
  const words = run.items.reduce((sum, i) => sum + (blocks[i]?.text.split(' ').length ?? 0), 0)
  return words >= PARAGRAPH_WORDS * run.items.length
}

const hasBold = (run: Run, blocks: readonly Rough[]): boolean =>
  run.items.some((i) => blocks[i]?.kind === 'paragraph')
