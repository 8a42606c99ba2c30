import type { Block } from '../../tree/index.ts'
import type { XmlElement } from '../office/index.ts'
import { recorded } from './recorded.ts'
import type { StoryItem } from './story.ts'

/** The notes or comments of a part, each with the blocks that were read while it was open. */
export class Items {
  readonly found = new Map<string, StoryItem>()
  #open?: Omit<StoryItem, 'blocks'> & { readonly id: string; readonly from: number }

  get isOpen(): boolean {
    return this.#open !== undefined
  }

  /** @param blocks how many blocks stand before it @param line the number of its first paragraph */
  begin(element: XmlElement, blocks: number, line: number): void {
    const { author, date } = recorded(element)
    const id = element.attr('w:id') ?? ''
    this.#open = { id, from: blocks, place: { line, column: 1 }, author, date }
  }

  end(blocks: readonly (Block | undefined)[]): void {
    if (this.#open === undefined) return
    const { id, from, ...item } = this.#open
    const own = blocks.slice(from).filter((block) => block !== undefined)
    this.found.set(id, { ...item, blocks: own })
    this.#open = undefined
  }
}

/** Parts of notes also hold the lines that Word draws between text and notes. */
export function isSeparator(element: XmlElement): boolean {
  if (element.name !== 'w:footnote' && element.name !== 'w:endnote') return false
  return (element.attr('w:type') ?? 'normal') !== 'normal'
}
