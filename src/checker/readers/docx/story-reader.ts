import type { Block } from '../../tree/index.ts'
import type { XmlElement, XmlHandler } from '../office/index.ts'
import { Alternatives } from './alternatives.ts'
import { changes, items, properties, skipped } from './element-kinds.ts'
import { Frame } from './frame.ts'
import { Items, isSeparator } from './items.ts'
import { Paragraph } from './paragraph.ts'
import { paragraphProperty } from './paragraph-properties.ts'
import { changeOfLook, recorded } from './recorded.ts'
import { Run } from './run.ts'
import { applyRunProperty } from './run-properties.ts'
import { sectionProperty } from './sections.ts'
import { newSection, type Reading, type Story, type StoryPart } from './story.ts'
import { Words } from './words.ts'

/**
 * Reads one story (WordprocessingML: body, notes, head, foot, comments) in one pass. It knows the structure;
 * `Words` knows what becomes of the words.
 */
export class StoryReader implements XmlHandler {
  readonly #reading: Reading
  readonly #part: StoryPart
  readonly #words: Words
  readonly #path: string[] = []
  readonly #frames: Frame[] = []
  #frame: Frame
  #isWord = false
  #skip = 0
  #inSection = false
  #line: number
  readonly #blocks: (Block | undefined)[] = []
  readonly #items = new Items()
  readonly #alternatives = new Alternatives()
  /** Set by the caller before each event when a trace is kept. */
  position = 0

  constructor(reading: Reading, part: StoryPart) {
    this.#reading = reading
    this.#part = part
    this.#line = part.firstLine
    this.#frame = new Frame(reading.count)
    this.#words = new Words(reading, part)
  }

