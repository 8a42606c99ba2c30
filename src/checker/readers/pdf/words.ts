import type { Anchor, NoteMark, Place, Styled } from '../../tree/index.ts'
import type { Hyphens } from './hyphens.ts'
import type { Fragment, LinkArea, Row } from './ink.ts'
import { isPower, isRaised, isUnder, marksIn, plainDigits } from './marks.ts'
import type { Piece } from './pieces.ts'
import { isSpaceBetween } from './rows.ts'

/** A piece and its number among the paragraphs of its page. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly line: number
}

export interface Written {
  readonly text: string
  readonly anchors: readonly Anchor[]
  readonly styles: readonly Styled[]
  readonly marks: readonly NoteMark[]
}

/** What a writer of text must know of the document. */
export interface Surroundings {
  readonly hyphens: Hyphens
  readonly linksOf: (page: number) => readonly LinkArea[]
  /** Labels of the notes the document has. */
  readonly notes: ReadonlySet<string>
}

const LEADERS = /\s*(?:(?:\.\s?){4,}|(?:…\s?){2,}|_{5,})\s*/g
// Signs of notes inside a fragment: superscript digits, an asterisk or dagger at the end of a word.
const SIGNS = /[⁰¹²³⁴-⁹]+|(?<=\S)(?:\*{1,4}|[†‡]{1,3})(?=[\s.,;:)\]]|$)/gu

/** Writes pieces of one paragraph as running text; the column counts in the words of that piece. */
export function writeWords(pieces: readonly PlacedPiece[], around: Surroundings): Written {
  const writer = new Writer(around)
  for (const { piece, line } of pieces) {
    writer.beginPiece(piece.page, line)
    for (const row of piece.rows) writer.addRow(row, piece)
  }
  return writer.written()
}

/**
 * The part of a fragment a link covers, from share `a` to share `b` of its width. Letters differ in width:
 * words that are part of the address tell the place better than the share does.
 */
