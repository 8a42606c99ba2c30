import type { XmlParagraph, XmlPiece } from '../../readers/docx/index.ts'
import { type NoteMark, type Place, placeAt } from '../../tree/index.ts'
import type { Understanding } from '../../understanding/index.ts'
import type { Located, LocatedFinding } from '../located.ts'
import { type Spot, spotAt } from './spot.ts'
import { localName, tagsFrom } from './xml-tags.ts'

/** Where a comment hangs in the XML. */
export interface Anchored {
  readonly start: Spot
  readonly end: Spot
  /** The exact words; otherwise the comment must quote them. */
  readonly onWords: boolean
}

/** Finds the XML that belongs to places of the draft. */
export class Anchors {
  readonly #xml: string
  readonly #paragraphs: ReadonlyMap<number, XmlParagraph>
  readonly #noteMarks: ReadonlyMap<unknown, { readonly from: number; readonly to: number }>

  constructor(xml: string, paragraphs: readonly XmlParagraph[], draft: Understanding) {
    this.#xml = xml
    this.#paragraphs = new Map(paragraphs.map((paragraph) => [paragraph.line, paragraph]))
    this.#noteMarks = this.#findNoteMarks(draft)
  }

  /**
   * The words of a finding; the mark of the note it stands in; the first word of the text for what stands
   * elsewhere (heads and feet take no comments). Undefined for a document without words.
   */
  of({ at }: LocatedFinding): Anchored | undefined {
    if (at !== undefined) {
      const note = this.#noteMarks.get(at.passage.note)
      if (note !== undefined) {
        const spot = (position: number): Spot => ({ kind: 'between', position })
        return { start: spot(note.from), end: spot(note.to), onWords: false }
      }
      const { passage, from, to } = aWordAtLeast(at)
      const start = this.#spot(placeAt(passage.block, from), 'before')
      const end = this.#spot(placeAt(passage.block, Math.max(from, to - 1)), 'behind')
      if (start !== undefined && end !== undefined) return { start, end, onWords: true }
    }
    return this.#beginning()
  }

  /** The spot before or behind the character at a place. */
  #spot({ line, column }: Place, side: 'before' | 'behind'): Spot | undefined {
    const piece = pieceAt(this.#paragraphs.get(line), column - 1)
    if (piece === undefined) return undefined
    const offset = column - 1 - piece.at + (side === 'behind' ? 1 : 0)
    return spotAt(this.#xml, piece, offset, side)
  }

  #beginning(): Anchored | undefined {
    for (const { pieces } of this.#paragraphs.values()) {
      for (const piece of pieces) {
        const [word] = /\S+/.exec(piece.text) ?? []
        if (word === undefined) continue
        const from = piece.text.indexOf(word)
        const start = spotAt(this.#xml, piece, from, 'before')
        const end = spotAt(this.#xml, piece, from + word.length, 'behind')
        if (start !== undefined && end !== undefined) return { start, end, onWords: false }
      }
    }
    return undefined
  }

  /** The run of each note's mark: marks and notes of one kind come in one order, and share their label. */
  #findNoteMarks({ draft, passages }: Understanding) {
    const marks = passages.flatMap(({ block, note }) => (note === undefined ? block.marks : []))
    const byLabel = Map.groupBy(marks.map(atOnePlace), ({ label }) => label)
    const found = new Map<unknown, { from: number; to: number }>()
    for (const note of draft.notes) {
      const waiting = byLabel.get(note.label) ?? []
      for (const [index, mark] of waiting.entries()) {
        const run = this.#runOfMark(mark, note.kind)
        if (run === undefined) continue
        found.set(note, run)
        byLabel.set(note.label, waiting.slice(index + 1))
        break
      }
    }
    return found
  }

  #runOfMark({ place, index }: PlacedMark, kind: 'footnote' | 'endnote') {
    const paragraph = this.#paragraphs.get(place.line)
    if (paragraph === undefined) return undefined
    const before = paragraph.pieces.findLast(({ at, text }) => at + text.length <= place.column - 1)
    const behind = paragraph.pieces.find(({ at }) => at >= place.column - 1)
    let run: number | undefined
    let left = index
    for (const tag of tagsFrom(this.#xml, before?.run.from ?? paragraph.from)) {
      if (tag.from >= (behind?.from ?? paragraph.to)) return undefined
      const name = localName(tag.name)
      if (name === 'r') run = tag.kind === 'opens' ? tag.from : undefined
      if (!/^(?:foot|end)noteReference$/.test(name) || tag.from < (before?.to ?? 0)) continue
      if (left-- > 0) continue
      if (name !== `${kind}Reference` || run === undefined) return undefined
      const close = `</${this.#nameAt(run)}>`
      return { from: run, to: this.#xml.indexOf(close, tag.to) + close.length }
    }
    return undefined
  }

  #nameAt(position: number): string {
    return /^<([^\s/>]+)/.exec(this.#xml.slice(position, position + 100))?.[1] ?? 'w:r'
  }
}

/** A finding about no words in particular takes the next word, or the last: a comment at a point is hard to see. */
function aWordAtLeast({ passage, from, to }: Located): Located {
  if (to > from) return { passage, from, to }
  const next = /\S+/.exec(passage.text.slice(from))
  if (next !== null) {
    const at = from + next.index
    return { passage, from: at, to: at + next[0].length }
  }
  const last = /\S*\s*$/.exec(passage.text)?.index ?? 0
  return { passage, from: last, to: passage.text.length }
}

function pieceAt(paragraph: XmlParagraph | undefined, index: number): XmlPiece | undefined {
  return paragraph?.pieces.find(({ at, text }) => at <= index && index < at + text.length)
}

/** A mark of a note, and how many others stand before it at the same place. */
type PlacedMark = NoteMark & { readonly index: number }

function atOnePlace(mark: NoteMark, at: number, marks: readonly NoteMark[]): PlacedMark {
  let index = 0
  while (isSamePlace(marks[at - index - 1]?.place, mark.place)) index++
  return { ...mark, index }
}

const isSamePlace = (a: Place | undefined, b: Place): boolean =>
  a?.line === b.line && a.column === b.column
