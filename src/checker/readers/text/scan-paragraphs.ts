import { printedLabel } from '../labels/index.ts'
import { dropStart, type Rough, type WordJoin, Writing } from '../lines/index.ts'
import { pageEdges } from './page-edges.ts'
import { linesOf, type TextLine } from './text-line.ts'
import { wrapWidth } from './wrap-width.ts'

// Bullets that only a text without markup has; "o" is what Word's second level becomes.
const PLAIN_BULLET = /^(?:[*+]|o(?=\s+\p{L}))\s/u
const CLOSED = /[.!?…:;,]["'”’»)\]]*$/

/** The paragraphs, items and page edges of a plain text. */
export function scanParagraphs(text: string, joinWord: WordJoin): readonly Rough[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const edges = pageEdges(lines, text)
  const blocks: Rough[] = []
  const indents: number[] = []
  let open: TextLine[] = []
  const flush = (): void => {
    const [first] = open
    const last = open.at(-1)
    if (first === undefined || last === undefined) return
    open = []
    const writing = new Writing(joinWord)
    writing.add(text.slice(first.from, last.to), first.from)
    const passage = writing.finish()
    if (passage.text === '' && passage.marks.length === 0) return
    const block: Rough = { ...passage, kind: 'paragraph', level: 0, start: first.from }
    blocks.push(asItem(block, first, indents))
  }
  for (const line of lines) {
    if (line.isBlank) {
      flush()
    } else if (edges.has(line)) {
      flush()
      open = [line]
      flush()
      blocks.push({ ...(blocks.pop() as Rough), running: true })
    } else {
      const before = open.at(-1)
      if (before !== undefined && beginsBlock(before, line, text, width)) flush()
      open.push(line)
    }
  }
  flush()
  return blocks
}

/** Items keep their label and get their level from how far they are indented. */
function asItem(block: Rough, line: TextLine, indents: number[]): Rough {
  const bullet = PLAIN_BULLET.exec(block.text)
  const label = bullet === null ? printedLabel(block.text, 'paragraph') : undefined
  if ((bullet === null && label === undefined) || block.marks[0]?.at === 0) {
    indents.length = 0
    return block
  }
  while (indents.length > 0 && (indents.at(-1) as number) > line.indent) indents.pop()
  if (indents.at(-1) !== line.indent) indents.push(line.indent)
  const level = indents.length - 1
  if (bullet !== null) {
    return { ...dropStart(block, bullet[0].length), kind: 'item', level, label: '•' }
  }
  if (label?.family !== 'bullet') return { ...block, kind: 'item', level }
  return { ...dropStart(block, label.length), kind: 'item', level, label: '•' }
}

function beginsBlock(
  before: TextLine,
  line: TextLine,
  text: string,
  width: number | undefined,
): boolean {
  if (width === undefined) return true
  const words = text.slice(before.from, before.to)
  const start = text.slice(line.from, Math.min(line.to, line.from + 60))
  const length = before.indent + words.length
  const firstWord = /^\S+/.exec(start)?.[0].length ?? 0
  // The first word would have had room on the line before: the line was ended on purpose.
  const endedEarly = length + 1 + firstWord <= width * 0.85
  const closed = CLOSED.test(words.slice(-20))
  const labelled = PLAIN_BULLET.test(start) || printedLabel(start, 'paragraph') !== undefined
  if (labelled && (closed || endedEarly)) return true
  if (/^[¹²³⁰⁴-⁹]/.test(start)) return true
  if (line.indent >= before.indent + 2 && closed && !labelled) {
    // The second line of an item hangs under its words.
    const hangs = printedLabel(words.slice(0, 30), 'paragraph') ?? PLAIN_BULLET.exec(words)
    if (!hangs) return true
  }
  if (!endedEarly) return false
  return closed || !/^\p{Ll}/u.test(start)
}
