import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readQuantities,
  readSentences,
  type Understanding,
} from '../../understanding/index.ts'
import { alikeCounts } from './alike.ts'
import { inFigures } from './say.ts'

/** The same things counted twice with two results. */
export const numberTwoValues: Rule = {
  code: 'number-two-values',
  group: 'numbers',
  title: 'The same quantity has one value',
  why: "A summary keeps the number of last month's draft while the chapter has the new one. Two counts are taken for the same only where unit and its adjectives agree, the two sentences share several words that the rest of the paper hardly uses, and no date tells them apart. With fewer shared words it is a note.",
  examples: [
    {
      text: 'The court in Koshmambet convicted six police officers of torture.\n\nIt is welcome that seven police officers were convicted of torture in Koshmambet by the court.',
      finds: ['seven police officers'],
      shows: 'text and summary',
    },
    {
      text: 'On 29 September 2024, 12 activists were detained in Almaty before the nuclear referendum.\n\nThe 13 activists detained in Almaty before the nuclear referendum remain under investigation.',
      finds: ['13 activists'],
      shows: 'one group, two sizes',
    },
    {
      text: 'Local authorities in 12 cities issued 45 rejections to activists who wished to protest on the day of the referendum.\n\nThe 54 rejections issued to activists in 12 cities before the referendum show a pattern.',
      finds: ['54 rejections'],
      shows: 'two digits swapped',
    },
    {
      text: 'In 2022, six police officers were convicted of torture in Taldykorgan.\n\nIn 2023, seven police officers were convicted of torture in Taldykorgan.',
      finds: [],
      shows: 'trap: two years',
    },
    {
      text: 'On 29 September 2024, 12 activists were detained. Five of them were placed in detention. In January the detention of the six activists was extended.',
      finds: ['six activists'],
      shows: 'a number taken up again in its paragraph',
    },
    {
      text: 'The court sentenced two men to four years and three men to five years. All six men appealed.',
      finds: ['six men'],
      shows: 'two and three are five',
    },
    {
      text: 'On 29 September 2024, 12 activists were detained. Five of them were placed in detention. In January the detention of the five activists was extended.',
      finds: [],
      shows: 'trap: the five are those detained, not the twelve',
    },
    {
      text: 'Local authorities in 12 cities refused permission.\n\nThe campaign ran in 40 cities and was paid for by the budget.',
      finds: [],
      shows: 'trap: the same noun, other things',
    },
    {
      text: 'The two new parties were registered in March.\n\nBefore that, five parties were registered.',
      finds: [],
      shows: 'trap: another adjective',
    },
    {
      text: 'The report covers 14 closed psychiatric hospitals visited by monitors.\n\nMonitors visited 15 closed psychiatric hospitals for the report.',
      finds: ['15 closed psychiatric hospitals'],
      shows: 'adjectives that only these counts have',
    },
    {
      text: 'On 29 September 2024, 12 activists were detained. Five of them were released. In January the detention of the seven activists was extended.',
      finds: [],
      shows: 'trap: the seven are the twelve without the five',
    },
    {
      text: 'In Koshmambet six police officers were convicted of torture by the court.\n\nThree more police officers were convicted of torture in Koshmambet by the court.',
      finds: [],
      shows: 'trap: others, who came later',
    },
    {
      text: 'In Koshmambet more than six police officers were accused of torture by prosecutors.\n\nProsecutors accused seven police officers of torture in Koshmambet.',
      finds: [],
      shows: 'trap: "more than six" may be seven',
    },
  ],
  check(draft: Understanding, report: Report): void {
    checkTakenUp(draft, report)
    const told = new Set<number>()
    for (const { first, second, shared, closeness } of alikeCounts(draft)) {
      if (first.bound !== 'exact' || second.bound !== 'exact' || first.value === second.value)
        continue
      // 45 and 54: the same digits in another order are more likely one number mistyped than two.
      const needed = digitsOf(first) === digitsOf(second) ? 0.45 : 0.6
      const sure = shared >= 3 && closeness >= needed
      if (!sure && !(shared >= 3 && closeness >= 0.45)) continue
      if (told.has(second.passage.index * 100_000 + second.numberFrom)) continue
      told.add(second.passage.index * 100_000 + second.numberFrom)
      report({
        at: { passage: second.passage, from: second.numberFrom, to: second.to },
        severity: sure ? 'warning' : 'note',
        message: `Here ${inFigures(second.value)}, elsewhere ${inFigures(first.value)} of what seems to be the same. If it is the same, print one number.`,
        related: [{ passage: first.passage, from: first.numberFrom, to: first.to }],
      })
    }
  },
}

