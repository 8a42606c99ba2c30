import { paperStyle } from '../../style.ts'
import type { Block, Drawing, Note, Notes, Table } from '../../tree.ts'
import { headingNumber } from '../headings.ts'
import { quoted, typstString } from './escape.ts'
import { inlineTypst, type TypstPass } from './inline.ts'

export function blocksTypst(
  blocks: readonly Block[],
  notes: readonly Note[],
  pass: TypstPass,
): string {
  return blocks.map((block) => oneBlock(block, notes, pass)).join('\n\n')
}

const content = (children: Parameters<typeof inlineTypst>[0], pass: TypstPass) =>
  `[${inlineTypst(children, pass)}]`

/** A place to link to that prints nothing. */
const anchor = (id: string | undefined, pass: TypstPass) =>
  id === undefined ? '' : `#metadata(none)<${pass.labels.get(id)}>`

function oneBlock(block: Block, notes: readonly Note[], pass: TypstPass): string {
  switch (block.type) {
    case 'heading': {
      pass.depth = block.depth
      const number = headingNumber(block)
      const printed = number === undefined ? 'none' : typstString(number)
      return `#section(${block.depth}, ${printed})${content(block.children, pass)} <${pass.labels.get(block.id)}>`
    }
    case 'paragraph':
      return `${anchor(block.id, pass)}${inlineTypst(block.children, pass)}`
    case 'list': {
      const items = block.items.map((item) => `[${blocksTypst(item, notes, pass)}]`).join(',\n')
      return block.ordered ? `#enum(start: ${block.start ?? 1}, ${items},);` : `#list(${items},);`
    }
    case 'quotation':
      return `#quote[${blocksTypst(block.blocks, notes, pass)}];`
    case 'box': {
      const title = `#section(${pass.depth + 1}, none, listed: false)${content(block.title, pass)};`
      return `#aside[${anchor(block.id, pass)}${title}\n\n${boxTypst(block.blocks, notes, pass)}];`
    }
    case 'table':
      return tableTypst(block, pass)
    case 'drawing':
      return drawingTypst(block, pass)
    case 'contents':
      return `#contents(${typstString(block.title)}, ${block.depth});`
    case 'notes':
      return notesTypst(block, notes, pass)
    case 'page-break':
      return '#pagebreak(weak: true);'
  }
}

/** "The authorities should:" stays with the list it announces. */
function boxTypst(blocks: readonly Block[], notes: readonly Note[], pass: TypstPass): string {
  const [first, second] = blocks
  if (first?.type !== 'paragraph' || second?.type !== 'list')
    return blocksTypst(blocks, notes, pass)
  return `#lead-in[${oneBlock(first, notes, pass)}];\n\n${blocksTypst(blocks.slice(1), notes, pass)}`
}

function tableTypst(table: Table, pass: TypstPass): string {
  const list = (parts: readonly string[]) => `(${parts.map((part) => `${part},`).join(' ')})`
  const caption = content(table.caption, pass)
  const wide = table.columns.length > paperStyle.narrowTableColumns
  const widths = list(table.columns.map((column) => `${column.width ?? 1}fr`))
  const ends = list(table.columns.map((column) => String(column.align === 'end')))
  const head = list(table.columns.map((column) => content(column.title, pass)))
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, at) => {
      const text = content(cell, pass)
      return table.columns[at]?.namesRow ? `strong${text}` : text
    })
    return list(cells)
  })
  const note = table.note ? content(table.note, pass) : 'none'
  return `${anchor(table.id, pass)}#grid-of-facts(${caption}, ${wide}, ${widths}, ${ends}, ${head}, (\n${rows.join(',\n')}${rows.length > 0 ? ',' : ''}\n), ${note});`
}

function drawingTypst(drawing: Drawing, pass: TypstPass): string {
  const caption = content(drawing.caption, pass)
  return `${anchor(drawing.id, pass)}#drawing(${quoted(drawing.svg)}, ${typstString(drawing.alt)}, ${caption});`
}

function notesTypst(block: Notes, notes: readonly Note[], pass: TypstPass): string {
  const quiet = { ...pass, quietLinks: true }
  const items = notes.map(
    (note) => `[#metadata(none)<n${note.number}>${inlineTypst(note.children, quiet)}]`,
  )
  return `#notes(${typstString(block.title)}, (\n${items.join(',\n')},\n));`
}
