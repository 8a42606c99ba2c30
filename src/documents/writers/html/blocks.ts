import type { Block, Contents, DocumentTree, Drawing, Inline, Notes, Table } from '../../tree.ts'
import { contentsEntries, headingNumber, notesId } from '../headings.ts'
import { escapeHtml } from './escape.ts'
import { type HtmlPass, inlineHtml, markId } from './inline.ts'

export function blocksHtml(blocks: readonly Block[], tree: DocumentTree, pass: HtmlPass): string {
  return blocks.map((block) => oneBlock(block, tree, pass)).join('\n')
}

const id = (value: string | undefined): string =>
  value === undefined ? '' : ` id="${escapeHtml(value)}"`

function oneBlock(block: Block, tree: DocumentTree, pass: HtmlPass): string {
  switch (block.type) {
    case 'heading': {
      pass.depth = block.depth
      // The title of the paper is h1, so a chapter is h2.
      const tag = `h${block.depth + 1}`
      return `<${tag}${id(block.id)}>${numberedHtml(headingNumber(block), block.children, pass)}</${tag}>`
    }
    case 'paragraph':
      return `<p${id(block.id)}>${inlineHtml(block.children, pass)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const start =
        block.ordered && block.start !== undefined && block.start !== 1
          ? ` start="${block.start}"`
          : ''
      const items = block.items.map((item) => `<li>${itemHtml(item, tree, pass)}</li>`)
      return `<${tag}${start}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'quotation':
      return `<blockquote>\n${blocksHtml(block.blocks, tree, pass)}\n</blockquote>`
    case 'box': {
      const tag = `h${Math.min(pass.depth + 2, 6)}`
      const title = `<${tag}>${inlineHtml(block.title, pass)}</${tag}>`
      return `<section class="box ${block.role}"${id(block.id)}>\n${title}\n${blocksHtml(block.blocks, tree, pass)}\n</section>`
    }
    case 'table':
      return tableHtml(block, pass)
    case 'drawing':
      return drawingHtml(block, pass)
    case 'contents':
      return contentsHtml(block, tree, pass)
    case 'notes':
      return notesHtml(block, tree, pass)
    case 'page-break':
      return '<div class="page-break"></div>'
  }
}

/** A list item of one paragraph needs no paragraph of its own, unless the paragraph has an id. */
function itemHtml(item: readonly Block[], tree: DocumentTree, pass: HtmlPass): string {
  const [first, ...rest] = item
  if (first?.type !== 'paragraph' || first.id !== undefined) return blocksHtml(item, tree, pass)
  const text = inlineHtml(first.children, pass)
  return rest.length === 0 ? text : `<p>${text}</p>\n${blocksHtml(rest, tree, pass)}`
}

function numberedHtml(
  number: string | undefined,
  children: readonly Inline[],
  pass: HtmlPass,
): string {
  return `${number === undefined ? '' : `${escapeHtml(number)} `}${inlineHtml(children, pass)}`
}

function tableHtml(table: Table, pass: HtmlPass): string {
  const total = table.columns.reduce((sum, column) => sum + (column.width ?? 1), 0)
  pass.tableWidths.push(table.columns.map((column) => ((column.width ?? 1) / total) * 100))
  const end = (at: number) => (table.columns[at]?.align === 'end' ? ' class="end"' : '')
  const caption = inlineHtml(table.caption, pass)
  const head = table.columns.map(
    (column, at) => `<th scope="col"${end(at)}>${inlineHtml(column.title, pass)}</th>`,
  )
  const body = table.rows.map((row) => {
    const cells = row.map((cell, at) => {
      const text = inlineHtml(cell, pass)
      return table.columns[at]?.namesRow
        ? `<th scope="row"${end(at)}>${text}</th>`
        : `<td${end(at)}>${text}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const note = table.note ? `\n<p class="table-note">${inlineHtml(table.note, pass)}</p>` : ''
  const captionId = `_caption-${pass.tableWidths.length}`
  return `<div class="table"${id(table.id)} role="region" aria-labelledby="${captionId}" tabindex="0">
<table class="t${pass.tableWidths.length}">
<caption id="${captionId}">${caption}</caption>
<colgroup>${'<col>'.repeat(table.columns.length)}</colgroup>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>${note}`
}

/** As an image of its own: whatever the SVG holds, it can neither run nor fetch anything there. */
function drawingHtml(drawing: Drawing, pass: HtmlPass): string {
  const data = Buffer.from(drawing.svg, 'utf8').toString('base64')
  return `<figure${id(drawing.id)}>
<img alt="${escapeHtml(drawing.alt)}" src="data:image/svg+xml;base64,${data}">
<figcaption>${inlineHtml(drawing.caption, pass)}</figcaption>
</figure>`
}

function contentsHtml(contents: Contents, tree: DocumentTree, pass: HtmlPass): string {
  let depth = 0
  let list = ''
  for (const entry of contentsEntries(tree.blocks, contents.depth)) {
    for (; depth > entry.depth; depth--) list += '</li></ol>'
    if (depth === entry.depth) list += '</li>'
    for (; depth < entry.depth; depth++) list += '<ol>'
    list += `\n<li><a href="#${escapeHtml(entry.id)}">${numberedHtml(entry.number, entry.children, pass)}</a>`
  }
  for (; depth > 0; depth--) list += '</li></ol>'
  return `<nav class="contents" aria-labelledby="_contents">
<h2 id="_contents">${escapeHtml(contents.title)}</h2>
${list}
</nav>`
}

function notesHtml(notes: Notes, tree: DocumentTree, pass: HtmlPass): string {
  // Notes come after every mark unless a later annex marks some again; those later marks have no link back.
  const items = tree.notes.map((note) => {
    const times = Math.max(pass.marks.get(note.number) ?? 0, 1)
    const back = Array.from({ length: times }, (_, at) => {
      const label = `${pass.words.backToText}, ${pass.words.note} ${note.number}${times > 1 ? ` (${at + 1})` : ''}`
      return `<a role="doc-backlink" href="#${markId(note.number, at + 1)}" aria-label="${label}">↩</a>`
    })
    return `<li${id(note.id)}>${inlineHtml(note.children, pass)} ${back.join(' ')}</li>`
  })
  return `<section class="notes" role="doc-endnotes" aria-labelledby="${notesId}">
<h2 id="${notesId}">${escapeHtml(notes.title)}</h2>
<ol>
${items.join('\n')}
</ol>
</section>`
}
