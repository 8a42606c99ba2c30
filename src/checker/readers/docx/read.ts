import { FaultError, fail, ok, type Result } from '../../../base/result.ts'
import type { Comment, Draft, Note } from '../../tree/index.ts'
import type { Archive } from '../archive/index.ts'
import { notA, openOffice, properties, readPart, type XmlHandler } from '../office/index.ts'
import { DocumentProperties } from './document-properties.ts'
import { namespaces } from './namespaces.ts'
import { labelMarks, notesOf } from './notes.ts'
import { Numbering } from './numbering.ts'
import { partsOf, relationshipsOf } from './package.ts'
import { Settings } from './settings.ts'
import { newReading, type Reading, type Story } from './story.ts'
import { StoryReader } from './story-reader.ts'
import { Styles } from './styles.ts'

const kind = 'a Word file (DOCX)'

/**
 * Reads a Word file (transitional or strict OOXML) as if all tracked changes were accepted.
 *
 * A place's line is the number of the paragraph: every w:p of the body counts in the order of the XML, those
 * in tables and text boxes too, empty ones too, those of a second telling (mc:Fallback) not; then, counting on,
 * the paragraphs of the footnotes, of the endnotes, of the heads and of the feet, each part in its own order.
 * The column counts UTF-16 units of the paragraph's text as `paragraphsOf` gives it.
 *
 * Faults: `draft-empty`, `draft-locked`, `draft-wrong-kind`, `draft-damaged`, `draft-too-large`, `draft-unsafe`.
 */
export function readDocx(bytes: Uint8Array, file: string): Result<Draft> {
  const archive = openOffice(bytes, file, kind)
  if (!archive.ok) return archive
  try {
    return ok(readPackage(archive.value))
  } catch (error) {
    if (error instanceof FaultError) return fail(error.faults[0] ?? notA(kind, file))
    throw error
  }
}

/** Types of the parts that say something about the file; strict OOXML writes two of them as one word. */
const aboutParts = [
  'core-properties',
  'extended-properties',
  'extendedProperties',
  'custom-properties',
  'customProperties',
]

function readPackage(archive: Archive): Draft {
  const root = relationshipsOf(archive, '')
  const [main] = partsOf(archive, root, 'officeDocument')
  if (main === undefined) throw new FaultError([notA(kind, archive.file)])
  const own = relationshipsOf(archive, main)
  const read = <T extends XmlHandler>(part: string | undefined, handler: T): T => {
    const wrong = part === undefined ? undefined : readPart(archive, part, namespaces, handler)
    if (wrong !== undefined) throw new FaultError([wrong])
    return handler
  }
  const styles = read(partsOf(archive, own, 'styles')[0], new Styles())
  const numbering = read(partsOf(archive, own, 'numbering')[0], new Numbering())
  const settings = read(partsOf(archive, own, 'settings')[0], new Settings())
  const reading = newReading(styles, numbering)

  let line = 1
  const story = (part: string, running = false): Story => {
    const relationships = part === main ? own : relationshipsOf(archive, part)
    const reader = new StoryReader(reading, { relationships, firstLine: line, running })
    const story = read(part, reader).finish()
    line += story.paragraphs
    return story
  }
  const body = story(main)
  if (!body.isWord) throw new FaultError([notA(kind, archive.file)])
  const notes: [Note['kind'], Story][] = []
  for (const part of partsOf(archive, own, 'footnotes')) notes.push(['footnote', story(part)])
  for (const part of partsOf(archive, own, 'endnotes')) notes.push(['endnote', story(part)])
  const running = [...partsOf(archive, own, 'header'), ...partsOf(archive, own, 'footer')]
  const runningBlocks = running.flatMap((part) => story(part, true).blocks)
  const comments = partsOf(archive, own, 'comments').map((part) => story(part))
  labelMarks(reading, settings.notes)

  const about = new DocumentProperties()
  for (const type of aboutParts) {
    for (const part of partsOf(archive, root, type)) read(part, about)
  }
  countsAsRemarks(reading)
  return {
    file: archive.file,
    format: 'docx',
    counts: 'paragraphs',
    blocks: [...body.blocks, ...runningBlocks],
    notes: notes.flatMap(([kind, story]) => notesOf(kind, story, reading.noteMarks)),
    properties: properties([...about.found, ...settings.properties]),
    comments: comments.flatMap((story) => commentsOf(story, reading)),
    changes: reading.changes.list,
    remarks: reading.remarks,
  }
}

/** A comment without words in the text stands at the beginning. */
function commentsOf(story: Story, reading: Reading): Comment[] {
  return [...story.items].map(([id, { author, date, blocks }]) => ({
    author,
    ...(date === undefined ? {} : { date }),
    text: blocks.map((block) => block.text).join('\n'),
    place: reading.commentPlaces.get(id) ?? { line: 1, column: 1 },
  }))
}

/** What stands in the paper and could not be read as text. */
function countsAsRemarks({ count, remarks }: Reading): void {
  if (count.pictures > 0) remarks.push({ code: 'pictures', values: { count: count.pictures } })
  if (count.objects > 0) remarks.push({ code: 'objects', values: { count: count.objects } })
  if (count.symbols > 0) remarks.push({ code: 'unknown-symbols', values: { count: count.symbols } })
}
