import { SaxesParser } from 'saxes'
import { type Fault, FaultError, fault } from '../../../base/result.ts'
import { type Archive, asText } from '../archive/index.ts'
import { type Namespaces, Scope } from './xml-names.ts'

export type { Namespaces } from './xml-names.ts'

/** A start tag. Names have our prefix for their namespace whatever prefix the file uses: `w:p`. */
export interface XmlElement {
  readonly name: string
  attr(name: string): string | undefined
}

export interface XmlHandler {
  open?(element: XmlElement): void
  close?(name: string): void
  /** All text between two tags, with references resolved. */
  text?(text: string): void
}

/**
 * Feeds one XML part to a handler without keeping it. Declarations of entities are refused, and so is
 * every entity but the five of XML; a part that is not well-formed ends in a `FaultError`.
 */
export class XmlReader {
  readonly #parser: SaxesParser<{ xmlns: false; position: false }>
  #scope: Scope
  /** Of the open elements. */
  readonly #names: string[] = []

  constructor(namespaces: Namespaces, handler: XmlHandler, where: string, part: string) {
    const damaged = (): never => {
      throw new FaultError([unreadable(part, where)])
    }
    this.#scope = new Scope(namespaces)
    const parser = new SaxesParser<{ xmlns: false; position: false }>({
      xmlns: false,
      position: false,
    })
    // The parser's own table inherits from Object, where "&constructor;" would be found.
    parser.ENTITIES = Object.assign(Object.create(null), {
      amp: '&',
      lt: '<',
      gt: '>',
      quot: '"',
      apos: "'",
    })
    parser.on('error', damaged)
    // Old OpenDocument manifests name their DTD; nothing is fetched. One that declares something is refused.
    parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) damaged()
    })
    parser.on('opentag', (tag) => {
      const scope = this.#scope.within(tag.attributes, this.#names.length + 1)
      this.#scope = scope
      const name = scope.nameOf(tag.name)
      if (this.#names.push(name) > deepest) damaged()
      handler.open?.({ name, attr: (wanted) => scope.attribute(tag.attributes, wanted) })
    })
    parser.on('closetag', () => {
      const depth = this.#names.length
      handler.close?.(this.#names.pop() ?? '')
      if (this.#scope.depth === depth) this.#scope = this.#scope.outer ?? this.#scope
    })
    if (handler.text !== undefined) {
      const text = (value: string) => handler.text?.(value)
      parser.on('text', text)
      parser.on('cdata', text)
    }
    this.#parser = parser
  }

  /** How far reading has come, in UTF-16 units: after the tag during `open` and `close`. */
  get position(): number {
    return this.#parser.position
  }

  write(text: string): void {
    this.#parser.write(text)
  }

  close(): void {
    this.#parser.close()
  }
}

/** Word nests some 30 elements for a table in a text box in a table; a part deeper than this is not a paper. */
const deepest = 2_000

/** Reads one XML part of a package. */
export function readPart(
  archive: Archive,
  part: string,
  namespaces: Namespaces,
  handler: XmlHandler,
): Fault | undefined {
  const reader = new XmlReader(namespaces, handler, archive.file, part)
  const decoder = asText(
    (text) => reader.write(text),
    () => {
      throw new FaultError([unreadable(part, archive.file)])
    },
  )
  const wrong = archive.unpack(part, decoder.write)
  if (wrong !== undefined) return wrong
  try {
    decoder.close()
    reader.close()
    return undefined
  } catch (error) {
    if (error instanceof FaultError) return error.faults[0]
    throw error
  }
}

const unreadable = (part: string, file: string): Fault =>
  fault(
    'draft-damaged',
    `The part ${part.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)} of this file is not well-formed XML; open it in the program that wrote it and save it anew.`,
    file,
  )
