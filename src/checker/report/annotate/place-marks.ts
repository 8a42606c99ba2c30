import type { XmlPiece } from '../../readers/docx/index.ts'
import { contentStart, type Spot } from './spot.ts'
import { escapeXml, tagAt } from './xml-tags.ts'

/** XML to be put at a spot. What ends there comes before what begins there. */
export interface Mark {
  readonly spot: Spot
  readonly xml: string
  readonly ends: boolean
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The XML with every mark in its place; runs are split where a mark falls into one, and nothing else changes. */
export function placeMarks(xml: string, marks: readonly Mark[]): string {
  const edits: Edit[] = []
  const atPosition = Map.groupBy(marks, ({ spot }) =>
    spot.kind === 'in-text' ? undefined : spot.position,
  )
  for (const [position, here] of atPosition) {
    const [first] = here
    if (position === undefined || first === undefined) continue
    const text = inOrder(here)
    const { spot } = first
    edits.push({
      from: position,
      to: position,
      text: spot.kind === 'in-run' ? closed(xml, spot.run) + text + opened(xml, spot.run) : text,
    })
  }
  const inTexts = marks.filter(({ spot }) => spot.kind === 'in-text')
  for (const here of Map.groupBy(inTexts, ({ spot }) => pieceOf(spot)?.from).values()) {
    const piece = here[0] && pieceOf(here[0].spot)
    if (piece !== undefined)
      edits.push({ from: piece.from, to: piece.to, text: splitText(xml, piece, here) })
  }
  return applied(xml, edits)
}

const pieceOf = (spot: Spot): XmlPiece | undefined =>
  spot.kind === 'in-text' ? spot.piece : undefined

const inOrder = (marks: readonly Mark[]): string =>
  [...marks.filter(({ ends }) => ends), ...marks.filter(({ ends }) => !ends)]
    .map(({ xml }) => xml)
    .join('')

/** A w:t cut into several, each in a run of its own with the properties of the first. */
function splitText(xml: string, piece: XmlPiece, marks: readonly Mark[]): string {
  const { name } = tagAt(xml, piece.from)
  const byOffset = Map.groupBy(marks, ({ spot }) => (spot.kind === 'in-text' ? spot.offset : 0))
  const offsets = [...byOffset.keys()].sort((a, b) => a - b)
  const words = (from: number, to?: number): string =>
    `<${name} xml:space="preserve">${escapeXml(piece.text.slice(from, to))}</${name}>`
  const parts = [words(0, offsets[0])]
  offsets.forEach((offset, index) => {
    parts.push(
      closed(xml, piece.run),
      inOrder(byOffset.get(offset) ?? []),
      opened(xml, piece.run),
      words(offset, offsets[index + 1]),
    )
  })
  return parts.join('')
}

const opened = (xml: string, run: XmlPiece['run']): string =>
  xml.slice(run.from, contentStart(xml, run))

const closed = (xml: string, run: XmlPiece['run']): string => `</${tagAt(xml, run.from).name}>`

function applied(xml: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const parts: string[] = []
  let done = 0
  for (const { from, to, text } of sorted) {
    parts.push(xml.slice(done, from), text)
    done = to
  }
  return parts.join('') + xml.slice(done)
}
