import { FaultError, fail, ok, type Result } from '../../../base/result.ts'
import type { Draft, Remark } from '../../tree/index.ts'
import { type Archive, locked } from '../archive/index.ts'
import {
  notA,
  openOffice,
  properties,
  readPart,
  type XmlElement,
  type XmlHandler,
} from '../office/index.ts'
import { Meta } from './meta.ts'
import { namespaces } from './namespaces.ts'
import { StoryReader } from './story-reader.ts'
import { Styles } from './styles.ts'

const kind = 'an OpenDocument text (ODT)'

/**
 * Reads an OpenDocument text as if all tracked changes were accepted.
 *
 * A place's line is the number of the paragraph: every text:p and text:h of content.xml in the order of the XML,
 * those of tables, text boxes and notes too, those of comments and of deleted text not; then, counting on, those
 * of the heads and feet. Columns count the UTF-16 units of a paragraph's text, a tab or break as one.
 *
 * Faults: `draft-empty`, `draft-locked`, `draft-wrong-kind`, `draft-damaged`, `draft-too-large`, `draft-unsafe`.
 */
export function readOdt(bytes: Uint8Array, file: string): Result<Draft> {
  const archive = openOffice(bytes, file, kind)
  if (!archive.ok) return archive
  try {
    return ok(readPackage(archive.value))
  } catch (error) {
    if (error instanceof FaultError) return fail(error.faults[0] ?? notA(kind, file))
    throw error
  }
}

function readPackage(archive: Archive): Draft {
  const read = <T extends XmlHandler>(part: string, handler: T): T => {
    const wrong = archive.has(part) ? readPart(archive, part, namespaces, handler) : undefined
    if (wrong !== undefined) throw new FaultError([wrong])
    return handler
  }
  read('META-INF/manifest.xml', new Manifest(archive.file))
  if (!archive.has('content.xml')) throw new FaultError([notA(kind, archive.file)])
  const styles = read('styles.xml', new Styles())
  const content = read('content.xml', new Content(styles))
  const { body } = content
  if (!content.isText) throw new FaultError([notA(kind, archive.file)])
  const running = read('styles.xml', new StoryReader(styles, body.nextLine, true))
  const notes = ['footnote', 'endnote'].flatMap((kind) =>
    body.notes.filter((note) => note.kind === kind),
  )
  return {
    file: archive.file,
    format: 'odt',
    counts: 'paragraphs',
    blocks: [...body.blocks, ...running.blocks],
    notes,
    properties: properties(read('meta.xml', new Meta()).found),
    comments: body.comments,
    changes: body.changes.list,
    remarks: [...remark('pictures', body.count.pictures), ...remark('objects', body.count.objects)],
  }
}

const remark = (code: string, count: number): Remark[] =>
  count > 0 ? [{ code, values: { count } }] : []

/** content.xml: its own styles come first, then the text. */
class Content implements XmlHandler {
  readonly body: StoryReader
  isText = false
  readonly #styles: Styles
  #inBody = false

  constructor(styles: Styles) {
    this.#styles = styles
    this.body = new StoryReader(styles, 1)
  }

  open(element: XmlElement): void {
    if (this.#inBody) this.body.open(element)
    else this.#styles.open(element)
    if (element.name === 'office:body') this.#inBody = true
    if (element.name === 'office:text') this.isText = true
  }

  text(text: string): void {
    if (this.#inBody) this.body.text(text)
  }

  close(name: string): void {
    if (name === 'office:body') this.#inBody = false
    if (this.#inBody) this.body.close(name)
    else this.#styles.close(name)
  }
}

/** META-INF/manifest.xml names the parts that are encrypted (ODF 1.3 part 2, 4.5). */
class Manifest implements XmlHandler {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  open(element: XmlElement): void {
    if (element.name !== 'manifest:encryption-data') return
    throw new FaultError([locked(this.#file)])
  }
}
