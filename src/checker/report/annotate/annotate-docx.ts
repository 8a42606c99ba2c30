import { fail, fault, ok, type Result } from '../../../base/result.ts'
import { type Archive, asText, openArchive, readDirectory } from '../../readers/archive/index.ts'
import { paragraphsOf, partsOf, relationshipsOf } from '../../readers/docx/index.ts'
import { Understanding } from '../../understanding/index.ts'
import type { CheckedFile } from '../checked-file.ts'
import { locateAll, locator } from '../located.ts'
import { Anchors } from './anchors.ts'
import { commentMarks, commentParagraphs, commentXml } from './comment-xml.ts'
import {
  emptyComments,
  nextId,
  withChild,
  withContentType,
  withRelationship,
} from './package-parts.ts'
import { type Mark, placeMarks } from './place-marks.ts'
import { type WordNames, wordNames } from './word-names.ts'
import { copyZip } from './zip-copy.ts'

/**
 * The same Word file with a comment for every finding, on the exact words; a finding in a note is on the note's
 * mark. Comments that are there stay. Of the package only the document, the part of comments, and the two lists
 * that name that part are written anew; every other part is copied as it is packed.
 * @param bytes the file the findings are about
 * @param now the date of the comments
 * Faults: those of `readDocx`, and `draft-not-annotated`.
 */
export function annotateDocx(
  bytes: Uint8Array,
  checked: CheckedFile,
  now: Date,
): Result<Uint8Array> {
  const archive = openArchive(bytes, checked.file)
  if (!archive.ok) return archive
  const part = mainPart(archive.value)
  const xml = part === undefined ? undefined : readText(archive.value, part)
  if (part === undefined || xml === undefined) return notAnnotated(checked.file)
  const paragraphs = paragraphsOf(xml)
  if (!paragraphs.ok) return paragraphs

  const comments = commentsPart(archive.value, part)
  const old = comments.isThere ? readText(archive.value, comments.name) : undefined
  if (comments.isThere && old === undefined) return notAnnotated(checked.file)
  const names = wordNames(xml)
  const commentsXml = old ?? emptyComments(names)
  const made = commentsFor(
    checked,
    new Anchors(xml, paragraphs.value, new Understanding(checked.draft)),
    {
      first: nextId(commentsXml),
      names,
      commentNames: wordNames(commentsXml),
      date: `${now.toISOString().slice(0, 19)}Z`,
    },
  )
  const document = placeMarks(xml, made.marks)
  if (!saysTheSame(xml, document)) return notAnnotated(checked.file)

  const parts = new Map([
    [part, document],
    [comments.name, withChild(commentsXml, () => made.comments.join(''))],
  ])
  if (!comments.isThere) {
    const types = readText(archive.value, '[Content_Types].xml')
    if (types === undefined) return notAnnotated(checked.file)
    const list = relationshipsPart(part)
    parts.set('[Content_Types].xml', withContentType(types, comments.name))
    parts.set(
      list,
      withRelationship(
        archive.value.has(list) ? readText(archive.value, list) : undefined,
        comments.name.slice(comments.name.lastIndexOf('/') + 1),
        names,
      ),
    )
  }
  const entries = readDirectory(bytes, Number.POSITIVE_INFINITY) ?? []
  const written = new Map(
    [...parts].map(([name, text]) => [
      nameInZip(archive.value, name),
      new TextEncoder().encode(inUtf8(text)),
    ]),
  )
  return ok(copyZip(bytes, entries, written))
}

interface CommentOptions {
  /** The number of the first comment. */
  readonly first: number
  readonly names: WordNames
  readonly commentNames: WordNames
  readonly date: string
}

function commentsFor(
  { draft, findings }: CheckedFile,
  anchors: Anchors,
  { first, names, commentNames, date }: CommentOptions,
) {
  const marks: Mark[] = []
  const comments: string[] = []
  let id = first
  for (const located of locateAll(findings, locator(draft))) {
    const anchored = anchors.of(located)
    if (anchored === undefined) continue
    const { start, end, onWords } = anchored
    const xml = commentMarks(id, names)
    marks.push({ spot: start, xml: xml.start, ends: false })
    marks.push({ spot: end, xml: xml.end + xml.reference, ends: true })
    const paragraphs = commentParagraphs(located, draft, onWords)
    comments.push(commentXml({ id, paragraphs }, commentNames, date))
    id++
  }
  return { marks, comments }
}

/** The words of every paragraph must be what they were. */
function saysTheSame(before: string, after: string): boolean {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
  return (
    old.ok &&
    now.ok &&
    old.value.length === now.value.length &&
    old.value.every(({ text }, index) => text === now.value[index]?.text)
  )
}

const notAnnotated = (file: string): Result<never> =>
  fail(
    fault(
      'draft-not-annotated',
      'Comments could not be put into this file without changing its text; write an annotated HTML instead.',
      file,
    ),
  )

const mainPart = (archive: Archive): string | undefined =>
  partsOf(archive, relationshipsOf(archive, ''), 'officeDocument')[0]

function commentsPart(archive: Archive, main: string): { name: string; isThere: boolean } {
  const [there] = partsOf(archive, relationshipsOf(archive, main), 'comments')
  if (there !== undefined) return { name: there, isThere: true }
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  let name = `${folder}comments.xml`
  for (let n = 1; archive.has(name); n++) name = `${folder}comments${n}.xml`
  return { name, isThere: false }
}

const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Names of parts are compared without case; the file keeps its own. */
const nameInZip = ({ names }: Archive, name: string): string =>
  names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name

function readText(archive: Archive, part: string): string | undefined {
  const pieces: string[] = []
  let isDamaged = false
  const decoder = asText(
    (text) => pieces.push(text),
    () => {
      throw new RangeError('not the encoding it says')
    },
  )
  try {
    if (archive.unpack(part, decoder.write) !== undefined) return undefined
    decoder.close()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    isDamaged = true
  }
  return isDamaged ? undefined : pieces.join('')
}

/** We write UTF-8, whatever the part was. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(<\?xml[^>]*\sencoding\s*=\s*["'])[^"']*(["'])/, '$1UTF-8$2')
