import { printedLabel } from '../labels/index.ts'
import type { Rough } from '../lines/index.ts'

/** Converters set "57." on a line of its own, the paragraph below it: the label goes to the paragraph. */
export function adoptLoneLabels(blocks: readonly Rough[]): readonly Rough[] {
  const out: Rough[] = []
  for (const block of blocks) {
    const before = out.at(-1)
    const label = before === undefined ? undefined : loneLabel(before)
    if (before !== undefined && label !== undefined && mayHave(block)) {
      out[out.length - 1] = {
        ...block,
        kind: 'item',
        level: before.level,
        label,
        start: before.start,
      }
    } else out.push(block)
  }
  return out
}

function loneLabel({ kind, text, label, marks }: Rough): string | undefined {
  if ((kind !== 'paragraph' && kind !== 'item') || label !== undefined || marks.length > 0)
    return undefined
  const printed = text.length > 8 ? undefined : printedLabel(text, 'paragraph')
  return printed?.label === text && printed.family !== 'bullet' ? text : undefined
}

const mayHave = ({ kind, label, text, marks }: Rough): boolean =>
  kind === 'paragraph' && label === undefined && text !== '' && marks[0]?.at !== 0
