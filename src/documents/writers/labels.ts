import type { Block } from '../tree.ts'

/**
 * A neutral name for each id of a tree, "p1", "p2" … in order of print: bookmarks in Word may hold no hyphens
 * and at most 40 characters, and no id of a casebook goes into a file that is passed on.
 */
export function labelsOf(
  blocks: readonly Block[],
  labels = new Map<string, string>(),
): Map<string, string> {
  for (const block of blocks) {
    if ('id' in block && block.id !== undefined) labels.set(block.id, `p${labels.size + 1}`)
    if (block.type === 'list') for (const item of block.items) labelsOf(item, labels)
    if (block.type === 'box' || block.type === 'quotation') labelsOf(block.blocks, labels)
  }
  return labels
}
