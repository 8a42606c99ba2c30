import type { RecordOf } from '../records/index.ts'
import { type Entered, type EntryContext, EntryReader } from './entry-reader.ts'
import { revised } from './entry-revised.ts'
import { citations } from './entry-sources.ts'
import type { Typed } from './entry-typed.ts'

/** A measure that ended, with no step of a proceeding: fields `measure`, `end`, `endReason`, rows `sources`. */
export function endOffers(
  typed: Typed,
  context: EntryContext,
  measures: readonly RecordOf<'measure'>[],
): Entered {
  const reader = new EntryReader(typed, context)
  const measure = measures.find(({ id }) => id === reader.text('measure'))
  if (!measure) reader.fault('entry-missing', 'measure', 'Choose the measure or penalty that ended')
  if (reader.text('end') === undefined)
    reader.fault('entry-date', 'end', 'Write when it ended, as precisely as it is known')
  const end = reader.date('end')
  const endReason = reader.needed('endReason', 'entry-term', 'Choose why it ended')
  if (citations(reader).length === 0 && !reader.hasFault('sources.0.source'))
    reader.fault('record-source', 'sources.0.source', 'A source is missing')
  if (measure && end !== undefined && endReason !== undefined)
    revised(reader, measure, { end, endReason }, ['/end'], 'end')
  return reader.done()
}
