import type { Rough } from '../lines/index.ts'
import { cutAddress } from './cut-address.ts'
import { beginningOf, endingOf } from './sentence-end.ts'

// A page ends at the end of a line, so what it cuts off is at least a line long (in characters).
const LINE = 50
const SHORT_LINE = 20

/** Whether `after` is the rest of `before`, cut off by the end of a page. */
export function continues(before: Rough, after: Rough): boolean {
  if (after.label !== undefined || !isRunning(before) || !isRunning(after)) return false
  if (cutAddress(before, after.text) !== undefined) return true
  const { text } = before
  const ending = endingOf(text)
  if (ending === 'closed') return false
  const beginning = beginningOf(after.text)
  const long = text.length >= LINE
  if (before.kind === 'heading') {
    const goesOn = long || (ending === 'hanging' && text.length >= SHORT_LINE)
    if (ending !== 'hanging' && beginning !== 'lower') return false
    return after.kind === 'heading' && after.level === before.level && goesOn
  }
  // "judicial practice." may be set as a heading by a converter, but no heading begins like that.
  if (after.kind === 'heading') return beginning === 'lower' && after.text[0] !== '(' && long
  if (text === text.toUpperCase()) return false
  if (ending === 'hanging' && text.length >= SHORT_LINE) return true
  if (!long) return false
  if (beginning === 'lower')
    return after.text[0] !== '(' || ending !== 'open' || text.length >= 2 * LINE
  if (beginning === 'closing') return true
  if (beginning === 'digit') {
    return ending === 'comma' || after.text.length >= LINE || /^(?:19|20)\d\d\b/.test(after.text)
  }
  return ending === 'comma' && text.length >= 2 * LINE
}

const isRunning = ({ kind }: Rough): boolean =>
  kind === 'paragraph' || kind === 'item' || kind === 'quote' || kind === 'heading'
