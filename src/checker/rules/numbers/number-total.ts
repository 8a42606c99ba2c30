import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readQuantities,
  readSentences,
  type Understanding,
} from '../../understanding/index.ts'
import { inFigures, inRow, numberWord } from './say.ts'
import { countable, isNear, sumOf, sumsIn } from './sums.ts'

/** A total against its parts. */
export const numberTotal: Rule = {
  code: 'number-total',
  group: 'numbers',
  title: 'Parts add up to the total printed with them',
  why: 'Parts that make more or less than their total mean that one of the numbers is old. Added up are parts behind a colon, in brackets, behind "of whom", men and women, and what "the remaining" leaves; across page breaks too. Parts with nouns of their own ("45 people (12 women, 7 children)") may overlap or leave a rest and are only compared with the total where they exceed it.',
  examples: [
    {
      text: 'Four rounds of talks took place: two meetings in Vienna, one hearing in Geneva and three visits to Astana.',
      finds: ['Four rounds'],
      shows: 'parts behind a colon',
    },
    {
      text: 'In all, 19 cases were suspended (8 because nobody was identified, 12 because of an expert examination).',
      finds: ['19 cases'],
      shows: 'parts in brackets',
    },
    {
      text: 'In June 2024, 11 defendants were convicted. On appeal the term of one of them was raised, those of two others were left and those of the remaining seven were cut.',
      finds: ['remaining seven'],
      shows: 'what remains',
    },
    {
      text: 'The deaths of 213 people were examined: 180 cases were closed, 19 cases were suspended, 12 cases are open and four cases went to court.',
      finds: ['213 people'],
      shows: 'parts of one unit in several clauses',
    },
    {
      text: 'Ten people stood trial. Three were acquitted, five received suspended sentences and the remaining three were imprisoned.',
      finds: ['remaining three'],
      shows: 'three, five and the remaining three are eleven',
    },
    {
      text: 'During the dispersal 64 people were injured, 30 women and 31 men.',
      finds: ['64 people'],
      shows: 'women and men without brackets',
    },
    {
      text: 'Since May 200 cases were registered, 39 criminal and 171 administrative.',
      finds: ['200 cases'],
      shows: 'criminal and administrative cases are more than all',
    },
    {
      text: 'Between May and July, 239 criminal and 1,410 administrative cases were opened (1,694 cases in total).',
      finds: ['1,694 cases'],
      shows: 'the total behind its parts',
    },
    {
      text: 'In Aktau 37 people stood trial, of whom 13 received prison terms, 21 suspended sentences and five were acquitted.',
      finds: ['37 people'],
      shows: 'what became of each',
    },
    {
      text: 'In 2020, 500 people were detained, including 60 women and 12 minors. Since May 300 cases were registered, 39 criminal and 171 administrative.',
      finds: [],
      shows: 'trap: some of them; other cases beside the criminal and administrative ones',
    },
    {
      text: 'Investigators looked into the deaths of 213 people: 180 cases were closed, 19 cases were suspended (8 and 11), 12 cases are open and two cases went to court.',
      finds: [],
      shows: 'trap: the sum is right',
    },
    {
      text: 'Among the dead were 238 people (10 women, 7 minors).',
      finds: [],
      shows: 'trap: women and minors are not everybody',
    },
    {
      text: 'Three activists were sentenced: four years, five years and eight years in prison.',
      finds: [],
      shows: 'trap: lengths of time are not added',
    },
    {
      text: 'On 29 September 2024, 12 activists were detained. Five of them were placed in pre-trial detention and the rest released.',
      finds: [],
      shows: 'trap: the rest has no number',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const quantities = draft.part(readQuantities)
    const sentences = draft.part(readSentences)
    for (const sentence of sentences.all) {
      const counts = quantities
        .of(sentence)
        .filter(({ kind, adjectival }) => kind === 'count' && !adjectival)
      if (counts.length < 2) {
        for (const count of counts)
          if (count.role === 'remaining') checkRemaining(count, [], before(count), report)
        continue
      }
      for (const { total, parts, kind } of sumsIn(counts)) {
        const sum = sumOf(parts)
        if (sum === total.value || (kind === 'within' && sum < total.value)) continue
        report({
          at: { passage: total.passage, from: total.numberFrom, to: total.to },
          severity:
            kind === 'whole' || (parts.length > 2 && isNear(sum, total.value)) ? 'warning' : 'note',
          message: `The text says ${numberWord(total.value)}, its parts ${inRow(parts.map(({ value }) => inFigures(value)))} make ${inFigures(sum)}. Correct the total or the parts.`,
          related: parts.map(({ passage, numberFrom, to }) => ({ passage, from: numberFrom, to })),
        })
      }
      const remaining = counts.find(({ role }) => role === 'remaining')
      if (remaining)
        checkRemaining(
          remaining,
          counts.filter(({ from }) => from < remaining.from),
          before(remaining),
          report,
        )
    }

    function before({ sentence }: Quantity): readonly Quantity[] {
      return sentences.around(sentence, 8, -1).flatMap((earlier) => quantities.of(earlier))
    }
  },
}

/** "one of them …, two others … and the remaining eight": with an earlier count they make the whole. */
function checkRemaining(
  remaining: Quantity,
  inSentence: readonly Quantity[],
  earlier: readonly Quantity[],
  report: Report,
): void {
  const parts = inSentence.filter(
    (count) => countable(count) && (count.of !== '' || count.unit === 'other' || count.unit === ''),
  )
  if (parts.length === 0) return
  const sum = sumOf(parts) + remaining.value
  const totals = [...earlier, ...inSentence].filter(
    (count) =>
      countable(count) &&
      !parts.includes(count) &&
      count.value > remaining.value &&
      count.of === '' &&
      count.unit !== '',
  )
  const nearest = totals.at(-1)
  if (nearest === undefined || totals.some(({ value }) => value === sum)) return
  const { passage, from, to } = remaining
  report({
    at: { passage, from: passage.text.startsWith('the ', from) ? from + 4 : from, to },
    severity: totals.length === 1 ? 'warning' : 'note',
    message: `Together with the ${inRow(parts.map(({ value }) => numberWord(value)))} before it this makes ${inFigures(sum)}, the text speaks of ${inFigures(nearest.value)}. Correct one of the numbers.`,
    related: [nearest, ...parts].map((part) => ({
      passage: part.passage,
      from: part.numberFrom,
      to: part.to,
    })),
  })
}
