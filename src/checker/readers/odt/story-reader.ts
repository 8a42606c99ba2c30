import type { Block, Comment, Note, Place } from '../../tree/index.ts'
import { Changes, type XmlElement, type XmlHandler } from '../office/index.ts'
import { ChangeRegions } from './change-regions.ts'
import { Frame } from './frame.ts'
import { Lists } from './lists.ts'
import { Paragraph } from './paragraph.ts'
import type { Styles } from './styles.ts'
import { Words } from './words.ts'

/** Elements whose text is no text of the paper. */
const skipped = new Set([
  'office:forms',
  'office:scripts',
  'office:binary-data',
  'text:ruby-text',
  'text:script',
  'svg:title',
  'svg:desc',
  'math:math',
])

const contents = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:user-index',
])

const frames = new Set(['text:note', 'office:annotation', 'draw:text-box'])

/** Reads office:text of content.xml, or the heads and feet of styles.xml, in one pass. */
export class StoryReader implements XmlHandler {
  readonly notes: Note[] = []
  readonly comments: Comment[] = []
  readonly changes = new Changes()
  readonly count = { tables: 0, pictures: 0, objects: 0 }
  readonly #blocks: (Block | undefined)[] = []
  readonly #styles: Styles
  readonly #regions = new ChangeRegions()
  readonly #words = new Words(this.changes, this.#regions)
  readonly #outer: Frame[] = []
  readonly #running: boolean
  #frame: Frame
  #line: number
  #skip = 0
  #contents = 0

  constructor(styles: Styles, firstLine: number, running = false) {
    this.#styles = styles
    this.#line = firstLine
    this.#running = running
    const place = { line: firstLine, column: 1 }
    this.#frame = new Frame('text', place, this.#blocks, new Lists(styles), this.count)
  }

  get blocks(): Block[] {
    return this.#blocks.filter((block) => block !== undefined)
  }

  get nextLine(): number {
    return this.#line
  }

  open(element: XmlElement): void {
    const { name } = element
    if (this.#skip > 0 || skipped.has(name)) {
      this.#skip++
      return
    }
    if (this.#regions.open(element)) return
    if (contents.has(name)) this.#contents++
    if (frames.has(name)) this.#beginFrame(element)
    else if (name === 'text:p' || name === 'text:h') this.#beginParagraph(element)
    else if (!this.#openStructure(element)) this.#words.open(element, this.#frame)
  }

  text(text: string): void {
    if (this.#skip > 0) return
    if (!this.#regions.text(text)) this.#words.text(text, this.#frame)
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    if (this.#regions.close(name)) return
    if (contents.has(name)) this.#contents--
    const frame = this.#frame
    if (frames.has(name)) this.#endFrame()
    else if (name === 'text:p' || name === 'text:h') this.#endParagraph()
    else if (name === 'text:list') frame.lists.end()
    else if (name === 'table:table') frame.tables.tableEnds()
    else if (name === 'text:section') frame.hidden.pop()
    else this.#words.close(name, frame)
  }

  #openStructure(element: XmlElement): boolean {
    const frame = this.#frame
    switch (element.name) {
      case 'text:list':
        frame.lists.begin({
          style: element.attr('text:style-name'),
          id: element.attr('xml:id'),
          continues: element.attr('text:continue-list'),
          goesOn: element.attr('text:continue-numbering') === 'true',
        })
        return true
      case 'text:list-item':
        frame.lists.item(element.attr('text:start-value'))
        return true
      case 'text:list-header':
        frame.lists.header()
        return true
      case 'table:table':
        frame.tables.table()
        return true
      case 'table:table-row':
        frame.tables.row()
        return true
      case 'table:table-cell':
      case 'table:covered-table-cell':
        frame.tables.cellBegins()
        frame.tables.spans(Number(element.attr('table:number-columns-repeated') ?? 1))
        return true
      case 'text:section':
        frame.hidden.push(element.attr('text:display') === 'none')
        return true
      case 'draw:image':
        this.count.pictures++
        return true
      case 'draw:object':
      case 'draw:object-ole':
        this.count.objects++
        return true
      default:
        return false
    }
  }

  #beginFrame(element: XmlElement): void {
    const outer = this.#frame
    const place: Place = outer.paragraph?.words.place ?? { line: this.#line, column: 1 }
    const kind = frameKind(element)
    const isNote = kind === 'footnote' || kind === 'endnote'
    const mark = isNote ? outer.paragraph?.words.mark('') : undefined
    const blocks = kind === 'text' ? outer.blocks : []
    this.#outer.push(outer)
    const inner = kind === 'text' && outer.kind === 'comment' ? 'comment' : kind
    this.#frame = new Frame(inner, place, blocks, new Lists(this.#styles), this.count, mark)
  }

  #endFrame(): void {
    const { kind, place, mark, about, blocks } = this.#frame
    const isBox = this.#frame.blocks === this.#outer.at(-1)?.blocks
    this.#frame = this.#outer.pop() ?? this.#frame
    if (isBox) return
    const words = blocks.filter((block) => block !== undefined)
    if (kind === 'comment') {
      const date = about.get('dc:date')
      this.comments.push({
        author: about.get('dc:creator') ?? '',
        ...(date === undefined ? {} : { date }),
        text: words.map((block) => block.text).join('\n'),
        place,
      })
    } else if (kind !== 'text') {
      const label = about.get('text:note-citation')?.trim() ?? ''
      if (mark !== undefined) mark.label = label
      const line = words[0]?.anchors[0]?.place.line ?? place.line
      this.notes.push({ label, kind, blocks: words, place: { line, column: 1 } })
    }
  }

  /** Comments stand at the place they are about; their paragraphs are not counted. */
  #beginParagraph(element: XmlElement): void {
    const frame = this.#frame
    const line = frame.kind === 'comment' ? frame.place.line : this.#line++
    const slot = frame.blocks.push(undefined) - 1
    frame.paragraph = new Paragraph(line, slot, element, this.#styles, frame.lists)
    frame.paragraph.inContents = this.#contents > 0
  }

  #endParagraph(): void {
    const frame = this.#frame
    const { paragraph } = frame
    frame.paragraph = undefined
    if (paragraph === undefined) return
    const isBody = !this.#running && frame.kind === 'text'
    const block = paragraph.block(frame.tables.cell, isBody, this.#running)
    // Millions of empty paragraphs must not each keep a slot.
    if (block === undefined && paragraph.slot === frame.blocks.length - 1) frame.blocks.pop()
    else frame.blocks[paragraph.slot] = block
  }
}

function frameKind(element: XmlElement): Frame['kind'] {
  if (element.name === 'office:annotation') return 'comment'
  if (element.name === 'draw:text-box') return 'text'
  return element.attr('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
}
