import type { BlockKind } from '../../tree/index.ts'
import { type Rough, type RoughNote, Writing } from '../lines/index.ts'
import { DEFINITION, type InlineContext, readInlines } from './inlines/index.ts'
import { type LineStart, lineStart, tableColumns, underline } from './line-starts.ts'
import { ListStack } from './list-stack.ts'
import { Segments } from './segments.ts'
import { cellsOf, Tables } from './tables.ts'

/**
 * The blocks of a Markdown text, line by line. Milder than CommonMark where people's papers are not programs:
 * text is never code because it is indented, and a long paragraph over a row of dashes is no heading.
 */
export function scanBlocks(text: string, from: number, context: InlineContext): readonly Rough[] {
  return new BlockScanner(text, from, context).scan()
}

class BlockScanner {
  private readonly text: string
  private readonly context: InlineContext
  private readonly blocks: Rough[] = []
  private readonly lists: ListStack
  private readonly tables: Tables
  private readonly open = new Segments()
  private at: number
  private item: { label: string; level: number; start: number } | undefined
  private quoted = false
  private note: RoughNote | undefined
  private notes = 0
  private afterBlank = true
  private fence: { fence: string; from: number } | undefined
  private commentsEnd = true

  constructor(text: string, from: number, context: InlineContext) {
    this.text = text
    this.at = from
    this.context = context
    this.lists = new ListStack(this.blocks)
    this.tables = new Tables(text, context, this.blocks)
  }

