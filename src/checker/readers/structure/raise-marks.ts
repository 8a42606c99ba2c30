import { cutOut, type Mark, normalise, offsetOf, type Rough, type Stretch } from '../lines/index.ts'

interface Form {
  /** At the start of a note. */
  readonly start: RegExp
  /** In running text. */
  readonly mark: RegExp
}

const ASTERISK: Form = {
  start: /^(\*{1,3}|[†‡])(?![*†‡])\s*(?=\S)/u,
  mark: /(?<=[\p{L}\p{N}.,;:)"”’»])(\*{1,3}|[†‡])(?![\p{L}\p{N}*†‡])/gu,
}

const IN_BRACKETS: Form = {
  start: /^\[(\d{1,3})\]\s*(?=\S)/,
  mark: /(?<=[\p{L}\p{N}.,;:)"”’»\]] ?)\[(\d{1,3})\](?!\()/gu,
}

/**
 * Makes marks of notes out of plain characters, "word*" and "word [12]", where a note begins with the same
 * label; where none does they stay in the text. @param source the file
 */
export function raiseMarks(blocks: readonly Rough[], source: string): readonly Rough[] {
  return [ASTERISK, IN_BRACKETS].reduce((now, form) => raise(now, form, source), blocks)
}

function raise(blocks: readonly Rough[], form: Form, source: string): readonly Rough[] {
  const starts = new Map<number, string>()
  blocks.forEach((block, i) => {
    const label = startOf(block, form, source, [blocks[i - 1], blocks[i + 1]])
    if (label !== undefined) starts.set(i, label)
  })
  const labels = new Set(starts.values())
  if (labels.size === 0) return blocks
  const marked = blocks.map((block, i) => {
    return starts.has(i) || block.kind === 'code' ? block : raiseInText(block, form, labels)
  })
  const used = new Set(
    marked.flatMap((block, i) => (block === blocks[i] ? [] : block.marks.map((m) => m.label))),
  )
  return marked.map((block, i) => {
    const label = starts.get(i)
    return label !== undefined && used.has(label) ? raiseStart(block, label, form) : block
  })
}

/** The label of the note that may begin here. */
function startOf(
  block: Rough,
  form: Form,
  source: string,
  beside: readonly (Rough | undefined)[],
): string | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined
  const printed = form.start.exec(block.text)?.[1]
  if (printed !== undefined) return printed
  // Markdown takes a note's asterisk for the bullet of a list with one item.
  const isBullet = (b: Rough | undefined): boolean => b?.kind === 'item' && source[b.start] === '*'
  return form === ASTERISK && isBullet(block) && !beside.some(isBullet) ? '*' : undefined
}

function raiseInText(block: Rough, form: Form, labels: ReadonlySet<string>): Rough {
  const found: (Stretch & { readonly label: string })[] = []
  for (const hit of block.text.matchAll(form.mark)) {
    const label = hit[1] as string
    const known = form === IN_BRACKETS || labels.has(label)
    const spaced = block.text[hit.index - 1] === ' ' ? 1 : 0
    if (known) found.push({ from: hit.index - spaced, to: hit.index + hit[0].length, label })
  }
  if (found.length === 0) return block
  let removed = 0
  const marks = found.map(({ from, to, label }): Mark => {
    const printed = block.text[from] === ' ' ? from + 1 : from
    const mark = { at: from - removed, label, from: offsetOf(block, printed) }
    removed += to - from
    return mark
  })
  const cut = normalise(cutOut(block, found))
  return { ...cut, marks: [...cut.marks, ...marks].sort((a, b) => a.at - b.at) }
}

function raiseStart(block: Rough, label: string, form: Form): Rough {
  const to = form.start.exec(block.text)?.[0].length ?? 0
  const { label: _, ...rest } = to === 0 ? block : cutOut(block, [{ from: 0, to }])
  return {
    ...rest,
    kind: 'paragraph',
    level: 0,
    marks: [{ at: 0, label, from: block.start }, ...rest.marks],
  }
}
