import type { Block, BlockKind, Styled } from '../../tree/index.ts'
import { superscriptRun } from '../labels/index.ts'
import { type Rough, type RoughNote, Writing } from '../lines/index.ts'
import { alignText } from './align-text.ts'

/** What the blocks inside an element are. */
export interface Context {
  readonly kind: BlockKind
  readonly level: number
  /** The label of an item; the first block inside takes it, however deep it stands. */
  readonly carrier?: { label?: string }
  readonly cell?: Block['cell']
  /** White space counts. */
  readonly exact: boolean
  note?: RoughNote
}

interface OpenStyle {
  readonly style: Styled['style']
  readonly value?: string
  from: number
}

/** Collects the running text of block after block, with the styles that are open. */
export class BlockWriter {
  readonly blocks: Rough[] = []
  private readonly contexts: Context[] = [{ kind: 'paragraph', level: 0, exact: false }]
  private readonly styles: OpenStyle[] = []
  private writing = new Writing()
  private start: number | undefined

  get context(): Context {
    return this.contexts.at(-1) as Context
  }

  get around(): Context | undefined {
    return this.contexts.at(-2)
  }

  /** Nothing of the present block is written yet. */
  get isFresh(): boolean {
    return this.writing.length === 0
  }

  enter(context: Context): void {
    this.flush()
    this.contexts.push(context)
  }

  leave(): void {
    this.flush()
    this.contexts.pop()
  }

  open(style: Styled['style'], value?: string): void {
    this.styles.push({ style, value, from: this.writing.length })
  }

  close(): void {
    const style = this.styles.pop()
    if (style !== undefined) this.put(style)
  }

  text(value: string, source: string, from: number): void {
    if (this.start === undefined && /\S/.test(value)) this.start = from
    alignText(value, source, from, (run, at, asIs) => {
      if (this.context.exact) this.writing.addExactly(run, at)
      else if (asIs) this.writing.add(run, at)
      else this.writing.addAs(run, at)
    })
  }

  space(from: number): void {
    if (this.context.exact && this.writing.length > 0) this.writing.addExactly('\n', from)
    else this.writing.space(from)
  }

  mark(label: string, from: number): void {
    this.start ??= from
    this.writing.mark(label, from)
  }

  /** "m²" written as m<sup>2</sup>. */
  isExponent(label: string): boolean {
    const run = label === '2' ? '²' : label === '3' ? '³' : ''
    return run !== '' && superscriptRun(this.writing.ending, run) === 'exponent'
  }

  flush(): void {
    for (const style of this.styles) this.put(style)
    const passage = this.writing.finish()
    const { start } = this
    this.writing = new Writing()
    this.start = undefined
    for (const style of this.styles) style.from = 0
    if (passage.text.trim() === '' && passage.marks.length === 0) return
    const { kind, level, carrier, cell, note } = this.context
    const label = carrier?.label
    // Only the first block of an item is the item; more of its paragraphs are paragraphs.
    const isMore = kind === 'item' && label === undefined
    if (carrier !== undefined) delete carrier.label
    this.blocks.push({
      ...passage,
      kind: isMore ? 'paragraph' : kind,
      level: isMore ? 0 : level,
      start: start ?? passage.steps[0]?.from ?? 0,
      ...(label === undefined ? {} : { label }),
      ...(cell === undefined ? {} : { cell }),
      ...(note === undefined ? {} : { note }),
    })
  }

  private put({ from, style, value }: OpenStyle): void {
    const to = this.writing.length
    this.writing.style(value === undefined ? { from, to, style } : { from, to, style, value })
  }
}