  scan(): readonly Rough[] {
    while (this.at < this.text.length) {
      let end = this.at
      while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end))) end++
      const next = this.text.startsWith('\r\n', end) ? end + 2 : end + 1
      const from = this.at
      this.at = next
      this.line(from, end)
    }
    this.endFence(this.text.length)
    this.flush()
    this.lists.endAll()
    return this.blocks
  }

  private line(lineFrom: number, end: number): void {
    if (this.fence !== undefined) {
      const closing = this.text.slice(lineFrom, Math.min(end, lineFrom + 400)).trim()
      if (closing.startsWith(this.fence.fence) && /^(`+|~+)$/.test(closing)) {
        this.endFence(lineFrom)
      }
      return
    }
    const { from, column, quoted } = this.unquote(lineFrom, end)
    if (from === end) {
      this.flush()
      this.tables.end()
      this.afterBlank = true
      if (!quoted) this.quoted = false
      return
    }
    if (quoted !== this.quoted && (quoted || this.open.isEmpty)) {
      this.flush()
      this.lists.endAll()
      this.quoted = quoted
    }
    this.content(from, end, column)
    this.afterBlank = false
  }

  private content(from: number, end: number, column: number): void {
    const line = this.text.slice(from, end)
    if (!this.open.isEmpty && this.closesParagraph(line, from)) return
    const start = lineStart(line)
    if (start !== undefined && this.begin(start, from, end, column)) return
    if (this.tables.row(from, end)) return
    if (this.open.isEmpty && this.item === undefined) {
      if (this.afterBlank) this.lists.leave(column)
      if (this.note !== undefined && this.afterBlank && column < 2) this.note = undefined
      DEFINITION.lastIndex = 0
      if (line[0] === '[' && line.includes(']:') && DEFINITION.test(line)) return
    }
    this.open.add(from, end)
  }

  /** An underline or the dashes of a table say what the lines above were. */
  private closesParagraph(line: string, from: number): boolean {
    const level = underline(line)
    if (level !== undefined && this.open.size <= 200 && this.item === undefined) {
      this.flush('heading', level)
      return true
    }
    const columns = tableColumns(line)
    if (columns === undefined || from === this.open.start) return false
    const head = this.open.pop()
    if (head === undefined) return false
    if (cellsOf(this.text.slice(head.from, head.to)).length !== columns) {
      this.open.add(head.from, head.to)
      return false
    }
    this.flush()
    this.tables.begin()
    this.tables.row(head.from, head.to)
    return true
  }

  /** Something other than a paragraph begins; false where the line goes on a paragraph after all. */
  private begin(start: LineStart, from: number, end: number, column: number): boolean {
    if (start.is === 'number' && this.cannotInterrupt(start.value, column)) return false
    if (start.is === 'comment') return this.comment(from)
    this.flush()
    this.item = undefined
    this.tables.end()
    if (start.is === 'heading') {
      if (this.afterBlank || column < this.lists.content) this.lists.leave(column)
      this.note = undefined
      this.open.add(from + start.from, from + start.to)
      this.flush('heading', start.level)
    } else if (start.is === 'fence') this.fence = { fence: start.fence, from: this.at }
    else if (start.is === 'note') {
      this.lists.endAll()
      this.notes++
      this.note = { label: start.label, kind: 'footnote', from, nth: this.notes }
      this.rest(from + start.length, end, column + 4)
    } else if (start.is === 'table') this.at = this.tables.html(from)
    else if (start.is === 'bullet' || start.is === 'number')
      this.enterItem(start, from, end, column)
    return true
  }

  private enterItem(
    start: Extract<LineStart, { is: 'bullet' | 'number' }>,
    from: number,
    end: number,
    column: number,
    depth = 0,
  ): void {
    let content = from + start.length
    while (content < end && isSpace(this.text.charCodeAt(content))) content++
    if (this.note !== undefined && column < 2) this.note = undefined
    this.lists.enter(column, column + (content - from), start.is === 'number')
    const label = start.is === 'number' ? start.label : '•'
    const nested = this.item
    this.item = {
      label,
      level: nested === undefined ? this.lists.depth - 1 : nested.level,
      start: nested?.start ?? from,
    }
    if (content < end) this.rest(content, end, column + (content - from), depth)
  }

  /** What follows a label on its line may be a heading or another item ("- 7. text"). */
  private rest(from: number, end: number, column: number, depth = 0): void {
    const line = this.text.slice(from, Math.min(end, from + 500))
    const start = line === '' ? undefined : lineStart(line)
    const isItem = start?.is === 'number' || start?.is === 'bullet'
    if (isItem && depth < MOST_NESTED) {
      this.enterItem(start, from, end, column, depth + 1)
    } else if (start?.is === 'heading') {
      this.begin(lineStart(this.text.slice(from, end)) as LineStart, from, end, column)
    } else this.open.add(from, end)
  }

  /** "…held in\n12. May" goes on; only an item numbered 1 begins inside a paragraph, or the next item of a list. */
  private cannotInterrupt(value: number, column: number): boolean {
    if (this.open.isEmpty || value === 1) return false
    return this.lists.depth === 0 || column >= this.lists.content
  }

  private comment(from: number): boolean {
    const end = this.commentsEnd ? this.text.indexOf('-->', from + 4) : -1
    this.commentsEnd = end >= 0
    if (end < 0) return false
    this.flush()
    this.context.found.comments.push({ text: this.text.slice(from + 4, end).trim(), from })
    this.at = end + 3
    return true
  }

  private flush(kind?: BlockKind, level = 0): void {
    if (this.open.isEmpty) return
    const { raw, toFile } = this.open.read(this.text)
    const start = this.item?.start ?? this.open.start
    this.open.clear()
    const passage = readInlines(raw, toFile, this.context)
    const item = kind === 'heading' ? undefined : this.item
    this.item = undefined
    if (passage.text === '' && passage.marks.length === 0) return
    if (item !== undefined) this.lists.begins(this.blocks.length)
    this.blocks.push({
      ...passage,
      kind: kind ?? (item !== undefined ? 'item' : this.quoted ? 'quote' : 'paragraph'),
      level: item?.level ?? level,
      start,
      ...(item === undefined ? {} : { label: item.label }),
      ...(this.note === undefined ? {} : { note: this.note }),
    })
  }

  private endFence(end: number): void {
    if (this.fence === undefined) return
    const { from } = this.fence
    this.fence = undefined
    const writing = new Writing()
    writing.addExactly(this.text.slice(from, end), from)
    const passage = writing.finish()
    if (passage.text.trim() !== '') {
      this.blocks.push({ ...passage, kind: 'code', level: 0, start: from })
    }
  }

  /** Skips indentation and ">"; columns count tabs as four. */
  private unquote(
    lineFrom: number,
    end: number,
  ): { readonly from: number; readonly column: number; readonly quoted: boolean } {
    let from = lineFrom
    let column = 0
    let quoted = false
    for (; from < end; from++) {
      const code = this.text.charCodeAt(from)
      if (code === 9) column += 4 - (column % 4)
      else if (code === 32) column++
      else if (code === 62 && column < 4) {
        quoted = true
        column = 0
        if (this.text.charCodeAt(from + 1) === 32) from++
      } else if (code !== 12 && code !== 11) break
    }
    return { from, column, quoted }
  }
}

/** Items that begin on one line, one inside the other. */
const MOST_NESTED = 8

const isLineEnd = (code: number): boolean => code === 10 || code === 13
const isSpace = (code: number): boolean => code === 32 || code === 9
