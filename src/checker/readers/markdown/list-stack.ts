import type { Rough } from '../lines/index.ts'

interface OpenList {
  /** Column from which text belongs to the item. */
  content: number
  readonly numbered: boolean
  /** Positions among the blocks of the items that have begun. */
  readonly items: number[]
}

/** The lists that are open at a line, outermost first. */
export class ListStack {
  private readonly lists: OpenList[] = []
  private readonly blocks: Rough[]

  constructor(blocks: Rough[]) {
    this.blocks = blocks
  }

  get depth(): number {
    return this.lists.length
  }

  /** Column where the text of the innermost item begins; 0 outside lists. */
  get content(): number {
    return this.lists.at(-1)?.content ?? 0
  }

  /** Text at this column after a blank line: the lists it does not belong to end. */
  leave(column: number): void {
    while (this.content > column) this.end()
  }

  /** An item begins at `column`, its text at `content`. */
  enter(column: number, content: number, numbered: boolean): void {
    let sibling: OpenList | undefined
    while (this.content > column) {
      const closed = this.lists.pop() as OpenList
      if (sibling !== undefined) this.renumber(sibling)
      sibling = closed
    }
    if (sibling !== undefined && sibling.numbered === numbered) {
      sibling.content = content
      this.lists.push(sibling)
    } else {
      if (sibling !== undefined) this.renumber(sibling)
      this.lists.push({ content, numbered, items: [] })
    }
  }

  /** The next block is an item's first. */
  begins(position: number): void {
    this.lists.at(-1)?.items.push(position)
  }

  end(): void {
    const list = this.lists.pop()
    if (list !== undefined) this.renumber(list)
  }

  endAll(): void {
    while (this.lists.length > 0) this.end()
  }

  /** "1. 1. 1." is how some write a list that Markdown numbers; other numbers stay as typed, so that slips stay visible. */
  private renumber(list: OpenList): void {
    const labels = new Set(list.items.map((item) => this.blocks[item]?.label))
    if (!list.numbered || list.items.length < 2 || labels.size !== 1) return
    list.items.forEach((item, i) => {
      const block = this.blocks[item] as Rough
      const first = Number.parseInt(block.label ?? '1', 10)
      this.blocks[item] = {
        ...block,
        label: (block.label ?? '').replace(/^\d+/, String(first + i)),
      }
    })
  }
}
