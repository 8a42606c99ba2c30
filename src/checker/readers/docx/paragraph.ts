import type { Block, BlockKind } from '../../tree/index.ts'
import { BlockText, type Recorded } from '../office/index.ts'
import type { ListLabels } from './list-labels.ts'
import type { Reading } from './story.ts'
import type { ParagraphStyle } from './styles.ts'

/** One w:p while it is read. */
export class Paragraph {
  readonly line: number
  /** Where its block goes. */
  readonly slot: number
  readonly words: BlockText
  styleId?: string
  outline?: number
  listId?: string
  listLevel?: number
  /** Its mark is deleted, or it is a drop capital: the words run on in the next paragraph. */
  runsOn = false
  markChange?: Recorded
  formatted?: Recorded
  /** It holds a w:sectPr: the section ends after it. */
  endsSection = false
  inContents = false
  label = ''
  /** Its level in a list. */
  level = 0
  /** Present once w:pPr has been read. */
  style?: ParagraphStyle

  constructor(line: number, slot: number, words = new BlockText(line)) {
    this.line = line
    this.slot = slot
    this.words = words
  }

  /** Looks the style up and counts the paragraph in its list; once, before its first words. */
  settle(reading: Reading, labels: ListLabels): void {
    if (this.style !== undefined) return
    this.style = reading.styles.paragraph(this.styleId)
    const id = this.listId ?? this.style.list?.id
    if (id === undefined || id === '0' || this.runsOn) return
    const list = reading.numbering.list(id, reading.styles)
    if (list === undefined) return
    const byStyle = () =>
      this.listId === undefined
        ? (reading.numbering.levelOf(list, this.style?.ids ?? []) ?? this.style?.list?.level)
        : undefined
    const level = this.listLevel ?? byStyle() ?? 0
    if (!(level >= 0 && level <= 8)) return
    this.level = level
    this.label = labels.next(id, list, level)
  }

  /** @param isBody whether labels typed by hand are looked for: not in notes, heads and cells */
  block(cell: Block['cell'], isBody: boolean, running: boolean): Block | undefined {
    if (this.words.isEmpty && this.label === '') return undefined
    const heading = this.#headingLevel()
    const typing = isBody && this.label === '' && !cell
    const { label: typed, ...words } = this.words.finish(
      typing ? (heading > 0 ? 'heading' : 'paragraph') : undefined,
    )
    const label = this.label || typed
    if (words.text === '' && !label && words.marks.length === 0) return undefined
    const kind = this.#kind(heading, label !== undefined, cell !== undefined)
    return {
      kind,
      level: kind === 'heading' ? heading : kind === 'item' ? this.level : 0,
      ...words,
      ...(label ? { label } : {}),
      ...(cell ? { cell } : {}),
      ...(running ? { running: true } : {}),
    }
  }

  #kind(heading: number, listed: boolean, inCell: boolean): BlockKind {
    const names = this.style?.names ?? []
    if (this.inContents || names.some((name) => contents.test(name))) return 'contents'
    if (heading > 0) return 'heading'
    if (listed) return 'item'
    if (inCell) return 'cell'
    if (names.includes('caption')) return 'caption'
    if (names.some((name) => quotes.test(name))) return 'quote'
    return 'paragraph'
  }

  /** 1–9; 0 for text. Files of other programs name heading styles in their own language and set no level. */
  #headingLevel(): number {
    const outline = this.outline ?? this.style?.outline
    if (outline !== undefined) return outline >= 0 && outline <= 8 ? outline + 1 : 0
    for (const name of this.style?.names ?? []) {
      const level = headings.exec(name)?.[1]
      if (level !== undefined) return Number(level)
    }
    return 0
  }
}

const headings =
  /^(?:heading|überschrift|titre|título|titolo|заголовок|тақырып|nagłówek|nadpis|rubrik|kop|başlık) ?([1-9])$/
const contents = /^(?:toc [1-9]|toc heading|table of figures|table of authorities|index [1-9])$/
const quotes = /^(?:quote|intense quote|block text|quotations)$/
