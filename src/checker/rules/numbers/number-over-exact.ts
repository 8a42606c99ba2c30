import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readCitations,
  readDates,
  readQuantities,
  type Understanding,
} from '../../understanding/index.ts'
import { alikeCounts } from './alike.ts'
import { inFigures } from './say.ts'

/** "over 238 people" where 238 is the exact number. */
export const numberOverExact: Rule = {
  code: 'number-over-exact',
  group: 'numbers',
  title: '"Over" and "at least" agree with the exact number',
  why: '"Over 238 killed" claims a 239th death; whoever knows the official list stops believing. A number after "over" is compared with an exact count of the same things in the paper and with a number in the address of a source it cites. Where there is nothing to compare, a number that is not round after "over" is a note: it usually is the exact one.',
  examples: [
    {
      text: 'In all, 34 officials were convicted of torture in Almaty region by January.\n\nMore than 34 officials were convicted of torture in Almaty region.',
      finds: ['More than 34 officials'],
      shows: 'the exact number stands elsewhere',
    },
    {
      text: 'Over 238 people were killed (https://www.rferl.org/a/kazakhstan-unrest-death-toll-238/31991206.html).',
      finds: ['Over 238 people'],
      shows: 'the exact number stands in the address',
    },
    {
      text: 'The use of weapons led to the deaths of over 238 people.',
      finds: ['over 238 people'],
      shows: 'a number too exact for "over"',
    },
    {
      text: 'Over 230 people were killed (https://www.rferl.org/a/kazakhstan-unrest-death-toll-238/31991206.html).',
      finds: [],
      shows: 'trap: 238 is over 230',
    },
    {
      text: 'The statement prints "over 238 people" as the official number.',
      finds: [],
      shows: 'trap: quoted for what it says',
    },
    {
      text: 'More than 75,000 people fled; a fine of more than 15 days is rare.',
      finds: [],
      shows: 'trap: round numbers and lengths of time',
    },
    {
      text: 'In more than 12 cities permission was refused.',
      finds: [],
      shows: 'trap: small numbers are thresholds as they are',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const told = new Set<Quantity>()
    for (const { first, second, shared, closeness } of alikeCounts(draft)) {
      const [bounded, exact] = first.bound === 'exact' ? [second, first] : [first, second]
      if (
        exact.bound !== 'exact' ||
        !contradicts(bounded, exact.value) ||
        shared < 3 ||
        closeness < 0.5 ||
        told.has(bounded)
      )
        continue
      told.add(bounded)
      say(
        bounded,
        `Elsewhere the exact number is ${inFigures(exact.value)}. Print it here too, or correct one of them.`,
        closeness >= 0.6 ? 'warning' : 'note',
        exact,
      )
    }
    const dates = draft.part(readDates)
    const citations = draft.part(readCitations)
    for (const count of draft.part(readQuantities).all) {
      if (
        count.kind !== 'count' ||
        count.bound !== 'over' ||
        told.has(count) ||
        isQuoted(count) ||
        !isTooExact(count.value)
      )
        continue
      const inAddress = dates
        .addresses(count.passage)
        .concat(notesOf(count))
        .some(({ url }) => new RegExp(`[a-z]-${count.value}(?:-[a-z]|[/.?#]|$)`, 'i').test(url))
      if (inAddress)
        say(
          count,
          `The source it cites has ${inFigures(count.value)} in its address: the exact number, not more. Leave the "over" out.`,
          'warning',
        )
      else
        say(
          count,
          `${inFigures(count.value)} after "over" looks like an exact number. If it is, leave the "over" out.`,
          'note',
        )
    }

    function notesOf({ sentence, to }: Quantity) {
      return citations(sentence)
        .filter(({ at }) => at >= to)
        .flatMap(({ note }) => note.flatMap((passage) => dates.addresses(passage)))
    }

    function say(
      count: Quantity,
      message: string,
      severity: 'warning' | 'note',
      other?: Quantity,
    ): void {
      report({
        at: { passage: count.passage, from: count.from, to: count.to },
        severity,
        message,
        related: other ? [{ passage: other.passage, from: other.numberFrom, to: other.to }] : [],
      })
    }
  },
}

function contradicts({ bound, value }: Quantity, exact: number): boolean {
  if (bound === 'over') return exact <= value
  if (bound === 'at-least') return exact < value
  if (bound === 'under') return exact >= value
  return bound === 'at-most' && exact > value
}

/** Somebody else's words, cited for what they are. */
const isQuoted = ({ passage, from }: Quantity): boolean =>
  /["“«]$/.test(passage.text.slice(Math.max(0, from - 1), from))

/** From 100 on people round what they say after "over"; 365 is a year. */
const isTooExact = (value: number): boolean => value >= 100 && value % 5 !== 0 && value < 1_000_000
