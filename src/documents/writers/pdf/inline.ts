import type { Inline } from '../../tree.ts'
import { type MarkSeparator, separateMarks } from '../marks.ts'
import { typstString } from './escape.ts'

/** What the writer remembers while it goes through a paper. */
export interface TypstPass {
  /** Typst labels by id: neutral ones, so that no id of the tree is printed into the PDF. */
  readonly labels: ReadonlyMap<string, string>
  readonly marked: Set<number>
  /** Depth of the heading the text stands under; 0 before the first. */
  depth: number
  /** Links out of the paper keep the colour of the text: in the endnotes every line is one. */
  quietLinks: boolean
}

/** Markup whose every part is an expression closed by ";", so that parts never run into each other. */
export function inlineTypst(children: readonly Inline[], pass: TypstPass): string {
  return separateMarks(children)
    .map((child) => oneInline(child, pass))
    .join('')
}

function oneInline(inline: Inline | MarkSeparator, pass: TypstPass): string {
  switch (inline.type) {
    case 'text':
      return `#${typstString(inline.text)};`
    case 'mark-separator':
      return '#super(",");'
    case 'line-break':
      return '#linebreak();'
    case 'strong':
      return `#strong[${inlineTypst(inline.children, pass)}];`
    case 'emphasis':
      return `#emph[${inlineTypst(inline.children, pass)}];`
    case 'value':
      return inlineTypst(inline.children, pass)
    case 'foreign':
      return `#text(lang: ${typstString(languageCode(inline.language))})[${inlineTypst(inline.children, pass)}];`
    case 'link':
      return `#${pass.quietLinks ? 'link' : 'out'}(${typstString(inline.url)})[${inlineTypst(inline.children, pass)}];`
    case 'reference':
      return `#link(label("${pass.labels.get(inline.target)}"))[${inlineTypst(inline.children, pass)}];`
    case 'note-mark': {
      const first = !pass.marked.has(inline.note)
      pass.marked.add(inline.note)
      const name = first ? `[#metadata(none)<m${inline.note}>]` : 'none'
      return `#mark(${inline.note}, <n${inline.note}>, ${name});`
    }
  }
}

/** Typst takes the language subtag alone (ISO 639, two or three letters); region and script are left out. */
const languageCode = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? 'und'
