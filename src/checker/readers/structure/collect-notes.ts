import { dropStart, type Rough } from '../lines/index.ts'
import { noteStart } from './note-start.ts'
import type { FoundNote } from './types.ts'

export interface Collected {
  readonly blocks: readonly Rough[]
  readonly notes: readonly FoundNote[]
}

/** So many notes in a row do not stand at the foot of one page. */
const MOST_AT_FOOT = 8

/** Takes the notes out of the running text, in the order in which they stand in the file. */
export function collectNotes(blocks: readonly Rough[]): Collected {
  const body: Rough[] = []
  const notes: FoundNote[] = []
  const begun = new Map<number, number>()
  const atEnd = endnotes(blocks)
  blocks.forEach((block, i) => {
    const label = noteStart(block)
    if (block.note !== undefined) {
      const { nth, ...marked } = block.note
      const at = begun.get(nth)
      const open = at === undefined ? undefined : notes[at]
      const inner = withoutNote(block)
      if (at === undefined || open === undefined) {
        begun.set(nth, notes.push({ ...marked, blocks: [inner] }) - 1)
      } else notes[at] = { ...open, blocks: [...open.blocks, inner] }
    } else if (label !== undefined) {
      const from = block.marks[0]?.from ?? block.start
      const kind = atEnd.has(i) ? 'endnote' : 'footnote'
      notes.push({ label, kind, from, blocks: [noteBlock(block)] })
    } else body.push(block)
  })
  return { blocks: body, notes }
}

/** Notes after all text, or many in a row, are endnotes; a few between pieces of text stand at the foot of a page. */
function endnotes(blocks: readonly Rough[]): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  const end = (last: boolean): void => {
    if (last || run.length > MOST_AT_FOOT) for (const i of run) found.add(i)
    run = []
  }
  blocks.forEach((block, i) => {
    if (noteStart(block) !== undefined) run.push(i)
    else if (block.running !== true) end(false)
  })
  end(true)
  return found
}

function noteBlock(block: Rough): Rough {
  const { label: _, ...rest } = dropStart({ ...block, marks: block.marks.slice(1) }, 0)
  return { ...rest, kind: 'paragraph', level: 0 }
}

function withoutNote(block: Rough): Rough {
  const { note: _, ...rest } = block
  return rest
}