function linkedPart(words: string, url: string, a: number, b: number): readonly [number, number] {
  const whole: readonly [number, number] = [0, words.length]
  if (a < 0.02 && b > 0.98) return whole
  const found = [...words.matchAll(/[^\s<>()"“”]+/g)].filter((token) => {
    const middle = (token.index + token[0].length / 2) / words.length
    return middle > a - 0.15 && middle < b + 0.15 && url.includes(bare(token[0]))
  })
  const long = found.filter((token) => token[0].length > 6)
  const [first, last] = [long[0], long.at(-1)]
  if (first && last) return [first.index, last.index + bare(last[0]).length]
  const start = a < 0.02 ? 0 : wordEdge(words, a)
  return [start, b > 0.98 ? words.length : wordEdge(words, b)]
}

const bare = (token: string): string => token.replace(/[.,;:!?]+$/, '')

/** The beginning or end of a word nearest to a share of the letters. */
function wordEdge(words: string, share: number): number {
  const guess = Math.round(share * words.length)
  let best = guess
  let distance = 5
  for (const { index } of words.matchAll(/(?<=\s)\S|\s/g)) {
    if (Math.abs(index - guess) < distance) {
      distance = Math.abs(index - guess)
      best = index
    }
  }
  return best
}

type Stretch = { -readonly [K in keyof Styled]: Styled[K] }

class Writer {
  private text = ''
  private readonly anchors: Anchor[] = []
  private readonly styles: Stretch[] = []
  private readonly latest = new Map<Styled['style'], Stretch>()
  private readonly marks: NoteMark[] = []
  private readonly around: Surroundings
  private links: readonly LinkArea[] = []
  private place: Place = { line: 1, column: 1 }
  private pieceBegins = false
  private address: string | undefined

  constructor(around: Surroundings) {
    this.around = around
  }

  beginPiece(page: number, line: number): void {
    this.links = this.around.linksOf(page)
    this.place = { line, column: 1, page }
    this.pieceBegins = true
  }

  addRow(row: Row, piece: Piece): void {
    let space = false
    let begun = false
    row.fragments.forEach((fragment, index) => {
      const before = row.fragments[index - 1]
      if (before && isSpaceBetween(before, fragment)) space = true
      const apart = (space && !piece.cell) || piece.contents
      const marks = marksIn(fragment, row, this.links, this.around.notes, apart)
      const isMark = marks.length > 0 && (!isPower(this.text.slice(-8)) || this.isKnown(marks[0]))
      if (isMark && (this.text !== '' || begun)) {
        for (const label of marks) this.addMark(label)
        return
      }
      const words = piece.contents ? fragment.text.replace(LEADERS, ' ') : fragment.text
      if (words.trim() === '') {
        space = true
        return
      }
      if (!begun) this.join(words.trim())
      else if (space || words.startsWith(' ')) this.text += ' '
      begun = true
      space = words.endsWith(' ')
      this.addFragment(fragment, words.trim(), row)
    })
  }

  private isKnown(label: string | undefined): boolean {
    return label !== undefined && this.around.notes.has(label)
  }

  /** Joins the next row to what is written. */
  private join(next: string): void {
    if (this.text !== '') {
      const joint = this.around.hyphens.jointOf(this.text.slice(-3000), next, this.address)
      if (joint === 'space') this.text += ' '
      if (joint === 'drop-hyphen') this.text = this.text.slice(0, -1)
    }
    if (!this.pieceBegins) return
    this.anchors.push({ at: this.text.length, place: this.place })
    this.pieceBegins = false
  }

  private addFragment(fragment: Fragment, words: string, row: Row): void {
    const from = this.text.length
    let done = 0
    for (const found of words.matchAll(SIGNS)) {
      const label = plainDigits(found[0]) ?? found[0]
      this.addWords(words.slice(done, found.index))
      done = found.index + found[0].length
      const isMark = this.isKnown(label) || (/^\d/.test(label) && !isPower(this.text.slice(-8)))
      if (isMark && this.text !== '') this.addMark(label)
      else this.addWords(found[0])
    }
    this.addWords(words.slice(done))
    const to = this.text.length
    if (fragment.bold) this.style('bold', from, to)
    if (fragment.italic) this.style('italic', from, to)
    if (isRaised(fragment, row)) this.style('superscript', from, to)
    this.addLinks(fragment, from, to)
  }

  private addWords(words: string): void {
    // A soft hyphen counts only at the end of a row, where the next row decides about it.
    this.text += words.replace(/\u00AD(?!$)/g, '')
  }

  private addMark(label: string): void {
    const at = this.text.length
    const first = this.anchors.at(-1)?.at ?? 0
    const place = { ...this.place, column: 1 + at - (this.pieceBegins ? at : first) }
    this.marks.push({ at, label, place })
  }

  private addLinks(fragment: Fragment, from: number, to: number): void {
    this.address = undefined
    const width = fragment.x1 - fragment.x0
    const areas = this.links.filter((area) => isUnder(area, fragment)).sort((p, q) => p.x0 - q.x0)
    for (const area of areas) {
      if (area.url === undefined) continue
      const a = (area.x0 - fragment.x0) / width
      const b = (area.x1 - fragment.x0) / width
      if (Math.min(b, 1) - Math.max(a, 0) < 0.02) continue
      const [start, end] = linkedPart(this.text.slice(from, to), area.url, a, b)
      if (end <= start) continue
      this.style('link', from + start, from + end, area.url)
      if (from + end === to) this.address = area.url
    }
  }

  private style(style: Styled['style'], from: number, to: number, value?: string): void {
    if (to <= from) return
    const last = this.latest.get(style)
    if (last && last.value === value && from - last.to <= 1 && from >= last.from) {
      last.to = Math.max(last.to, to)
      return
    }
    const stretch: Stretch = { from, to, style, ...(value === undefined ? {} : { value }) }
    this.styles.push(stretch)
    this.latest.set(style, stretch)
  }

  written(): Written {
    const text = this.text.replace(/[\s\u00AD]+$/u, '').normalize('NFC')
    const end = text.length
    const styles = this.styles
      .map((each) => ({ ...each, to: Math.min(each.to, end) }))
      .filter((each) => each.to > each.from)
      .sort((a, b) => a.from - b.from || b.to - a.to)
    const anchors = this.anchors.length ? this.anchors : [{ at: 0, place: this.place }]
    const marks = this.marks.map((each) => ({ ...each, at: Math.min(each.at, end) }))
    return { text, anchors: anchors.map((a) => ({ ...a, at: Math.min(a.at, end) })), styles, marks }
  }
}
