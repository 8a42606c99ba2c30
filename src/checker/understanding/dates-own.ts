import type { Dated } from './dates.ts'
import type { Passage } from './passage.ts'

/** How many blocks from the top, and from the foot, may carry the date of the paper. */
const top = 25
const foot = 12
/** Letterheads are often tables: so many blocks from the top may be cells. */
const letterhead = 10
const longestLine = 80

/**
 * The date of the paper: a line at its top that is a date and little else ("May 2025", "Brussels, 8 October 2014"),
 * else the end of its title ("Briefing paper, February 2025"), else such a line under the text.
 */
export function ownDate(
  passages: readonly Passage[],
  of: (passage: Passage) => readonly Dated[],
): Dated | undefined {
  const body = passages.filter(
    ({ note, block }) =>
      note === undefined && !block.running && block.kind !== 'contents' && block.kind !== 'code',
  )
  const first = body.slice(0, top)
  return (
    found(
      first,
      (passage) => isLine(passage, body.indexOf(passage) < letterhead) && dateLine(of(passage)),
    ) ??
    found(first.slice(0, 5), (passage) => passage.block.kind === 'heading' && atEnd(of(passage))) ??
    found(
      body.slice(Math.max(top, body.length - foot)).toReversed(),
      (passage) => isLine(passage, false) && dateLine(of(passage)),
    )
  )
}

function found(
  passages: readonly Passage[],
  read: (passage: Passage) => Dated | false | undefined,
): Dated | undefined {
  for (const passage of passages) {
    const date = read(passage)
    if (date) return date
  }
  return undefined
}

function isLine({ text, block }: Passage, cells: boolean): boolean {
  return (
    text.length <= longestLine &&
    (block.kind === 'paragraph' || block.kind === 'heading' || (cells && block.kind === 'cell'))
  )
}

/** A place or a word before the date at most; a date in figures needs one ("Date: 16.10.2020"). */
function dateLine(dates: readonly Dated[]): Dated | undefined {
  return dates.find(({ passage, from, to, several, precision }) => {
    const before = passage.text.slice(0, from).trim()
    const after = passage.text.slice(to).trim()
    const sharp = !several && (precision === 'day' || precision === 'month')
    const place = /^[\p{L}\s.()-]{0,40}[,:]?$/u.test(before) && before.split(/\s+/).length <= 3
    const inWords = /\p{L}{3}/u.test(passage.text.slice(from, to)) || before !== ''
    return (
      sharp &&
      place &&
      inWords &&
      !joins.test(before) &&
      /^[.)\]]*(?:Original: \p{L}+)?$/u.test(after)
    )
  })
}

const joins = /(?:^|\s)(?:in|on|from|since|until|of|to|by|в|с|от)$/iu

function atEnd(dates: readonly Dated[]): Dated | undefined {
  const last = dates.at(-1)
  if (
    last === undefined ||
    last.several ||
    (last.precision !== 'day' && last.precision !== 'month')
  )
    return undefined
  const { text } = last.passage
  return /[,(–—|:]\s*$/.test(text.slice(0, last.from)) && /^[\s.)]*$/.test(text.slice(last.to))
    ? last
    : undefined
}
