import type { Change } from '../../tree/index.ts'
import type { Rough } from '../lines/index.ts'
import { BlockWriter, type Context } from './block-writer.ts'
import { blockElements, leftOut, styleOf } from './element-kinds.ts'
import { ListNumbers } from './list-numbers.ts'
import { attribute, childrenOf, isElement, isHidden, shortText } from './nodes.ts'
import { isAmongEndnotes, type LinkedNote, labelIn, NoteLinks } from './note-links.ts'
import type { HtmlElement, HtmlNode } from './parse-bounded.ts'
import { TableGrid } from './table-grid.ts'

export interface Walked {
  readonly blocks: readonly Rough[]
  readonly comments: readonly { readonly text: string; readonly from: number }[]
  readonly changes: readonly (Omit<Change, 'place'> & { readonly from: number })[]
  /** Offsets of pictures, with their addresses. */
  readonly images: readonly { readonly from: number; readonly value: string }[]
}

/** What has to be done when an element ends. */
type Leave = () => void

/** Reads a tree of nodes in the order of the file. @param base offset of the tree's text in the file */
export class Walker {
  private readonly source: string
  private readonly base: number
  private readonly writer = new BlockWriter()
  private readonly links = new NoteLinks()
  private readonly lists: ListNumbers[] = []
  private readonly grids: TableGrid[] = []
  private readonly comments: { text: string; from: number }[] = []
  private readonly changes: (Omit<Change, 'place'> & { from: number })[] = []
  private readonly images: { from: number; value: string }[] = []
  private tables: number
  private notes = 0

  constructor(source: string, base = 0, tables = 0) {
    this.source = source
    this.base = base
    this.tables = tables
  }

