import {
  type Dated,
  type Passage,
  type Quantity,
  readDates,
  readQuantities,
  readQuotations,
  type Understanding,
} from '../../understanding/index.ts'
import { meaningOf } from './number-words.ts'

/** A number of the draft that may be a number of the casebook, with the words that say what it counts. */
export interface ToldNumber {
  readonly quantity: Quantity
  /** The words of the sentence between the numbers before and behind. */
  readonly said: ReadonlySet<string>
  /** The words of the paragraph, and of the heading above. */
  readonly around: ReadonlySet<string>
  /** The sentence says that somebody else counted. */
  readonly attributed: boolean
  /** The day for which it holds: that of the draft, or an earlier one of which the sentence says so. */
  readonly day: string
}

/** A number this small counts too many different things. */
const least = 3

/**
 * Numbers of things in sentences. Those of quotations, headings and tables are left out, and those that count
 * some of what was named before ("five of them", "the remaining eight", "the six officers").
 */
export function toldNumbers(draft: Understanding, today: string): readonly ToldNumber[] {
  const quotes = draft.part(readQuotations)
  const dates = draft.part(readDates)
  const own = dates.own?.latest ?? today
  const headings = headingsOf(draft)
  const meanings = new Map<Passage, ReadonlySet<string>>()
  const around = (passage: Passage) => {
    const heading = headings.get(passage)?.text ?? ''
    const found = meanings.get(passage) ?? meaningOf(`${heading}\n${passage.text}`)
    meanings.set(passage, found)
    return found
  }
  return draft.part(readQuantities).all.flatMap((quantity, at, all) => {
    const { passage, sentence } = quantity
    const { kind } = passage.block
    if (!counts(quantity) || kind === 'heading' || kind === 'cell' || kind === 'caption') return []
    if (quotes.covers(passage, quantity.from)) return []
    const before = all[at - 1]
    const next = all[at + 1]
    const from = before?.sentence === sentence ? before.numberTo : sentence.from
    const to = next?.sentence === sentence ? next.from : sentence.to
    const since = dates
      .within(sentence)
      .find((date) => date.latest < own && holdsFor(passage, date))
    return [
      {
        quantity,
        said: meaningOf(passage.text.slice(from, to).replace(amongThose, '')),
        around: around(passage),
        attributed: attribution.test(sentence.text),
        day: since?.latest ?? own,
      },
    ]
  })
}

/** "As of May 2025", "by the end of 2024"; not "the events of January 2022". */
const holdsFor = ({ text }: Passage, { from }: Dated): boolean =>
  /\b(?:as of|as at|as on|by|until|till|up to)\s+(?:early |mid-|late |the (?:end|beginning|start) of )?$/i.test(
    text.slice(Math.max(0, from - 40), from),
  )

const counts = ({ value, bound, role, of, adjectival }: Quantity): boolean =>
  value >= least &&
  bound !== 'span' &&
  of === '' &&
  !adjectival &&
  (role === undefined || role === 'only' || role === 'total')

/** "Among those detained, 44 people were …": what they have in common is not what is counted. */
const amongThose = /^(?:Among|Of|In addition to|Besides|Out of) [^,]{1,80},/

const attribution =
  /\b(?:according to|by (?:the )?official|figures (?:from|by|of|provided)|data (?:from|by|of|provided)|reported(?:ly)?|says?|said|states?|stated|claim(?:s|ed)|estimate[sd]?|counted by|registered by|documented by|listed by|recorded by|in the view of)\b/i

function headingsOf({ passages }: Understanding): ReadonlyMap<Passage, Passage> {
  const found = new Map<Passage, Passage>()
  let last: Passage | undefined
  for (const passage of passages) {
    if (passage.note !== undefined) break
    if (passage.block.kind === 'heading') last = passage
    else if (last !== undefined) found.set(passage, last)
  }
  return found
}
