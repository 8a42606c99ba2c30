import { cutOut, type Rough, slicePassage, trimPassage } from '../lines/index.ts'
import { takeLabel } from './take-labels.ts'

const HEAD = /^(?:table of )?contents:?$|^(?:содержание|оглавление|мазмұны):?$/i
const FEWEST = 3
const LAST_PAGE = 1500

interface Entry {
  readonly page: number
  /** Dots or a tab led to the page number. */
  readonly led: boolean
}

/** Marks the entries of a list of contents: adjacent pieces that end in page numbers which never fall. */
export function markContents(blocks: readonly Rough[]): readonly Rough[] {
  const parted = blocks.flatMap(partRunTogether)
  const out: Rough[] = []
  let i = 0
  while (i < parted.length) {
    const run = runFrom(parted, i)
    const head = parted.slice(Math.max(0, i - 2), i).some((block) => HEAD.test(block.text))
    const led = run.filter((entry) => entry.led).length
    if (run.length >= (head ? 1 : FEWEST) && (head || led * 2 >= run.length)) {
      out.push(...parted.slice(i, i + run.length).map(asEntry))
      i += run.length
    } else {
      out.push(parted[i] as Rough)
      i++
    }
  }
  return out
}

function runFrom(blocks: readonly Rough[], start: number): readonly Entry[] {
  const run: Entry[] = []
  let page = 0
  for (let i = start; i < blocks.length; i++) {
    const entry = entryOf(blocks[i] as Rough)
    if (entry === undefined || entry.page < page) break
    run.push(entry)
    page = entry.page
  }
  return run
}

function entryOf(block: Rough): Entry | undefined {
  if (block.running === true || block.text.length > 300) return undefined
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined
  const end = /([\s.…·_]+)(\d{1,4})$/.exec(block.text.slice(-200))
  if (end === null || end.index === 0) return undefined
  const page = Number(end[2])
  if (page === 0 || page > LAST_PAGE) return undefined
  return { page, led: /[.…·_]\s?[.…·_]\s?[.…·_]/.test(end[1] as string) }
}

/** The leaders go; "Introduction ....... 2" reads "Introduction 2". */
function asEntry(block: Rough): Rough {
  const { label, ...words } = takeLabel({ ...block, kind: 'heading' })
  const depth = /^\d+(?:\.\d+)*/.exec(label ?? '')?.[0].split('.').length ?? 1
  const entry: Rough = { ...words, kind: 'contents', level: depth - 1 }
  const leaders = [...words.text.matchAll(/\s?[.…·_](?:\s?[.…·_]){2,}(?=\s)/g)]
  const cut = cutOut(
    entry,
    leaders.map(({ 0: dots, index }) => ({ from: index, to: index + dots.length })),
  )
  return label === undefined || label === '•' ? cut : { ...cut, label }
}

/** Lines of a contents list that a reader of Markdown runs together are parted behind each page number. */
function partRunTogether(block: Rough): readonly Rough[] {
  if (block.kind !== 'paragraph' || block.text.length > 20_000) return [block]
  const ends: number[] = []
  for (const dots of block.text.matchAll(/[.\s…·_]{5,}/g)) {
    const number = /^\d{1,4}(?=\s|$)/.exec(
      block.text.slice(dots.index + dots[0].length, dots.index + dots[0].length + 5),
    )
    if (number !== null) ends.push(dots.index + dots[0].length + number[0].length)
  }
  if (ends.length < 2 || ends.at(-1) !== block.text.length) return [block]
  return ends.map((end, i) => {
    const before = ends[i - 1]
    const from = before === undefined ? 0 : before + 1
    const piece = trimPassage(slicePassage(block, from, end))
    return { ...piece, start: piece.steps[0]?.from ?? block.start }
  })
}
