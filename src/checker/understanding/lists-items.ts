import type { Passage } from './passage.ts'

/** The items of one level right under a passage; their sub-items and further paragraphs are passed over. */
export function itemsAfter(passages: readonly Passage[], lead: Passage): readonly Passage[] {
  const items: Passage[] = []
  let style: string | undefined
  for (let at = lead.index + 1; at < passages.length; at++) {
    const passage = passages[at]
    if (passage === undefined || passage.note) break
    const { kind, label, level, running } = passage.block
    if (running) continue
    const listed =
      kind === 'item' ||
      (label !== undefined &&
        kind === 'paragraph' &&
        labelStyle(label) !== labelStyle(lead.block.label))
    if (!listed) break
    const here = `${kind} ${level} ${labelStyle(label)}`
    style ??= here
    if (here === style) items.push(passage)
    else if (level < (items[0]?.block.level ?? 0)) break
  }
  return items
}

function labelStyle(label: string | undefined): string {
  if (label === undefined) return ''
  return label
    .replace(/\d+/g, '1')
    .replace(/[ivxlcdm]+/i, 'i')
    .replace(/^(\(?)[a-z]/i, '$1i')
}
