import {
  Bookmark,
  EndnoteReferenceRun,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunPropertiesOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Inline } from '../../tree.ts'
import { type MarkSeparator, separateMarks } from '../marks.ts'
import { printable } from '../printable.ts'
import { wordLanguage } from './languages.ts'
import { noteBookmark, noteReference } from './note-reference.ts'

/** What the writer remembers while it goes through a paper. */
export interface WordPass {
  /** Bookmark names by id of the tree. */
  readonly labels: ReadonlyMap<string, string>
  readonly marked: Set<number>
  /** How many ordered lists there have been: each is a list of its own, counted from its own start. */
  orderedLists: number
}

/** Word has no nesting of forms: each run carries the sum of the forms around it. */
export function inlineRuns(
  children: readonly Inline[],
  pass: WordPass,
  form: IRunPropertiesOptions = {},
): ParagraphChild[] {
  return separateMarks(children).flatMap((child) => oneInline(child, pass, form))
}

function oneInline(
  inline: Inline | MarkSeparator,
  pass: WordPass,
  form: IRunPropertiesOptions,
): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return [new TextRun({ ...form, text: printable(inline.text) })]
    case 'mark-separator':
      return [new TextRun({ text: ',', style: 'EndnoteReference' })]
    case 'line-break':
      return [new TextRun({ break: 1 })]
    case 'strong':
      return inlineRuns(inline.children, pass, { ...form, bold: true })
    case 'emphasis':
      return inlineRuns(inline.children, pass, { ...form, italics: true })
    case 'value':
      return inlineRuns(inline.children, pass, form)
    case 'foreign':
      return inlineRuns(inline.children, pass, {
        ...form,
        language: { value: wordLanguage(inline.language) },
      })
    case 'link': {
      const shown = inlineRuns(inline.children, pass, { ...form, style: 'Hyperlink' })
      return [new ExternalHyperlink({ link: inline.url, children: shown })]
    }
    case 'reference': {
      const anchor = pass.labels.get(inline.target) ?? ''
      return [new InternalHyperlink({ anchor, children: inlineRuns(inline.children, pass, form) })]
    }
    case 'note-mark': {
      if (pass.marked.has(inline.note)) return noteReference(inline.note)
      pass.marked.add(inline.note)
      return [
        new Bookmark({
          id: noteBookmark(inline.note),
          children: [new EndnoteReferenceRun(inline.note)],
        }),
      ]
    }
  }
}

/** Wraps a paragraph's children in the bookmark of its id, if it has one. */
export function bookmarked(
  id: string | undefined,
  children: readonly ParagraphChild[],
  pass: WordPass,
): readonly ParagraphChild[] {
  const name = id === undefined ? undefined : pass.labels.get(id)
  return name === undefined ? children : [new Bookmark({ id: name, children })]
}
