import { ImageRun, Paragraph } from 'docx'
import type { Drawing } from '../../tree.ts'
import { svgRatio } from '../svg-ratio.ts'
import { bookmarked, inlineRuns, type WordPass } from './inline.ts'
import { textWidth } from './measures.ts'

/** One white pixel: what programs older than Word 2016 show in place of an SVG; the alternative text says the rest. */
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
