import { joinPassages, offsetOf, type Rough, slicePassage, type WordJoin } from '../lines/index.ts'
import { continues } from './continues.ts'
import { cutAddress } from './cut-address.ts'
import { noteStart } from './note-start.ts'
import { endingOf } from './sentence-end.ts'
import type { FoundRemark } from './types.ts'

export interface Joined {
  readonly blocks: readonly Rough[]
  readonly remarks: readonly FoundRemark[]
}

/** A sentence may be cut by every line end of a page, not by more. */
const MOST_CUTS = 60

/**
 * Puts together what the ends of pages cut in two. Page numbers, running heads and the notes at a page's
 * foot may stand between the halves.
 */
export function joinPages(blocks: readonly Rough[], joinWord: WordJoin): Joined {
  const out: Rough[] = []
  const remarks: FoundRemark[] = []
  const laterNotes = labelsAhead(blocks)
  const seen = new Set<string>()
  const joins = new Map<number, number>()
  const joinOnto = (at: number, block: Rough): void => {
    out[at] = join(out[at] as Rough, block, joinWord, remarks)
    joins.set(at, (joins.get(at) ?? 0) + 1)
  }
  let body = -1
  let note = -1
  blocks.forEach((block, i) => {
    if (block.running === true || block.note !== undefined) {
      out.push(block)
      return
    }
    const starts = noteStart(block) !== undefined
    const from = out.length
    if (starts) {
      note = out.push(block) - 1
      return
    }
    const found = goesOnto(out, body, note, block)
    const onto = found !== undefined && (joins.get(found) ?? 0) < MOST_CUTS ? found : undefined
    if (onto === undefined) {
      const next = laterNotes[i]
      const isNotes = note === out.length - 1 && note >= 0
      const hasRoom = (joins.get(note) ?? 0) < MOST_CUTS
      if (
        isNotes &&
        hasRoom &&
        next !== undefined &&
        seen.has(next) &&
        mayFollow(out[note] as Rough, block)
      ) {
        // All marks stand before: these are the endnotes, and this is more of the last of them.
        joinOnto(note, block)
        return
      }
      out.push(block)
      body = from
      for (const mark of block.marks) seen.add(mark.label)
      return
    }
    joinOnto(onto, block)
    for (const mark of block.marks) seen.add(mark.label)
  })
  return { blocks: out, remarks }
}

function goesOnto(
  out: readonly Rough[],
  body: number,
  note: number,
  block: Rough,
): number | undefined {
  const inBody = out[body]
  const inNote = note > body ? out[note] : undefined
  if (inNote !== undefined && cutAddress(inNote, block.text) !== undefined) return note
  if (inBody !== undefined && continues(inBody, block)) return body
  if (inNote !== undefined && continues(inNote, block)) return note
  return undefined
}

/** "…delivered in March 2022:" and the address on a line of its own are one note. */
function mayFollow(note: Rough, block: Rough): boolean {
  return (
    block.kind !== 'heading' &&
    block.kind !== 'cell' &&
    (block.label === undefined || note.label === '•')
  )
}

/** For each block the label of the next note that begins after it. */
function labelsAhead(blocks: readonly Rough[]): readonly (string | undefined)[] {
  const ahead: (string | undefined)[] = []
  let next: string | undefined
  for (let i = blocks.length - 1; i >= 0; i--) {
    ahead[i] = next
    next = noteStart(blocks[i] as Rough) ?? next
  }
  return ahead
}

function join(before: Rough, after: Rough, joinWord: WordJoin, remarks: FoundRemark[]): Rough {
  if (after.text === '') return joinPassages(before, after, '')
  const cut = cutAddress(before, after.text)
  if (cut !== undefined) {
    const from = offsetOf(before, before.text.length - 1)
    remarks.push({ code: 'url-cut', from, values: { first: cut.first, rest: cut.rest } })
    return joinPassages(before, after, ' ')
  }
  const first = /(\p{L}{2,})-$/u.exec(before.text.slice(-60))?.[1]
  const second = /^\p{Ll}+/u.exec(after.text)?.[0]
  if (first === undefined || second === undefined || endingOf(before.text) === 'closed') {
    return joinPassages(before, after, ' ')
  }
  const joined = joinWord(first, second)
  if (joined !== 'whole') return joinPassages(before, after, joined === 'hyphened' ? '' : ' ')
  return joinPassages(slicePassage(before, 0, before.text.length - 1), after, '')
}
