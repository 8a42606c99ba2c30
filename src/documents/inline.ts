import type { Inline } from './tree.ts'

export const text = (words: string): Inline => ({ type: 'text', text: words })

/** The words alone, without the marks of notes. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text
      if (child.type === 'line-break') return ' '
      return child.type === 'note-mark' ? '' : inlineText(child.children)
    })
    .join('')
}
