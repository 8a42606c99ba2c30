import { attribute, childrenOf, hasAncestor, isElement, shortText } from './nodes.ts'
import type { HtmlElement, HtmlNode } from './parse-bounded.ts'

const LABEL = /^(?:\d{1,4}|[*†‡§]{1,3}|[ivxlc]{1,7}|[a-z])$/i
// Pandoc and GitHub (fn1), Word (_ftn1, _edn1), LibreOffice (sdfootnote1sym), Wikipedia (cite_note-1).
const NOTE_ID =
  /^(?:user-content-)?_?(?:fn|ftn|edn|note|cite_note|cite-note|foot|end|sdfoot|sdend)/i
const BACK_TEXT = /^[[(]?[↑↩^⏎⤴]/u

/** The label that an anchor or a <sup> prints, without brackets: "[12]" → "12". */
export function labelIn(element: HtmlElement): string | undefined {
  const text = shortText(element).replace(/^[[(]\s?|\s?[\])]$/g, '')
  return LABEL.test(text) ? text : undefined
}

export interface LinkedNote {
  readonly label: string
  readonly kind: 'footnote' | 'endnote'
}

/** A list or section around it says that it holds endnotes. */
export function isAmongEndnotes(note: HtmlElement): boolean {
  let around: HtmlNode | null = note
  for (let i = 0; i < 4 && around !== null && isElement(around); i++) {
    if (saysIt(around, /endnotes?\b|rearnotes?\b/)) return true
    around = around.parentNode
  }
  return false
}

/** Which anchors are marks of notes and which lead back from a note to its mark. */
export class NoteLinks {
  /** Identifiers that marks point to. */
  private readonly targets = new Map<string, LinkedNote>()
  private readonly marks = new Set<string>()

  noteAt(element: HtmlElement): LinkedNote | undefined {
    for (const id of identifiers(element)) {
      const target = this.targets.get(id)
      if (target !== undefined) return target
    }
    return undefined
  }

  /** The label of the mark, "back" for a way back, nothing for other links. */
  read(anchor: HtmlElement): { readonly label: string } | 'back' | undefined {
    const target = targetOf(anchor)
    if (target === undefined) return undefined
    if (this.marks.has(target) || saysIt(anchor, /backlink|footnote-back|back-?ref/)) return 'back'
    if (BACK_TEXT.test(shortText(anchor))) return 'back'
    const label = labelIn(anchor)
    if (label === undefined || !isMark(anchor, target)) return undefined
    const kind = /edn|endnote|cite/i.test(target) ? 'endnote' : 'footnote'
    if (!this.targets.has(target)) this.targets.set(target, { label, kind })
    for (const id of [...identifiers(anchor), ...idsAround(anchor)]) this.marks.add(id)
    return { label }
  }
}

function isMark(anchor: HtmlElement, target: string): boolean {
  return (
    saysIt(anchor, /noteref|footnote-?ref|footnoteanc|endnoteanc/) ||
    hasAncestor(anchor, 'sup', 3) ||
    childrenOf(anchor).some((child) => isElement(child) && child.tagName === 'sup') ||
    NOTE_ID.test(target)
  )
}

function saysIt(element: HtmlElement, what: RegExp): boolean {
  return ['role', 'epub:type', 'class', 'rel'].some((name) =>
    what.test(attribute(element, name) ?? ''),
  )
}

function targetOf(anchor: HtmlElement): string | undefined {
  const address = attribute(anchor, 'href')
  const at = address === undefined || address.length > 400 ? -1 : address.indexOf('#')
  return at < 0 ? undefined : (address as string).slice(at + 1) || undefined
}

const identifiers = (element: HtmlElement): readonly string[] =>
  [attribute(element, 'id'), attribute(element, 'name')].filter((id) => id !== undefined)

/** Some give the identifier to the <sup> or <span> around the anchor. */
function idsAround(anchor: HtmlElement): readonly string[] {
  const parent = anchor.parentNode
  return parent !== null && isElement(parent) && /^(?:sup|span)$/.test(parent.tagName)
    ? identifiers(parent)
    : []
}
