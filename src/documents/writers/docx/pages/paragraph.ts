import { Lines } from './lines.ts'
import { measuresOf, type ParagraphMeasures } from './style-measures.ts'
import { lineHeight, type Type } from './text-width.ts'
import { attribute, child, childrenOf, type Element, nameOf, numberOf, textOf } from './xml.ts'

/** A paragraph as far as its place on the page goes. Lengths in twips. */
export interface SizedParagraph {
  readonly lines: number
  readonly line: number
  /** The part of a line's height that lies below its letters: the last line of a page may do without it. */
  readonly below: number
  readonly before: number
  readonly after: number
  readonly rule: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly pageBreakBefore: boolean
  readonly bookmarks: readonly string[]
}

/** Note marks are set in smaller type (LibreOffice: 58 %). */
const raised = 0.58
/** 914,400 English Metric Units to the inch, 1440 twips: ECMA-376-1, 22.9.2.1. */
const unitsPerTwip = 635

/**
 * Measures one `w:p`.
 * @param listStep how far each level of a list moves the text in
 */
export function sizedParagraph(
  paragraph: Element,
  width: number,
  listStep: number,
): SizedParagraph {
  const properties = child(paragraph, 'w:pPr')
  const measures = measuresOf(attribute(child(properties, 'w:pStyle'), 'w:val') ?? '')
  const spacing = child(properties, 'w:spacing')
  const list = child(properties, 'w:numPr')
  const indent = child(properties, 'w:ind')
  const left = list
    ? ((numberOf(child(list, 'w:ilvl'), 'w:val') ?? 0) + 1) * listStep
    : (numberOf(indent, 'w:left') ?? measures.left)
  const lines = new Lines(width - left - measures.right)
  const bookmarks: string[] = []
  let picture = 0
  for (const part of childrenOf(paragraph)) {
    if (nameOf(part) === 'w:bookmarkStart') bookmarks.push(attribute(part, 'w:name') ?? '')
    picture = Math.max(picture, addPart(part, lines, measures))
  }
  const solid = lineHeight(measures.type)
  const height = Math.floor((solid * (numberOf(spacing, 'w:line') ?? measures.line)) / 240)
  return {
    lines: lines.end(),
    line: Math.max(height, picture),
    below: picture > height ? 0 : Math.max(0, height - solid),
    before: numberOf(spacing, 'w:before') ?? measures.before,
    after: numberOf(spacing, 'w:after') ?? measures.after,
    rule: measures.rule,
    keepNext: measures.keepNext || child(properties, 'w:keepNext') !== undefined,
    keepLines: measures.keepLines,
    pageBreakBefore: child(properties, 'w:pageBreakBefore') !== undefined,
    bookmarks,
  }
}

/** Adds what a paragraph holds to its lines. @returns the height of a picture, 0 without one */
function addPart(part: Element, lines: Lines, measures: ParagraphMeasures): number {
  const name = nameOf(part)
  if (name === 'w:r') return addRun(part, lines, measures)
  if (name !== 'w:hyperlink') return 0
  return Math.max(0, ...childrenOf(part).map((inside) => addPart(inside, lines, measures)))
}

function addRun(run: Element, lines: Lines, measures: ParagraphMeasures): number {
  const type = typeOf(child(run, 'w:rPr'), measures.type)
  let picture = 0
  for (const part of childrenOf(run)) {
    const name = nameOf(part)
    if (name === 'w:t') lines.add(textOf(part), type)
    if (name === 'w:endnoteReference') lines.add(attribute(part, 'w:id') ?? '', type)
    if (name === 'w:tab') lines.tab()
    if (name === 'w:br') lines.lineBreak()
    if (name === 'w:drawing') {
      const extent = child(child(part, 'wp:inline'), 'wp:extent')
      picture = Math.round((numberOf(extent, 'cy') ?? 0) / unitsPerTwip)
    }
  }
  return picture
}

function typeOf(properties: Element | undefined, type: Type): Type {
  if (properties === undefined) return type
  const mark = attribute(child(properties, 'w:rStyle'), 'w:val') === 'EndnoteReference'
  return {
    ...type,
    size: mark ? type.size * raised : type.size,
    bold: type.bold || child(properties, 'w:b') !== undefined,
    italic: child(properties, 'w:i') !== undefined,
  }
}
