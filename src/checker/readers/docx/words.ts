import type { Recorded, XmlElement } from '../office/index.ts'
import { openRange } from './fields.ts'
import type { Frame } from './frame.ts'
import { on } from './namespaces.ts'
import type { Paragraph } from './paragraph.ts'
import type { Reading, StoryPart } from './story.ts'
import { symbolOf } from './symbols.ts'

/** What the text inside an element is. */
type Sink = 'text' | 'deleted' | 'instruction' | undefined

/** What becomes of the words of a story: text, marks, links, fields, changes. */
export class Words {
  readonly #reading: Reading
  readonly #part: StoryPart
  #sink: Sink
  #text = ''
  #keepsSpace = false
  #from = 0

  constructor(reading: Reading, part: StoryPart) {
    this.#reading = reading
    this.#part = part
  }

  open(element: XmlElement, frame: Frame, position: number): void {
    this.#from = position
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        this.#begin('text', element)
        break
      case 'w:delText':
        this.#begin('deleted', element)
        break
      case 'w:instrText':
        this.#begin('instruction', element)
        break
      case 'w:tab':
      case 'w:ptab':
        this.#put('\t', element.name, frame, position)
        break
      case 'w:br':
      case 'w:cr':
        this.#break(element.name, frame, position)
        break
      case 'w:noBreakHyphen':
        this.#put('-', element.name, frame, position)
        break
      case 'w:softHyphen':
        this.#put('\u00ad', element.name, frame, position)
        break
      case 'w:sym':
        this.#put(symbolOf(element.attr('w:char')), element.name, frame, position)
        break
      case 'w:fldChar':
        fieldCharacter(element.attr('w:fldCharType'), frame)
        break
      case 'w:fldSimple':
        this.#range(frame, element.attr('w:instr') ?? '')
        break
      case 'w:hyperlink':
        this.#link(element, frame)
        break
      case 'w:footnoteReference':
        this.#note('footnote', element, frame)
        break
      case 'w:endnoteReference':
        this.#note('endnote', element, frame)
        break
      case 'w:commentRangeStart':
      case 'w:commentReference':
        this.#comment(element.attr('w:id') ?? '', frame)
        break
      case 'a:blip':
      case 'v:imagedata':
        this.#reading.count.pictures++
        break
      case 'o:OLEObject':
      case 'c:chart':
      case 'dgm:relIds':
        this.#reading.count.objects++
        break
      case 'w:altChunk':
      case 'w:subDoc':
        this.#reading.remarks.push({
          code: 'part-not-read',
          values: { part: element.name.slice(2) },
        })
        break
    }
  }

  text(text: string): void {
    if (this.#sink !== undefined) this.#text += text
  }

  close(name: string, frame: Frame, position: number): void {
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'w:delText':
      case 'w:instrText':
        this.#end(name, frame, position)
        break
      case 'w:hyperlink':
      case 'w:fldSimple': {
        const range = frame.ranges.pop()
        if (range !== undefined) frame.paragraph?.words.close(range)
        break
      }
    }
  }

  /** The change of a paragraph's mark, and of its look. */
  paragraphEnds(paragraph: Paragraph): void {
    const { place } = paragraph.words
    if (paragraph.markChange) this.#reading.changes.add(paragraph.markChange, '¶', place, place)
    if (paragraph.formatted) {
      const start = { line: paragraph.line, column: 1 }
      this.#reading.changes.add(paragraph.formatted, paragraph.words.soFar, start, place)
    }
  }

  #begin(sink: Sink, element: XmlElement): void {
    this.#sink = sink
    this.#text = ''
    this.#keepsSpace = element.attr('xml:space') === 'preserve'
  }

  #end(name: string, frame: Frame, position: number): void {
    const sink = this.#sink
    this.#sink = undefined
    if (sink === 'instruction') frame.fields.instruct(this.#text)
    if (sink !== 'text' && sink !== 'deleted') return
    // White space inside the element is blanks to Word; at its ends it counts only when the file says so.
    let text = this.#text.replace(/[\t\n\r]/g, ' ')
    if (!this.#keepsSpace) text = text.replace(/^ +| +$/g, '')
    this.#put(text, sink === 'deleted' ? 'w:delText' : name, frame, position)
  }

  #put(text: string, kind: string, frame: Frame, position: number): void {
    const { paragraph, run, change } = frame
    if (paragraph === undefined || text === '') return
    const { words } = paragraph
    if (change?.kind === 'deleted' || kind === 'w:delText') {
      if (!frame.movedAway) this.#deleted(change, text, paragraph)
      return
    }
    if (frame.fields.conceals) return
    const { place } = words
    this.#part.trace?.piece(kind, text, place.column - 1, this.#from, position)
    if (run?.customMark !== undefined) {
      run.customMark.label += text.trim()
      words.pass(text.length)
      return
    }
    paragraph.settle(this.#reading, frame.labels)
    const styles = run?.styles(paragraph, this.#reading.styles, change !== undefined) ?? []
    words.add(text, styles)
    if (text === '\ufffd') this.#reading.count.symbols++
    if (change !== undefined) this.#reading.changes.add(change, text, place, words.place)
    if (run?.formatted) this.#reading.changes.add(run.formatted, text, place, words.place)
  }

  #deleted(change: Recorded | undefined, text: string, paragraph: Paragraph): void {
    const { place } = paragraph.words
    this.#reading.changes.add(change ?? { kind: 'deleted', author: '' }, text, place, place)
  }

  #break(name: string, frame: Frame, position: number): void {
    const { paragraph, run, change } = frame
    if (paragraph === undefined || change?.kind === 'deleted' || frame.fields.conceals) return
    const { words } = paragraph
    this.#part.trace?.piece(name, '\n', words.place.column - 1, this.#from, position)
    words.add('\n', run?.styles(paragraph, this.#reading.styles, change !== undefined))
  }

  #link(element: XmlElement, frame: Frame): void {
    const target = this.#part.relationships.get(element.attr('r:id') ?? '')?.target ?? ''
    const anchor = element.attr('w:anchor')
    const address = anchor === undefined ? target : `${target}#${anchor}`
    frame.ranges.push(frame.paragraph?.words.open('link', address))
  }

  #range(frame: Frame, instruction: string): void {
    frame.ranges.push(frame.paragraph && openRange(frame.paragraph.words, instruction))
  }

  #note(kind: 'footnote' | 'endnote', element: XmlElement, frame: Frame): void {
    const { paragraph, run, change } = frame
    if (paragraph === undefined || change?.kind === 'deleted') return
    const follows = element.attr('w:customMarkFollows')
    const custom = follows !== undefined && on(follows)
    const mark = paragraph.words.mark('')
    if (custom && run !== undefined) run.customMark = mark
    const section = this.#reading.sections.length - 1
    this.#reading.noteMarks.push({ kind, id: element.attr('w:id') ?? '', mark, custom, section })
  }

  #comment(id: string, frame: Frame): void {
    if (this.#reading.commentPlaces.has(id)) return
    if (frame.paragraph === undefined) frame.comments.push(id)
    else this.#reading.commentPlaces.set(id, frame.paragraph.words.place)
  }
}

function fieldCharacter(type: string | undefined, frame: Frame): void {
  const words = frame.paragraph?.words
  if (type === 'begin') frame.fields.begin()
  if (type === 'separate') frame.fields.separate(words)
  if (type === 'end') frame.fields.end(words)
}
