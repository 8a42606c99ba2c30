import { type Fault, FaultError, fail, ok, type Result } from '../../../base/result.ts'
import { XmlReader } from '../office/index.ts'
import { namespaces } from './namespaces.ts'
import { newReading, type Trace } from './story.ts'
import { StoryReader } from './story-reader.ts'

/** A paragraph (w:p) of word/document.xml; offsets in the XML are UTF-16 units, ends are exclusive. */
export interface XmlParagraph {
  /** As `Place.line`. */
  readonly line: number
  /** From `<w:p` to after `</w:p>`. */
  readonly from: number
  readonly to: number
  /** Characters as `Place.column - 1` counts them: accepted changes, no instructions of fields, a break is "\n". */
  readonly text: string
  readonly pieces: readonly XmlPiece[]
}

/** An element that puts characters into the text. */
export interface XmlPiece {
  /** `w:t` can be split between two characters; every other one (`w:tab`, `w:br` …) stands for its own. */
  readonly element: string
  /** Where its characters begin in the paragraph's text. */
  readonly at: number
  readonly text: string
  readonly from: number
  readonly to: number
  /** The w:r around it. */
  readonly run: { readonly from: number; readonly to: number }
}

/**
 * Where every character of every paragraph stands in the XML, for a writer that puts marks around words. The
 * XML must be the part `readDocx` has read; `draft-damaged` when it is not well-formed.
 */
export function paragraphsOf(documentXml: string): Result<XmlParagraph[]> {
  const tracer = new Tracer(documentXml)
  const part = { relationships: new Map(), firstLine: 1, trace: tracer }
  const reader = new StoryReader(newReading(), part)
  const xml = new XmlReader(
    namespaces,
    {
      open(element) {
        reader.position = xml.position
        reader.open(element)
      },
      close(name) {
        reader.position = xml.position
        reader.close(name)
      },
      text: (text) => reader.text(text),
    },
    'word/document.xml',
    'word/document.xml',
  )
  try {
    xml.write(documentXml)
    xml.close()
    return ok(tracer.paragraphs)
  } catch (error) {
    if (error instanceof FaultError) return fail(error.faults[0] as Fault)
    throw error
  }
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] }
type Growing = Mutable<XmlParagraph> & { pieces: XmlPiece[] }

class Tracer implements Trace {
  readonly paragraphs: Growing[] = []
  readonly #xml: string
  readonly #open: Growing[] = []
  readonly #runs: { from: number; to: number }[] = []

  constructor(xml: string) {
    this.#xml = xml
  }

  paragraph(line: number, position: number): void {
    const paragraph = { line, from: this.#tagAt(position), to: position, text: '', pieces: [] }
    this.#open.push(paragraph)
    this.paragraphs.push(paragraph)
  }

  run(position: number): void {
    this.#runs.push({ from: this.#tagAt(position), to: position })
  }

  piece(element: string, text: string, at: number, from: number, to: number): void {
    const paragraph = this.#open.at(-1)
    const run = this.#runs.at(-1)
    if (paragraph === undefined || run === undefined) return
    paragraph.text += text
    paragraph.pieces.push({ element, at, text, from: this.#tagAt(from), to, run })
  }

  runEnd(position: number): void {
    const run = this.#runs.pop()
    if (run !== undefined) run.to = position
  }

  paragraphEnd(position: number): void {
    const paragraph = this.#open.pop()
    if (paragraph !== undefined) paragraph.to = position
  }

  /** Where the tag begins that ends before a position: no "<" may stand inside a tag. */
  #tagAt(position: number): number {
    return this.#xml.lastIndexOf('<', position - 1)
  }
}
