import type { Asks } from '../facts.ts'
import type { Draft, DraftBlock, DraftInline } from '../language/index.ts'

/** Everything a draft needs to be looked up, so that the casebook is asked once. */
export function asksOf(draft: Draft): Asks {
  const { on } = draft.head
  const figures = new Map<string, { name: string; on: string }>()
  const days = new Set<string>([on])
  const figure = (name: string, day: string | undefined) => {
    figures.set(`${name} ${day ?? on}`, { name, on: day ?? on })
  }
  const inlines = (children: readonly DraftInline[]) => {
    for (const child of children) {
      if (child.type === 'directive') {
        if (child.name === 'figure' || child.name === 'names')
          figure(child.subject, child.options.on)
        if (child.name === 'quoted') figure(child.subject.split('#')[0] ?? '', undefined)
        if (child.name === 'status' && child.options.on !== undefined) days.add(child.options.on)
      }
      if ('children' in child) inlines(child.children)
    }
  }
  const blocks = (some: readonly DraftBlock[]) => {
    for (const block of some) {
      if (block.type === 'paragraph' || block.type === 'heading') inlines(block.children)
      if (block.type === 'list') for (const item of block.items) blocks(item)
      if (block.type === 'quotation') blocks(block.blocks)
      if (block.type === 'table')
        for (const row of block.rows) for (const cell of row) inlines(cell)
      if (block.type !== 'directive') continue
      blocks(block.blocks)
      if (block.name === 'figure') figure(block.options.name, block.options.on)
      if (
        (block.name === 'cases' || block.name === 'table') &&
        block.options.figure !== undefined
      ) {
        figure(block.options.figure, block.options.on)
        if (block.name === 'table') days.add(block.options.on ?? on)
      }
    }
  }
  blocks(draft.blocks)
  for (const note of draft.notes.values()) inlines(note.children)
  return { figures: [...figures.values()], statusDays: [...days].sort() }
}
