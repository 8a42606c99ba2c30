import type { Anchor, NoteMark, Place, Styled } from '../../tree/index.ts'
import { printedLabel } from '../labels/index.ts'
import { composed } from './composed.ts'

export type RunStyle = Exclude<Styled['style'], 'link' | 'field'>

/** A note's mark whose label may become known only when the whole file has been read. */
export interface Mark extends NoteMark {
  at: number
  label: string
}

export interface Range {
  at: number
  readonly style: 'link' | 'field'
  readonly value: string
}

/** What `BlockText` makes: the parts of a block that come from its words. */
export interface BlockWords {
  readonly text: string
  readonly anchors: readonly Anchor[]
  readonly styles: readonly Styled[]
  readonly marks: readonly NoteMark[]
}

interface Stretch {
  from: number
  to: number
  readonly style: Styled['style']
  readonly value?: string
}

/**
 * White space in a row and at seams, and characters that print nothing: soft hyphens, zero-width spaces and
 * joiners of words. A single space between two words is not among it.
 */
const special = /[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]|[\u00ad\u200b\u2060\ufeff]+/g

const none: readonly RunStyle[] = []

/**
 * Collects one block's words piece by piece. Columns count every character that stands in the paragraph of the
 * file; the text leaves some of them out (soft hyphens, spaces beside a break), so anchors join the two.
 */
export class BlockText {
  #text = ''
  #line: number
  #column = 1
  #endsInSpace = false
  readonly #anchors: { at: number; place: Place }[] = []
  readonly #stretches: Stretch[] = []
  /** The last stretch of each style, to be made longer. */
  readonly #last = new Map<RunStyle, Stretch>()
  readonly #marks: Mark[] = []

  constructor(line: number) {
    this.#line = line
  }

  get place(): Place {
    return { line: this.#line, column: this.#column }
  }

  get isEmpty(): boolean {
    return this.#text === '' && this.#marks.length === 0
  }

  get soFar(): string {
    return this.#text
  }

  /** The next paragraph of the file runs on in this block. */
  continueOn(line: number): void {
    this.#line = line
    this.#column = 1
  }

  /** Words as they stand in the file: white space, tabs and breaks become one space each. */
  add(text: string, styles: readonly RunStyle[] = none): void {
    let done = 0
    special.lastIndex = 0
    for (let hit = special.exec(text); hit !== null; hit = special.exec(text)) {
      this.#plain(text.slice(done, hit.index), styles)
      done = hit.index + hit[0].length
      if (/\s/.test(hit[0][0] as string) && hit[0][0] !== '\ufeff')
        this.#space(hit[0].length, styles)
      else this.pass(hit[0].length)
    }
    this.#plain(done === 0 ? text : text.slice(done), styles)
  }

  /** Characters that stand in the file and not in the text. */
  pass(length: number): void {
    this.#column += length
  }

  #space(length: number, styles: readonly RunStyle[]): void {
    this.#plain(' ', styles)
    this.pass(length - 1)
  }

  #plain(text: string, styles: readonly RunStyle[]): void {
    let words = text
    if (words.startsWith(' ') && (this.#endsInSpace || this.#text === '')) {
      words = words.slice(1)
      this.pass(1)
    }
    if (words === '') return
    const from = this.#text.length
    this.#anchor(from)
    this.#text += words
    this.#endsInSpace = words.endsWith(' ')
    this.#column += words.length
    for (const style of styles) this.#style(style, from, this.#text.length)
  }

  mark(label: string): Mark {
    const mark = { at: this.#text.length, label, place: this.place }
    this.#marks.push(mark)
    return mark
  }

  open(style: Range['style'], value: string): Range {
    return { at: this.#text.length, style, value }
  }

  close(range: Range): void {
    const { at: from, style, value } = range
    if (from < this.#text.length)
      this.#stretches.push({ from, to: this.#text.length, style, value })
  }

  /**
   * The words, composed (NFC), without the spaces at both ends, and without a label typed by hand when one is
   * looked for.
   */
  finish(labelOf?: 'heading' | 'paragraph'): BlockWords & { readonly label?: string } {
    const blank = this.#text.length - this.#text.trimStart().length
    const label = labelOf && this.#typedLabel(blank, labelOf)
    const lead = blank + (label?.length ?? 0)
    const trimmed = this.#text.slice(lead).trimEnd()
    if (lead > 0 || trimmed.length < this.#text.length) {
      this.#move((offset) => Math.min(Math.max(offset - lead, 0), trimmed.length))
      cutAnchors(this.#anchors, lead)
    }
    if (this.#anchors.length === 0) this.#anchors.push({ at: 0, place: this.place })
    while ((this.#anchors.at(-1)?.at ?? 0) > trimmed.length) this.#anchors.pop()
    const { text, offsets } = composed(trimmed, this.#anchors)
    if (offsets !== undefined) this.#move((offset) => offsets[offset] ?? text.length)
    return {
      text,
      anchors: this.#anchors,
      styles: this.#stretches
        .filter((stretch) => stretch.from < stretch.to)
        .sort((a, b) => a.from - b.from || b.to - a.to),
      marks: this.#marks,
      ...(label === undefined ? {} : { label: label.label }),
    }
  }

  #typedLabel(blank: number, of: 'heading' | 'paragraph') {
    // A note that begins with its own mark has that for its label.
    if ((this.#marks[0]?.at ?? Number.POSITIVE_INFINITY) <= blank) return undefined
    const rest = this.#text.slice(blank)
    const found = printedLabel(rest, of)
    if (found === undefined || found.length >= rest.trimEnd().length) return undefined
    if (found.family !== 'bullet') return found
    return of === 'heading' ? undefined : { ...found, label: '•' }
  }

  #move(offset: (before: number) => number): void {
    for (const stretch of this.#stretches) {
      stretch.from = offset(stretch.from)
      stretch.to = offset(stretch.to)
    }
    for (const mark of this.#marks) mark.at = offset(mark.at)
  }

  #anchor(at: number): void {
    const last = this.#anchors.at(-1)
    if (last?.place.line === this.#line && last.place.column - last.at === this.#column - at) return
    this.#anchors.push({ at, place: this.place })
  }

  #style(style: RunStyle, from: number, to: number): void {
    const last = this.#last.get(style)
    if (last?.to === from) {
      last.to = to
      return
    }
    const stretch: Stretch = { from, to, style }
    this.#last.set(style, stretch)
    this.#stretches.push(stretch)
  }
}

/** Takes `lead` characters off the front: anchors that fall before the new start give way to one at it. */
function cutAnchors(anchors: { at: number; place: Place }[], lead: number): void {
  let first = 0
  while (first + 1 < anchors.length && (anchors[first + 1]?.at ?? 0) <= lead) first++
  anchors.splice(0, first)
  for (const anchor of anchors) {
    const cut = Math.max(lead - anchor.at, 0)
    anchor.place = { ...anchor.place, column: anchor.place.column + cut }
    anchor.at = Math.max(anchor.at - lead, 0)
  }
}
