import type { Heading, PhrasingContent, RootContent, Table } from 'mdast'
import type { DraftBlock, DraftHeading, DraftTable } from './draft.ts'
import { readInlines } from './inlines.ts'
import { readBlockDirective } from './read-directive.ts'
import { placeOf, type Reading } from './reading.ts'

const notPrinted: Readonly<Record<string, string>> = {
  code: 'Code has no meaning in a paper; take the spaces or backquotes before it away',
  html: 'HTML cannot be printed in Word and PDF; use Markdown',
  thematicBreak: 'A line of --- has no meaning in a paper; use ::pagebreak or a heading',
}

export function readBlocks(nodes: readonly RootContent[], reading: Reading): DraftBlock[] {
  return nodes.flatMap((node) => readBlock(node, reading))
}

function readBlock(node: RootContent, reading: Reading): DraftBlock[] {
  const refuse = (message: string): DraftBlock[] => {
    reading.faults.add('document-not-printed', message, placeOf(reading, node))
    return []
  }
  switch (node.type) {
    case 'paragraph':
      if (node.data && 'directiveLabel' in node.data)
        return refuse('A block directive takes no brackets; put everything in braces')
      return [{ type: 'paragraph', children: readInlines(node.children, reading) }]
    case 'heading':
      return readHeading(node, reading)
    case 'blockquote':
      return [{ type: 'quotation', blocks: readBlocks(node.children, reading) }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? undefined,
          items: node.children.map((item) => {
            if (typeof item.checked === 'boolean')
              reading.faults.add(
                'document-not-printed',
                'A box to tick has no meaning in a paper',
                placeOf(reading, item),
              )
            return readBlocks(item.children, reading)
          }),
        },
      ]
    case 'table':
      return [readTable(node, reading)]
    case 'leafDirective': {
      const label = node.children.length > 0
      if (label) return refuse('A block directive takes no brackets; put everything in braces')
      const directive = readBlockDirective(node, null, reading)
      return directive ? [directive] : []
    }
    case 'containerDirective': {
      const directive = readBlockDirective(node, readBlocks(node.children, reading), reading)
      return directive ? [directive] : []
    }
    case 'definition':
    case 'footnoteDefinition':
      return []
    case 'html':
      return node.value.startsWith('<!--') ? [] : refuse(notPrinted.html ?? '')
    default:
      return refuse(notPrinted[node.type] ?? `"${node.type}" cannot be printed`)
  }
}

function readTable(node: Table, reading: Reading): DraftTable {
  return {
    type: 'table',
    align: (node.align ?? []).map((align) => (align === 'right' ? 'end' : 'start')),
    rows: node.children.map((row) =>
      row.children.map((cell) => readInlines(cell.children, reading)),
    ),
    at: placeOf(reading, node),
  }
}

const attributes = /\s*\{([^{}]*)\}\s*$/

/** A heading with its Pandoc attributes: `# Annex {#annex .annex}`. */
function readHeading(node: Heading, reading: Reading): DraftHeading[] {
  const at = placeOf(reading, node)
  if (node.depth > 3) {
    reading.faults.add(
      'document-heading',
      'A heading may have three levels at most: #, ## and ###',
      at,
    )
    return []
  }
  const depth = node.depth as 1 | 2 | 3
  let id: string | undefined
  let numbering: DraftHeading['numbering'] = depth === 1 ? 'chapter' : 'none'
  const last = node.children.at(-1)
  const found = last?.type === 'text' ? attributes.exec(last.value) : null
  for (const word of found?.[1]?.split(/\s+/).filter((one) => one !== '') ?? []) {
    if (/^#[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)) id = word.slice(1)
    else if (word === '.annex' && depth === 1) numbering = 'annex'
    else if (word === '.unnumbered') numbering = 'none'
    else
      reading.faults.add(
        'document-heading',
        `A heading does not know "${word}"; in its braces stand an id such as #annex, .annex (chapters only) or .unnumbered`,
        at,
      )
  }
  const children: PhrasingContent[] =
    found && last?.type === 'text'
      ? [...node.children.slice(0, -1), { ...last, value: last.value.slice(0, found.index) }]
      : node.children
  return [{ type: 'heading', depth, id, numbering, children: readInlines(children, reading), at }]
}
