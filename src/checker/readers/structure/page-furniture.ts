import type { Rough } from '../lines/index.ts'
import { endingOf } from './sentence-end.ts'

const PAGE =
  /^[-–—|\s]*(?:(?:page|p\.|стр\.?|страница|бет)\s*\d{1,4}(?:\s*(?:of|из|\/)\s*\d{1,4})?|\d{1,4}\s*(?:of|из|\/)\s*\d{1,4}|[-–—|]\s*\d{1,4}\s*[-–—|]|\d{1,4}\s*\|\s*p\s?a\s?g\s?e)[-–—|\s]*$/i
const BARE = /^\d{1,4}$/
const LONGEST = 120

/**
 * Marks what stands on every page and belongs to no sentence: page numbers, and heads that repeat beside
 * them or in the middle of sentences. Headings that repeat in their own place ("Recommendations") stay.
 */
export function markPageFurniture(blocks: readonly Rough[]): readonly Rough[] {
  const numbers = new Set<number>()
  const bare: number[] = []
  blocks.forEach((block, i) => {
    if (!mayRun(block)) return
    if (PAGE.test(block.text)) numbers.add(i)
    else if (BARE.test(block.text) && block.label === undefined) bare.push(i)
  })
  for (const i of risingOnly(blocks, bare)) numbers.add(i)
  const heads = repeatedHeads(blocks, numbers)
  if (numbers.size + heads.size === 0) return blocks
  return blocks.map((block, i) =>
    numbers.has(i) || heads.has(i)
      ? { ...block, kind: 'paragraph', level: 0, running: true }
      : block,
  )
}

const mayRun = ({ kind, text, note }: Rough): boolean =>
  (kind === 'paragraph' || kind === 'heading' || kind === 'item') &&
  note === undefined &&
  text.length <= LONGEST

/** Numbers on lines of their own are page numbers when they rise from page to page. */
function risingOnly(blocks: readonly Rough[], bare: readonly number[]): readonly number[] {
  const values = bare.map((i) => Number(blocks[i]?.text))
  const rises = values.filter((value, i) => i > 0 && value > (values[i - 1] as number)).length
  return bare.length >= 2 && rises >= (bare.length - 1) * 0.8 ? bare : []
}

function repeatedHeads(blocks: readonly Rough[], numbers: ReadonlySet<number>): Set<number> {
  const places = new Map<string, number[]>()
  blocks.forEach((block, i) => {
    if (!mayRun(block) || numbers.has(i) || block.text.length < 4) return
    const key = block.text.replace(/\d+/g, '#')
    const same = places.get(key)
    if (same === undefined) places.set(key, [i])
    else same.push(i)
  })
  const heads = new Set<number>()
  for (const same of places.values()) {
    if (same.length < 3) continue
    const atPageEnd = same.filter((i) => isAtPageEnd(blocks, i, numbers)).length
    if (atPageEnd * 2 >= same.length) for (const i of same) heads.add(i)
  }
  return heads
}

function isAtPageEnd(blocks: readonly Rough[], i: number, numbers: ReadonlySet<number>): boolean {
  if (numbers.has(i - 1) || numbers.has(i + 1)) return true
  const before = blocks[i - 1]
  if (before === undefined || before.kind === 'heading' || before.text.length < 50) return false
  return endingOf(before.text) !== 'closed' && before.text !== before.text.toUpperCase()
}
