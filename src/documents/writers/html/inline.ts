import type { Inline } from '../../tree.ts'
import { plainText } from '../headings.ts'
import { type MarkSeparator, separateMarks } from '../marks.ts'
import type { WriterWords } from '../words.ts'
import { escapeHtml } from './escape.ts'

/** What the writer remembers while it goes through a paper. */
export interface HtmlPass {
  readonly words: WriterWords
  /** How often each note has been marked so far; the notes' links back are made from it. */
  readonly marks: Map<number, number>
  /** The id of each note by its number. */
  readonly noteIds: ReadonlyMap<number, string>
  /** Depth of the heading the text stands under; 0 before the first. */
  depth: number
  /** Column widths by table, in per cent, for the stylesheet: the page's policy allows no style attributes. */
  readonly tableWidths: number[][]
}

/** Ids of the writer begin with "_", which no id of a tree does. */
export const markId = (note: number, time: number): string =>
  time === 1 ? `_mark-${note}` : `_mark-${note}-${time}`

export function inlineHtml(children: readonly Inline[], pass: HtmlPass): string {
  return separateMarks(children)
    .map((child) => oneInline(child, pass))
    .join('')
}

function oneInline(inline: Inline | MarkSeparator, pass: HtmlPass): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text)
    case 'mark-separator':
      return '<sup>,</sup>'
    case 'line-break':
      return '<br>'
    case 'strong':
      return `<strong>${inlineHtml(inline.children, pass)}</strong>`
    case 'emphasis':
      return `<em>${inlineHtml(inline.children, pass)}</em>`
    case 'value':
      return inlineHtml(inline.children, pass)
    case 'foreign':
      return `<span lang="${escapeHtml(inline.language)}">${inlineHtml(inline.children, pass)}</span>`
    case 'reference':
      return `<a href="#${escapeHtml(inline.target)}">${inlineHtml(inline.children, pass)}</a>`
    case 'link': {
      // Paper cannot be clicked: the print stylesheet adds the address where the words do not show it.
      const named = plainText(inline.children) !== inline.url && /^https?:/.test(inline.url)
      return `<a${named ? ' class="named"' : ''} href="${escapeHtml(inline.url)}">${inlineHtml(inline.children, pass)}</a>`
    }
    case 'note-mark': {
      const { note } = inline
      const time = (pass.marks.get(note) ?? 0) + 1
      pass.marks.set(note, time)
      const target = escapeHtml(pass.noteIds.get(note) ?? '')
      return `<sup><a role="doc-noteref" id="${markId(note, time)}" href="#${target}" aria-label="${pass.words.note} ${note}">${note}</a></sup>`
    }
  }
}
