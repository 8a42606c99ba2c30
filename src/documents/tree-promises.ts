import type { Block, DocumentTree, Inline } from './tree.ts'

/**
 * What is wrong with a tree, as sentences; an empty list when it keeps what `tree.ts` promises.
 * A broken promise is a fault of the code that made the tree, never of the person who wrote the paper.
 */
export function brokenPromises(tree: DocumentTree): string[] {
  const broken: string[] = []
  const ids = new Set<string>()
  const targets: string[] = []
  const marked: number[] = []
  let depth = 0
  let noteLists = 0

  const name = (id: string | undefined) => {
    if (id === undefined) return
    if (ids.has(id)) broken.push(`the id "${id}" is used twice`)
    if (id.startsWith('_')) broken.push(`the id "${id}" begins with "_"`)
    ids.add(id)
  }
  const inlines = (children: readonly Inline[], inNote = false) => {
    for (const child of children) {
      if (child.type === 'reference') targets.push(child.target)
      if (child.type === 'note-mark') {
        if (inNote) broken.push(`a note holds the mark of note ${child.note}`)
        else if (!marked.includes(child.note)) marked.push(child.note)
      }
      if ('children' in child) inlines(child.children, inNote)
    }
  }
  const blocks = (children: readonly Block[]) => {
    for (const block of children) {
      if ('id' in block) name(block.id)
      if (block.type === 'heading') {
        if (block.depth > depth + 1) {
          broken.push(`the heading "${block.id}" of depth ${block.depth} follows depth ${depth}`)
        }
        depth = block.depth
      }
      if (block.type === 'notes') noteLists++
      if ('children' in block) inlines(block.children)
      if ('caption' in block) inlines(block.caption)
      if (block.type === 'table') {
        for (const column of block.columns) inlines(column.title)
        block.rows.forEach((row, at) => {
          if (row.length !== block.columns.length) {
            broken.push(
              `row ${at + 1} of the table "${block.id}" has ${row.length} cells, not ${block.columns.length}`,
            )
          }
          for (const cell of row) inlines(cell)
        })
        inlines(block.note ?? [])
      }
      if (block.type === 'list') {
        if (block.items.length === 0) broken.push('a list has no items')
        for (const item of block.items) blocks(item)
      }
      if (block.type === 'box') inlines(block.title)
      if (block.type === 'box' || block.type === 'quotation') blocks(block.blocks)
    }
  }

  for (const organisation of tree.organisations) {
    inlines(organisation.portrait)
    for (const line of organisation.lines) inlines(line)
  }
  blocks(tree.blocks)
  for (const note of tree.notes) {
    name(note.id)
    inlines(note.children, true)
  }

  for (const target of targets) {
    if (!ids.has(target))
      broken.push(`a reference points to "${target}", which is not in the paper`)
  }
  const numbers = tree.notes.map((note) => note.number)
  if (numbers.some((number, at) => number !== at + 1))
    broken.push('the notes are not numbered 1, 2, 3 …')
  if (marked.join() !== numbers.join()) {
    broken.push(
      'the notes do not stand in the order of their first marks, or some are never marked',
    )
  }
  if (noteLists !== Math.min(tree.notes.length, 1)) {
    broken.push(`${tree.notes.length} notes are printed in ${noteLists} places`)
  }
  return broken
}
