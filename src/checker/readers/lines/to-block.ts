import type { Block } from '../../tree/index.ts'
import type { LineTable } from './line-table.ts'
import type { Rough } from './passage.ts'

/** The block as the draft keeps it: offsets become lines and columns. */
export function toBlock(rough: Rough, lines: LineTable): Block {
  const steps = rough.steps.length === 0 ? [{ at: 0, from: rough.start }] : rough.steps
  return {
    kind: rough.kind,
    text: rough.text,
    level: rough.level,
    ...(rough.label === undefined ? {} : { label: rough.label }),
    ...(rough.labelBold === true ? { labelBold: true } : {}),
    anchors: steps.map((step) => ({ at: step.at, place: lines.placeOf(step.from) })),
    styles: rough.styles,
    marks: rough.marks.map(({ at, label, from }) => ({ at, label, place: lines.placeOf(from) })),
    ...(rough.cell === undefined ? {} : { cell: rough.cell }),
    ...(rough.running === true ? { running: true } : {}),
  }
}
