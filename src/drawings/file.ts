import { light } from '../base/tokens.ts'
import type { Drawn } from './picture.ts'
import { shapeStyles } from './style.ts'
import { escapeXml, type Print, printShapes, type Shape, shape } from './svg.ts'
import { wrapWords } from './wrap-words.ts'

/** A file leads nowhere, so nothing in it looks like a link. */
const fileStyles = `${shapeStyles((name) => light[name])}
.drawing .link{fill:${light.ink}}`

/** What stands with a picture wherever it goes. */
export interface Imprint {
  /** "As of 28 February 2025, as known on 21 November 2026." */
  readonly dates: string
  /** "Source: casebook …" */
  readonly source: string
}

/** Pixels: as wide as a page of a paper, at 14 pixels a letter. */
export const fileWidth = 720
const margin = 24
const line = 20
/** Characters that surely fit the width. */
const lineLength = 106

/**
 * A picture as a file of its own, with title, dates, n, notes and source in it: for papers, for a download, for
 * drawing as PNG. Its colours are those of print; it needs nothing from outside but the typeface Source Sans 3.
 */
export function pictureFile(drawn: Drawn, imprint: Imprint, language: string): string {
  const title = wrapWords(drawn.title, 62)
  const head = margin + title.length * 26
  const top = head + line + 8
  const below = [
    ...drawn.key.map((entry) => ({ sample: entry.sample, text: entry.text })),
    ...[...drawn.notes, imprint.source].map((text) => ({ sample: [] as readonly Shape[], text })),
  ].flatMap(({ sample, text }) =>
    wrapWords(text, lineLength).map((words, i) => ({
      sample: i === 0 ? sample : [],
      words,
      key: sample.length > 0,
    })),
  )
  const height = top + drawn.height + 16 + below.length * line + margin
  const width = fileWidth - 2 * margin
  const print: Print = { width, href: null, prefix: 'f-' }
  const texts = [
    ...title.map((words, i) =>
      shape('text', { x: margin, y: margin + 12 + i * 26, 'font-size': 20, class: 'bold' }, words),
    ),
    shape('text', { x: margin, y: head + 10, class: 'soft' }, `${imprint.dates} ${drawn.n}`),
    ...below.flatMap(({ sample, words, key }, i) => {
      const y = top + drawn.height + 30 + i * line
      return [
        shape('g', { transform: `translate(${margin} ${y - 11})` }, ...sample),
        shape('text', { x: margin + (key ? 32 : 0), y, class: 'soft', 'font-size': 13 }, words),
      ]
    }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${fileWidth}" height="${height}" viewBox="0 0 ${fileWidth} ${height}" class="drawing" role="img" aria-labelledby="f-title f-desc" lang="${language}" font-family="'Source Sans 3', 'Source Sans Pro', sans-serif" font-size="14"><title id="f-title">${escapeXml(drawn.title)}</title><desc id="f-desc">${escapeXml(drawn.alt)}</desc><style>${fileStyles}</style><rect width="${fileWidth}" height="${height}" fill="${light.paper}"/>${printShapes(texts, print)}<g transform="translate(${margin} ${top})">${printShapes(drawn.shapes, print)}</g></svg>`
}
