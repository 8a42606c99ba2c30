import type { Block, Heading, Inline } from '../tree.ts'

/** One line of the table of contents. */
export interface ContentsEntry {
  readonly depth: 1 | 2 | 3
  readonly id: string
  readonly number?: string
  /** Without note marks and links, which stay where the heading stands. */
  readonly children: readonly Inline[]
}

/** The id under which writers print the endnotes; ids of a tree do not begin with "_". */
export const notesId = '_notes'

/**
 * What a table of contents lists: the headings down to a depth, and the endnotes, in order of print.
 * Headings inside boxes, lists and quotations do not count.
 */
export function contentsEntries(blocks: readonly Block[], depth: 1 | 2 | 3): ContentsEntry[] {
  return blocks.flatMap((block): ContentsEntry[] => {
    if (block.type === 'notes') {
      return [{ depth: 1, id: notesId, children: [{ type: 'text', text: block.title }] }]
    }
    if (block.type !== 'heading' || block.depth > depth) return []
    return [{ ...block, number: headingNumber(block), children: withoutLinks(block.children) }]
  })
}

/** The number as it stands before a heading: "6." before a chapter, "6.1" and "A" as they are. */
export function headingNumber(heading: Heading): string | undefined {
  const { number } = heading
  return number !== undefined && /^\d+$/.test(number) ? `${number}.` : number
}

function withoutLinks(children: readonly Inline[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type === 'note-mark') return []
    if (child.type === 'link' || child.type === 'reference') return withoutLinks(child.children)
    return 'children' in child ? [{ ...child, children: withoutLinks(child.children) }] : [child]
  })
}

/** The words alone, for bookmarks and page heads. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text
      if (child.type === 'line-break') return ' '
      return child.type === 'note-mark' ? '' : plainText(child.children)
    })
    .join('')
}
