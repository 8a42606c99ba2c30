import type { Inline } from '../tree.ts'

/** A raised comma that writers put between two note marks, so that 1 and 2 do not read as 12. */
export interface MarkSeparator {
  readonly type: 'mark-separator'
}

/** The same inlines with a separator between note marks that touch, or that only white space parts. */
export function separateMarks(children: readonly Inline[]): (Inline | MarkSeparator)[] {
  const separated: (Inline | MarkSeparator)[] = []
  children.forEach((child, at) => {
    const between = child.type === 'text' && child.text.trim() === ''
    if (between && children[at - 1]?.type === 'note-mark' && children[at + 1]?.type === 'note-mark')
      return
    const last = separated.at(-1)
    if (child.type === 'note-mark' && last?.type === 'note-mark')
      separated.push({ type: 'mark-separator' })
    separated.push(child)
  })
  return separated
}
