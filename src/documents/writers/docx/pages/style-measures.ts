import { paperStyle } from '../../../style.ts'
import { wordStyles } from '../styles.ts'
import type { Type } from './text-width.ts'

/** What the style of a paragraph says about its place on the page. Lengths in twips. */
export interface ParagraphMeasures {
  readonly type: Type
  readonly before: number
  readonly after: number
  /** Line height in 240ths of a line set solid. */
  readonly line: number
  readonly left: number
  readonly right: number
  /** A rule above the paragraph, with its distance from the text. */
  readonly rule: number
  readonly keepNext: boolean
  readonly keepLines: boolean
}

/** The measures do not depend on the language of a paper. */
const styles = wordStyles('en')
const { document, ...builtIn } = styles.default ?? {}
type Style = NonNullable<typeof styles.paragraphStyles>[number] | (typeof builtIn)['heading1']
const byId = new Map<string, Style>([
  // The library calls the style "Heading1" `heading1` here.
  ...Object.entries(builtIn).map(([name, style]) => [name.toLowerCase(), style as Style] as const),
  ...(styles.paragraphStyles ?? []).map((style) => [style.id.toLowerCase(), style] as const),
])

const known = new Map<string, ParagraphMeasures>()

/** The measures of a paragraph style by its id, as Word resolves them; "" is the style of running text. */
export function measuresOf(style: string): ParagraphMeasures {
  const measures = known.get(style) ?? resolved(byId.get(style.toLowerCase()))
  known.set(style, measures)
  return measures
}

function resolved(style: Style | undefined): ParagraphMeasures {
  const run = { ...document?.run, ...style?.run }
  const { spacing, indent, border, keepNext, keepLines } = style?.paragraph ?? {}
  const usual = document?.paragraph?.spacing
  const rule = border?.top
  return {
    type: {
      family: run.font === paperStyle.docxFonts.sans ? 'sans' : 'serif',
      size: Number(run.size) * 10,
      bold: run.bold === true,
      italic: false,
    },
    before: Number(spacing?.before ?? 0),
    after: Number(spacing?.after ?? usual?.after),
    line: Number(spacing?.line ?? usual?.line),
    left: Number(indent?.left ?? 0),
    right: Number(indent?.right ?? 0),
    // Thickness in eighths of a point, distance in points.
    rule: rule ? ((rule.size ?? 0) / 8 + (rule.space ?? 0)) * 20 : 0,
    keepNext: keepNext === true,
    keepLines: keepLines === true,
  }
}
