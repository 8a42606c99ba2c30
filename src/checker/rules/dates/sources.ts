import { addDays } from '../../../base/date.ts'
import type { Span } from '../../rule.ts'
import { addressDate, type Dated, type Dates, type Passage } from '../../understanding/index.ts'
import { inWords } from './say.ts'

const background =
  /\b(?:background|previous|earlier|see also|overview|history|general|more on|more about|further information|text of|law|act|code|decree)\b/i

/**
 * The source of a note where every date of it is before an event (or before the end of a stretch of days), with its
 * date in words; undefined where one is not, where none is dated, and for sources of background.
 */
export function olderSource(
  event: Dated,
  note: readonly Passage[],
  dates: Dates,
  side: 'earliest' | 'latest' = 'earliest',
): { at: Span; said: string } | undefined {
  if (note.length !== 1 || note[0] === undefined || background.test(note[0].text)) return undefined
  const passage = note[0]
  const stated = dates
    .of(passage)
    .filter(({ precision }) => precision === 'day' || precision === 'month')
  if (stated.length > 0) {
    const [first] = stated
    if (first === undefined || stated.some(({ latest }) => latest >= event[side])) return undefined
    return { at: { passage, from: first.from, to: first.to }, said: inWords(first) }
  }
  const cited = dates.addresses(passage)
  const published = cited.flatMap(({ url, from, to }) => {
    const date = addressDate(url)
    return date ? [{ date, from, to }] : []
  })
  // Sites of other time zones date an evening's news a day earlier; folders of uploads may be older than what is in them.
  if (
    cited.length !== published.length ||
    published.some(({ date }) => addDays(date.latest, 1) >= event[side])
  )
    return undefined
  const [first] = published
  return first && { at: { passage, from: first.from, to: first.to }, said: inWords(first.date) }
}
