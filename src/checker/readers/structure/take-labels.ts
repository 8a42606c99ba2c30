import { printedLabel } from '../labels/index.ts'
import { dropStart, type Rough } from '../lines/index.ts'

/** Takes printed labels out of the text: "**57.** National legislation" → label "57.", "National legislation". */
export function takeLabel(block: Rough): Rough {
  const { kind, text } = block
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'item') return block
  const bulleted = kind === 'item' && block.label === '•'
  if (block.label !== undefined && !bulleted) return block
  // A note that begins with its raised number has that for its label.
  if (block.marks[0]?.at === 0) return block
  const printed = printedLabel(text, kind === 'heading' ? 'heading' : 'paragraph')
  if (printed === undefined || printed.length >= text.length) return block
  const words = dropStart(block, printed.length)
  // A bold number is how converters keep the number of a paragraph, never an item's.
  const bold = block.styles.some(({ style, from, to }) => {
    return style === 'bold' && from === 0 && to <= printed.length
  })
  const numbered = printed.family === 'number'
  const label = printed.family === 'bullet' ? '•' : printed.label
  const labelled = bold ? { ...words, label, labelBold: true } : { ...words, label }
  if (kind === 'heading') return printed.family === 'bullet' ? block : labelled
  return numbered && bold
    ? { ...labelled, kind: 'paragraph', level: 0 }
    : { ...labelled, kind: 'item' }
}
