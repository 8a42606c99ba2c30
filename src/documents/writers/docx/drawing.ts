import { ImageRun, Paragraph } from 'docx'
import type { Drawing } from '../../tree.ts'
import { svgRatio } from '../svg-ratio.ts'
import { bookmarked, inlineRuns, type WordPass } from './inline.ts'
import { textWidth } from './measures.ts'

/**
 * One white pixel: what programs that cannot draw the SVG of a DOCX (Word before 2016, LibreOffice 7) show in its
 * place; the caption and the alternative text say the rest.
 */
const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
)

export function drawingBlocks(drawing: Drawing, pass: WordPass): Paragraph[] {
  const width = Math.round((textWidth / 25.4) * 96)
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(drawing.svg, 'utf8'),
    transformation: { width, height: Math.round(width * svgRatio(drawing.svg)) },
    fallback: { type: 'png', data: blank },
    altText: { name: pass.labels.get(drawing.id) ?? '', description: drawing.alt },
  })
  return [
    new Paragraph({ keepNext: true, children: bookmarked(drawing.id, [image], pass) }),
    new Paragraph({ style: 'TableNote', children: inlineRuns(drawing.caption, pass) }),
  ]
}