const digitsOf = ({ value }: Quantity): string =>
  value < 10 ? `${value}` : [...`${value}`].toSorted().join('')

/**
 * "The six activists" takes up a count of its paragraph: none of the counts before it, nor the sum or the rest of
 * two of them, is six, and one is off by one.
 */
function checkTakenUp(draft: Understanding, report: Report): void {
  const sentences = draft.part(readSentences)
  const quantities = draft.part(readQuantities)
  for (const passage of draft.passages) {
    const counts = sentences
      .of(passage)
      .flatMap((sentence) => quantities.of(sentence))
      .filter(countsThings)
    for (const [at, count] of counts.entries()) {
      if (!takesUp(count) && !isAll(count)) continue
      const known = counts
        .slice(Math.max(0, at - farthest), at)
        .filter(
          ({ unit, of, sentence }) =>
            sentence !== count.sentence && (unit === count.unit || of === 'them'),
        )
      const values = known.map(({ value }) => value)
      const made = values.some((a, i) =>
        values.some((b, j) => i !== j && (a + b === count.value || a - b === count.value)),
      )
      if (!made && isAll(count) && checkAll(count, known)) continue
      const near = known.find(({ value }) => Math.abs(value - count.value) === 1)
      if (near === undefined || made || values.includes(count.value) || !takesUp(count)) continue
      report({
        at: { passage, from: count.numberFrom, to: count.to },
        severity: 'warning',
        message: `This paragraph speaks of ${inFigures(near.value)} before, here of ${inFigures(count.value)}. If they are the same, print one number.`,
        related: [{ passage, from: near.numberFrom, to: near.to }],
      })
    }
  }

  /** "two men to four years and three men to five. All six men appealed": all are the two and the three. */
  function checkAll(count: Quantity, known: readonly Quantity[]): boolean {
    const [a, b] = known.filter(({ unit }) => unit === count.unit).slice(-2)
    if (a === undefined || b === undefined || a.sentence !== b.sentence || known.length > 3)
      return false
    const sum = a.value + b.value
    if (sum === count.value || Math.abs(sum - count.value) > 1) return false
    report({
      at: { passage: count.passage, from: count.numberFrom, to: count.to },
      severity: 'warning',
      message: `The sentence before speaks of ${inFigures(a.value)} and ${inFigures(b.value)}, here all are ${inFigures(count.value)}. Correct one of the numbers.`,
      related: [a, b].map(({ passage, numberFrom, to }) => ({ passage, from: numberFrom, to })),
    })
    return true
  }
}

const isAll = ({ passage, from }: Quantity): boolean =>
  /^all\s/i.test(passage.text.slice(from, from + 4))

/** How many counts back a reader still has in mind. */
const farthest = 16

function takesUp({ role, unit, of, passage, from }: Quantity): boolean {
  return (
    role === 'definite' &&
    unit !== '' &&
    of === '' &&
    /^(?:the|these|those)\s/i.test(passage.text.slice(from, from + 6))
  )
}

function countsThings({ kind, adjectival, bound, value }: Quantity): boolean {
  return kind === 'count' && !adjectival && bound === 'exact' && value > 1
}
