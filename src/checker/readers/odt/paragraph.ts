import type { Block, BlockKind } from '../../tree/index.ts'
import { BlockText, type RunStyle, type XmlElement } from '../office/index.ts'
import type { Lists } from './lists.ts'
import { type Look, runStyles, type Styles } from './styles.ts'

/** One text:p or text:h while it is read. */
export class Paragraph {
  readonly slot: number
  readonly words: BlockText
  readonly #styles: Styles
  readonly #names: readonly string[]
  readonly #heading: number
  readonly #level: number
  readonly #label?: string
  /** The looks in force, outermost first, and what follows from them. */
  readonly #looks: (readonly Look[])[]
  #runStyles?: RunStyle[]
  /** White space at the start is none; later a row of it is one space (ODF 1.3 part 3, 6.1.2). */
  #afterSpace = true
  inContents = false

  constructor(line: number, slot: number, element: XmlElement, styles: Styles, lists: Lists) {
    this.slot = slot
    this.words = new BlockText(line)
    this.#styles = styles
    const chain = styles.chain('paragraph', element.attr('text:style-name'))
    this.#names = chain.flatMap((style) => style.names)
    this.#looks = [chain.map((style) => style.look)]
    const isHeading = element.name === 'text:h'
    const outline = Number(element.attr('text:outline-level') ?? 1)
    this.#heading = isHeading ? Math.min(Math.max(Math.trunc(outline) || 1, 1), 9) : 0
    this.#level = Math.max(lists.depth - 1, 0)
    this.#label = lists.label(chain.find((style) => style.listStyle)?.listStyle)
    const numbered =
      isHeading && lists.depth === 0 && element.attr('text:is-list-header') !== 'true'
    if (numbered) this.#label = lists.headingLabel(this.#heading, element.attr('text:start-value'))
  }

  beginSpan(styleName: string | undefined): void {
    this.#looks.push(this.#styles.chain('text', styleName).map((style) => style.look))
    this.#runStyles = undefined
  }

  endSpan(): void {
    if (this.#looks.length > 1) this.#looks.pop()
    this.#runStyles = undefined
  }

  runStyles(hidden: boolean, inserted: boolean): readonly RunStyle[] {
    this.#runStyles ??= runStyles(this.#looks.toReversed().flat())
    if (!hidden && !inserted) return this.#runStyles
    const styles = new Set(this.#runStyles)
    if (hidden) styles.add('hidden')
    if (inserted) styles.add('inserted')
    return [...styles]
  }

  /** Text of the XML as the words it stands for. */
  collapsed(text: string): string {
    let words = text.replace(/[\t\n\r ]+/g, ' ')
    if (this.#afterSpace && words.startsWith(' ')) words = words.slice(1)
    if (words !== '') this.#afterSpace = words.endsWith(' ')
    return words
  }

  /** Something that is no white space of the XML has been put. */
  put(): void {
    this.#afterSpace = false
  }

  /** @param isBody whether labels typed by hand are looked for: not in notes, heads and cells */
  block(cell: Block['cell'], isBody: boolean, running: boolean): Block | undefined {
    if (this.words.isEmpty && this.#label === undefined) return undefined
    const typing = isBody && this.#label === undefined && !cell
    const { label: typed, ...words } = this.words.finish(
      typing ? (this.#heading > 0 ? 'heading' : 'paragraph') : undefined,
    )
    const label = this.#label ?? typed
    if (words.text === '' && label === undefined && words.marks.length === 0) return undefined
    const kind = this.#kind(label !== undefined, cell !== undefined)
    return {
      kind,
      level: kind === 'heading' ? this.#heading : kind === 'item' ? this.#level : 0,
      ...words,
      ...(label === undefined ? {} : { label }),
      ...(cell ? { cell } : {}),
      ...(running ? { running: true } : {}),
    }
  }

  #kind(listed: boolean, inCell: boolean): BlockKind {
    if (this.inContents) return 'contents'
    if (this.#heading > 0) return 'heading'
    if (listed) return 'item'
    if (inCell) return 'cell'
    if (this.#names.includes('caption')) return 'caption'
    if (this.#names.includes('quotations')) return 'quote'
    return 'paragraph'
  }
}
