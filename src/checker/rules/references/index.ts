import type { Rule } from '../../rule.ts'
import { annexMissing } from './annex-missing.ts'
import { asteriskWithoutNote } from './asterisk-without-note.ts'
import { contentsHeadings } from './contents-headings.ts'
import { crossReferenceMissing } from './cross-reference-missing.ts'
import { headingLevels } from './heading-levels.ts'
import { headingStyle } from './heading-style.ts'
import { listLabels } from './list-labels.ts'
import { noteMarkPosition } from './note-mark-position.ts'
import { noteMarkWithoutNote } from './note-mark-without-note.ts'
import { noteOrder } from './note-order.ts'
import { noteTwice } from './note-twice.ts'
import { noteWithoutMark } from './note-without-mark.ts'
import { numbering } from './numbering.ts'
import { numberingFormat } from './numbering-format.ts'
import { seePreviousNote } from './see-previous-note.ts'

/** Notes and marks, references within the paper, contents, headings, numbering. */
export const referenceRules: readonly Rule[] = [
  noteMarkWithoutNote,
  noteWithoutMark,
  noteOrder,
  noteTwice,
  noteMarkPosition,
  seePreviousNote,
  asteriskWithoutNote,
  crossReferenceMissing,
  annexMissing,
  contentsHeadings,
  headingLevels,
  headingStyle,
  numbering,
  numberingFormat,
  listLabels,
]
