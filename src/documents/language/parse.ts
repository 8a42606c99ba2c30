import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { fail, ok, type Result } from '../../base/result.ts'
import { type DocumentFault, Faults } from '../place.ts'
import { readBlocks } from './blocks.ts'
import type { Draft, DraftInline, Head, OwnNote } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { readInlines } from './inlines.ts'
import { placeOf, type Reading } from './reading.ts'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)

/**
 * Reads the text of a document: CommonMark with GFM tables and footnotes, Pandoc citations and heading
 * attributes, generic directives (docs/guide/documents.md). Nothing is looked up.
 * @param file the name that faults give
 */
export function parseDocument(text: string, file: string): Result<Draft, readonly DocumentFault[]> {
  const faults = new Faults()
  const front = readFrontMatter(text, file, faults)
  if (front === null) return fail(faults.sorted())

  const root: Root = markdown.parse(front.body)
  const addresses = new Map<string, string>()
  visit(root, 'definition', (node) => {
    addresses.set(node.identifier, node.url)
  })
  const reading: Reading = { file, text, faults, addresses }
  const blocks = readBlocks(root.children, reading)
  const notes = readNotes(root, reading)
  return faults.list.length > 0
    ? fail(faults.sorted())
    : ok({ file, head: front.head, blocks, notes })
}

/** Reads only what stands between the two lines of --- at the beginning: much cheaper than the whole text. */
export function readHead(text: string, file: string): Result<Head, readonly DocumentFault[]> {
  const faults = new Faults()
  const front = readFrontMatter(text, file, faults)
  return front === null || faults.list.length > 0 ? fail(faults.sorted()) : ok(front.head)
}

function readNotes(root: Root, reading: Reading): Map<string, OwnNote> {
  const notes = new Map<string, OwnNote>()
  visit(root, 'footnoteDefinition', (node) => {
    const at = placeOf(reading, node)
    const children: DraftInline[] = []
    for (const block of node.children) {
      if (block.type !== 'paragraph') {
        reading.faults.add(
          'document-note',
          'A note holds paragraphs of text and nothing else',
          placeOf(reading, block),
        )
        continue
      }
      if (children.length > 0) children.push({ type: 'line-break' })
      children.push(...readInlines(block.children, reading))
    }
    if (notes.has(node.identifier))
      reading.faults.add('document-note', `The note [^${node.identifier}] is defined twice`, at)
    else notes.set(node.identifier, { children, at })
  })
  return notes
}
