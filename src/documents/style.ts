import { light } from '../base/tokens.ts'

/**
 * How a paper looks in print; the PDF and DOCX writers and the print stylesheet of the HTML writer read it.
 * Lengths of the page are millimetres, type sizes are points.
 */
export const paperStyle = {
  page: { width: 210, height: 297, top: 26, bottom: 26, side: 32 },
  /** Tables of many columns may reach this far into each side margin, in millimetres. */
  tableOverhang: 12,
  /** More columns than this make a table of many columns. */
  narrowTableColumns: 4,
  size: {
    text: 10.5,
    small: 8.5,
    table: 8.5,
    title: 22,
    subtitle: 12,
    chapter: 15,
    section: 12,
    subsection: 10.5,
  },
  /** Line height as a multiple of the type size. */
  leading: 1.42,
  colour: {
    ink: light.ink,
    soft: light.soft,
    rule: light.rule,
    tint: light.tint,
    accent: light.accent,
  },
  pdfFonts: { serif: 'Source Serif 4', sans: 'Source Sans 3' },
  /**
   * Word papers are edited by others, so they use fonts that every office suite has, or has a twin of equal
   * widths for (Liberation), with the letters of Kazakh in all four cuts.
   */
  docxFonts: { serif: 'Times New Roman', sans: 'Arial' },
} as const