  walk(root: HtmlNode): Walked {
    // An own stack: papers may be nested deeper than calls can be.
    const open: { nodes: readonly HtmlNode[]; next: number; leave: readonly Leave[] }[] = [
      { nodes: childrenOf(root), next: 0, leave: [] },
    ]
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const node = top.nodes[top.next++]
      if (node === undefined) {
        for (const leave of top.leave) leave()
        open.pop()
      } else if (isElement(node)) {
        const leave = this.enter(node)
        if (leave !== undefined) open.push({ nodes: childrenOf(node), next: 0, leave })
      } else this.leaf(node)
    }
    this.writer.flush()
    const { blocks } = this.writer
    return { blocks, comments: this.comments, changes: this.changes, images: this.images }
  }

  private leaf(node: HtmlNode): void {
    const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined
    let from = place?.startOffset ?? 0
    if ('value' in node) {
      if (node.value[0] !== this.source[from]) from = entityBefore(this.source, from)
      const source = this.source.slice(from, place?.endOffset ?? from)
      this.writer.text(node.value, source, this.base + from)
    } else if ('data' in node && !/^\[(?:if|endif)/.test(node.data)) {
      this.comments.push({ text: node.data.trim(), from: this.base + from })
    }
  }

  /** What to do at the element's end, last thing first; undefined where its children are not read. */
  private enter(element: HtmlElement): Leave[] | undefined {
    const { tagName } = element
    const from = this.offset(element)
    if (leftOut.has(tagName)) {
      if (tagName === 'head') this.headComments(element)
      return undefined
    }
    if (tagName === 'br') this.writer.space(from)
    if (tagName === 'img') {
      this.images.push({ from, value: (attribute(element, 'src') ?? '').slice(0, 200) })
    }
    if (tagName === 'a' || tagName === 'sup') {
      const mark = this.markOf(element, from)
      if (mark !== undefined) return undefined
    }
    if (/mso-list\s?:\s?ignore/i.test(attribute(element, 'style') ?? '')) {
      const { carrier } = this.writer.context
      if (carrier !== undefined) carrier.label = shortText(element).replace(/[\s\u00A0]+$/, '')
      return undefined
    }
    const leave: Leave[] = []
    if (isHidden(element)) this.style(leave, 'hidden')
    const block = blockElements.has(tagName)
    if (block) this.block(element, tagName, leave)
    const note = this.links.noteAt(element)
    if (note !== undefined && (block || this.writer.isFresh)) this.beginNote(note, element)
    const style = styleOf[tagName]
    if (style !== undefined) this.style(leave, style)
    const href = tagName === 'a' ? attribute(element, 'href') : undefined
    if (href !== undefined) this.style(leave, 'link', href)
    if (tagName === 'ins' || tagName === 'del') this.change(element, tagName, leave)
    return leave
  }

  private block(element: HtmlElement, tagName: string, leave: Leave[]): void {
    this.writer.enter(this.contextOf(element, tagName))
    leave.unshift(() => this.writer.leave())
    if (tagName === 'ol' || tagName === 'ul') {
      this.lists.push(new ListNumbers(element))
      leave.push(() => this.lists.pop())
    } else if (tagName === 'table') {
      this.tables++
      this.grids.push(new TableGrid(this.tables))
      leave.push(() => this.grids.pop())
    } else if (tagName === 'tr') this.grids.at(-1)?.startRow()
  }

  private contextOf(element: HtmlElement, tagName: string): Context {
    const around = this.writer.context
    const heading = /^h([1-6])$/.exec(tagName)
    if (heading !== null && around.kind !== 'cell') {
      return { ...around, kind: 'heading', level: Number(heading[1]), carrier: undefined }
    }
    if (tagName === 'li') {
      const level = Math.max(0, this.lists.length - 1)
      const label = this.lists.at(-1)?.label(element) ?? '•'
      const note = this.links.noteAt(element)
      if (note !== undefined) return { ...around, kind: 'paragraph', level: 0, carrier: undefined }
      return { ...around, kind: 'item', level, carrier: { label } }
    }
    if (tagName === 'td' || tagName === 'th') {
      const cell = this.grids.at(-1)?.cell(element)
      if (cell !== undefined) {
        return { ...around, kind: 'cell', level: 0, carrier: undefined, cell }
      }
    }
    if (tagName === 'blockquote') return { ...around, kind: 'quote', level: 0, carrier: undefined }
    if (tagName === 'figcaption' || tagName === 'caption') {
      return { ...around, kind: 'caption', level: 0, carrier: undefined }
    }
    if (/^(?:pre|xmp|listing|plaintext)$/.test(tagName)) {
      return { ...around, kind: 'code', level: 0, exact: true }
    }
    // Word writes items of lists as paragraphs.
    const word = /mso-list\s?:\s?l\d+\s+level(\d)/i.exec(attribute(element, 'style') ?? '')
    if (word !== null) {
      return { ...around, kind: 'item', level: Number(word[1]) - 1, carrier: { label: '•' } }
    }
    return { ...around }
  }

  private markOf(element: HtmlElement, from: number): 'taken' | undefined {
    if (element.tagName === 'a') {
      const link = this.links.read(element)
      if (link === undefined) return undefined
      if (link === 'back') {
        const note = this.links.noteAt(element)
        if (note !== undefined && this.writer.isFresh) this.beginNote(note, element)
      } else this.writer.mark(link.label, from)
      return 'taken'
    }
    if (childrenOf(element).some(isElement)) return undefined
    const label = labelIn(element)
    if (label === undefined || !/^[\d*†‡]/.test(label) || this.writer.isExponent(label)) {
      return undefined
    }
    this.writer.mark(label, from)
    return 'taken'
  }

  private beginNote(note: LinkedNote, element: HtmlElement): void {
    const from = this.offset(element)
    if (this.writer.context.note?.label === note.label) return
    this.notes++
    const kind = isAmongEndnotes(element) ? 'endnote' : note.kind
    this.writer.context.note = { label: note.label, kind, from, nth: this.notes }
  }

  private style(leave: Leave[], style: Parameters<BlockWriter['open']>[0], value?: string): void {
    this.writer.open(style, value)
    leave.unshift(() => this.writer.close())
  }

  private change(element: HtmlElement, tagName: 'ins' | 'del', leave: Leave[]): void {
    const kind = tagName === 'ins' ? 'inserted' : 'deleted'
    this.style(leave, kind)
    const author = /^mailto:(.*)$/.exec(attribute(element, 'cite') ?? '')?.[1] ?? ''
    const date = attribute(element, 'datetime')
    const text = shortText(element, 500).replace(/\s+/g, ' ')
    const from = this.offset(element)
    this.changes.push(
      date === undefined ? { kind, author, text, from } : { kind, author, date, text, from },
    )
  }

  private headComments(head: HtmlElement): void {
    for (const node of childrenOf(head)) if (!isElement(node) && 'data' in node) this.leaf(node)
  }

  private offset(element: HtmlElement): number {
    return this.base + (element.sourceCodeLocation?.startOffset ?? 0)
  }
}

/** The parser places a text that begins with an entity behind it when white space was dropped before. */
function entityBefore(source: string, from: number): number {
  const before = /&[#\w]*;?$/.exec(source.slice(Math.max(0, from - 40), from + 1))
  return before === null ? from : from + 1 - before[0].length
}