  /** What has been read; once, at the end. */
  finish(): Story {
    this.#flush()
    if (this.#frame.fields.depth > 0) this.#reading.remarks.push({ code: 'field-unclosed' })
    return {
      blocks: this.#blocks.filter((block) => block !== undefined),
      items: this.#items.found,
      isWord: this.#isWord,
      paragraphs: this.#line - this.#part.firstLine,
    }
  }

  open(element: XmlElement): void {
    const { name } = element
    const parent = this.#path.at(-1) ?? ''
    if (parent === '') this.#isWord = name === 'w:document'
    this.#path.push(name)
    if (this.#skip > 0) {
      this.#skip++
      return
    }
    if (skipped.has(name)) changeOfLook(element, this.#path, this.#frame)
    if (skipped.has(name) || this.#alternatives.repeats(element) || isSeparator(element)) {
      this.#skip = 1
      return
    }
    if (name === 'w:sectPr') this.#beginSection()
    else if (this.#inSection) sectionProperty(this.#reading, element, parent)
    else if (parent === 'w:rPr') this.#runProperty(element)
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#paragraphProperty(element)
    else if (name === 'w:gridSpan' || name === 'w:gridBefore') {
      this.#frame.tables.spans(Number(element.attr('w:val')))
    } else if (!properties.has(parent)) this.#openContent(element)
  }

  text(text: string): void {
    if (this.#skip === 0) this.#words.text(text)
  }

  close(name: string): void {
    this.#path.pop()
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    const parent = this.#path.at(-1) ?? ''
    if (name === 'w:sectPr') this.#inSection = false
    if (name === 'w:pPr') this.#frame.paragraph?.settle(this.#reading, this.#frame.labels)
    if (properties.has(parent)) return
    const frame = this.#frame
    switch (name) {
      case 'w:p':
        this.#endParagraph()
        break
      case 'w:r':
      case 'm:r':
        frame.run = undefined
        this.#part.trace?.runEnd(this.position)
        break
      case 'w:tc':
        this.#flush()
        break
      case 'w:tbl':
        frame.tables.tableEnds()
        break
      case 'w:txbxContent':
        this.#flush()
        this.#frame = this.#frames.pop() ?? frame
        break
      case 'w:sdt':
        frame.controls.end()
        break
      case 'mc:AlternateContent':
        this.#alternatives.end()
        break
      default:
        if (changes.has(name)) frame.changes.pop()
        else if (items.has(name)) this.#endItem()
        else this.#words.close(name, frame, this.position)
    }
  }

  #openContent(element: XmlElement): void {
    const frame = this.#frame
    const { name } = element
    switch (name) {
      case 'w:p':
        this.#beginParagraph()
        break
      case 'w:r':
      case 'm:r':
        frame.paragraph?.settle(this.#reading, frame.labels)
        frame.run = new Run()
        this.#part.trace?.run(this.position)
        break
      case 'w:tbl':
        this.#flush()
        frame.tables.table()
        break
      case 'w:tr':
        frame.tables.row()
        break
      case 'w:tc':
        frame.tables.cellBegins()
        break
      case 'w:txbxContent':
        this.#frames.push(frame)
        this.#frame = new Frame(this.#reading.count, frame.labels)
        break
      case 'w:sdt':
        frame.controls.begin()
        break
      case 'w:docPartGallery':
        frame.controls.gallery(element.attr('w:val') ?? '')
        break
      case 'mc:AlternateContent':
        this.#alternatives.begin()
        break
      default:
        if (changes.has(name)) frame.changes.push({ element: name, change: recorded(element) })
        else if (items.has(name)) this.#items.begin(element, this.#blocks.length, this.#line)
        else this.#words.open(element, frame, this.position)
    }
  }

  #endItem(): void {
    this.#flush()
    this.#items.end(this.#blocks)
  }

  #beginSection(): void {
    this.#inSection = true
    if (this.#frame.paragraph !== undefined) this.#frame.paragraph.endsSection = true
  }

  #beginParagraph(): void {
    // A paragraph directly inside another is a mistake of the file; what it had so far must not be lost.
    this.#endParagraph()
    const frame = this.#frame
    const line = this.#line++
    const { waiting } = frame
    frame.waiting = undefined
    waiting?.words.continueOn(line)
    const slot = waiting?.slot ?? this.#blocks.push(undefined) - 1
    frame.paragraph = new Paragraph(line, slot, waiting?.words)
    frame.paragraph.inContents = frame.fields.inContents || frame.controls.holdContents
    this.#part.trace?.paragraph(line, this.position)
    frame.fields.resume(frame.paragraph.words)
    for (const id of frame.comments.splice(0)) {
      this.#reading.commentPlaces.set(id, frame.paragraph.words.place)
    }
  }

  #endParagraph(): void {
    const frame = this.#frame
    const { paragraph } = frame
    if (paragraph === undefined) return
    paragraph.settle(this.#reading, frame.labels)
    if (paragraph.endsSection) this.#reading.sections.push(newSection())
    paragraph.inContents ||= frame.fields.inContents
    frame.fields.pause(paragraph.words)
    this.#words.paragraphEnds(paragraph)
    this.#part.trace?.paragraphEnd(this.position)
    frame.paragraph = undefined
    if (paragraph.runsOn) frame.waiting = paragraph
    else this.#place(paragraph)
  }

  /** A paragraph that runs on where no other follows is a block after all. */
  #flush(): void {
    const { waiting } = this.#frame
    this.#frame.waiting = undefined
    if (waiting !== undefined) this.#place(waiting)
  }

  #place(paragraph: Paragraph): void {
    const running = this.#part.running ?? false
    const isBody = !running && !this.#items.isOpen
    const block = paragraph.block(this.#frame.tables.cell, isBody, running)
    // Millions of empty paragraphs must not each keep a slot.
    if (block === undefined && paragraph.slot === this.#blocks.length - 1) this.#blocks.pop()
    else this.#blocks[paragraph.slot] = block
  }

  #paragraphProperty(element: XmlElement): void {
    const { paragraph } = this.#frame
    // An insertion inside w:numPr is one of the number, not of the paragraph.
    if (this.#path.at(-2) === 'w:numPr' && element.name === 'w:ins') return
    if (paragraph !== undefined) paragraphProperty(paragraph, element)
  }

  #runProperty(element: XmlElement): void {
    const { run } = this.#frame
    if (this.#path.at(-3) === 'w:pPr') {
      this.#paragraphProperty(element)
    } else if (run !== undefined) {
      if (element.name === 'w:rStyle') run.styleId = element.attr('w:val')
      else applyRunProperty(run.own, element)
    }
  }
}
