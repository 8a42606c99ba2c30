import type { Block } from '../../../src/checker/tree/index.ts'

/** Blocks as short lines: `heading 1 "IV." Chapter`, `cell (1,2,3) text`, marks as ^label^. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const level = block.kind === 'heading' || block.kind === 'item' ? ` ${block.level}` : ''
    const label = block.label === undefined ? '' : ` "${block.label}"`
    const { table, row, column } = block.cell ?? {}
    const cell = block.cell === undefined ? '' : ` (${table},${row},${column})`
    const running = block.running ? ' running' : ''
    return `${block.kind}${level}${label}${cell}${running} ${marked(block)}`.trimEnd()
  })
}

/** What is styled: `bold: words`, `link http://… : words`. */
export function styled(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.styles.map(({ style, value, from, to }) => {
      const kind = value === undefined ? style : `${style} ${value}`
      return `${kind}: ${block.text.slice(from, to)}`
    }),
  )
}

function marked(block: Block): string {
  let text = ''
  let done = 0
  for (const mark of block.marks) {
    text += `${block.text.slice(done, mark.at)}^${mark.label}^`
    done = mark.at
  }
  return text + block.text.slice(done)
}
