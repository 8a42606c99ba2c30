/**
 * Design tokens: the colours and measures that web pages, papers (HTML, PDF, DOCX) and drawings share.
 * Colours are sRGB; every text colour reaches 4.5 : 1 on `paper` and on `tint` (WCAG 2.2, criterion 1.4.3),
 * every line that carries meaning 3 : 1 (criterion 1.4.11).
 */
export interface Palette {
  readonly paper: string
  /** A quiet area: a box, a table head. */
  readonly tint: string
  readonly ink: string
  /** Second voice: captions, dates, notes. */
  readonly soft: string
  /** Hairlines, which only separate. */
  readonly rule: string
  /** What can be followed. */
  readonly accent: string
  /** The five status tones, always together with their word and their shape. */
  readonly deprived: string
  readonly restrained: string
  readonly free: string
  readonly dead: string
  readonly unknown: string
}

export const light: Palette = {
  paper: '#ffffff',
  tint: '#f3f4f6',
  ink: '#1a1c1f',
  soft: '#565d66',
  rule: '#c3c8ce',
  accent: '#1b4f8f',
  deprived: '#7a3406',
  restrained: '#6b5200',
  free: '#1d6242',
  dead: '#1a1c1f',
  unknown: '#565d66',
}

export const dark: Palette = {
  paper: '#15171a',
  tint: '#1f2226',
  ink: '#e8eaed',
  soft: '#a9b0b8',
  rule: '#454b53',
  accent: '#8fbbf2',
  deprived: '#f0a878',
  restrained: '#dcc163',
  free: '#84cfa6',
  dead: '#e8eaed',
  unknown: '#a9b0b8',
}

/** On screen: pixels, and the measure in characters. */
export const screen = {
  text: 17,
  leading: 1.5,
  scale: 1.2,
  step: 4,
  denseText: 14,
  measure: 68,
} as const

/** System fonts: no file is fetched, and each has the letters of Kazakh on current systems. */
export const systemSerif =
  "'Iowan Old Style', 'Palatino Linotype', Cambria, 'Noto Serif', 'Liberation Serif', serif"
export const systemSans =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"
