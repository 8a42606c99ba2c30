import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readQuantities,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { inFigures, numberWord } from './say.ts'

/** "13 recommendations …; nine rejected …; only one adopted": what became of the rest? */
export const numberRemainder: Rule = {
  code: 'number-remainder',
  group: 'numbers',
  title: 'Two opposite parts leave a rest that nobody explains',
  why: 'Where a paper says that nine of 13 were rejected and only one was accepted, a reader subtracts and asks about the other three. It may be right, so this is a note. Only opposite outcomes are compared (rejected and accepted, convicted and acquitted, granted and refused), and only where both numbers refer to one total nearby.',
  examples: [
    {
      text: 'In all, 13 recommendations were made on this subject; nine of them were rejected. Kazakhstan accepted only one recommendation.',
      finds: ['only one recommendation'],
      shows: 'three are left over',
    },
    {
      text: 'Of 20 requests, eight were granted and nine requests were refused.',
      finds: ['nine requests'],
      shows: 'in one sentence',
    },
    {
      text: 'In all, 13 recommendations were made; nine of them were rejected and four were accepted.',
      finds: [],
      shows: 'nothing left',
    },
    {
      text: 'In all, 13 recommendations were made; nine of them were rejected, one was accepted and three were noted.',
      finds: [],
      shows: 'trap: the rest is told',
    },
    {
      text: 'In all, 13 recommendations were made on this subject; nine of them were rejected.',
      finds: [],
      shows: 'trap: one part alone is no division',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const sentences = draft.part(readSentences)
    const quantities = draft.part(readQuantities)
    for (const sentence of sentences.all) {
      const total = quantities
        .of(sentence)
        .find(
          (count) =>
            countsThings(count) && count.of === '' && count.value >= 4 && count.role !== 'definite',
        )
      if (total === undefined) continue
      const nearby = sentences.around(sentence, 0, 3)
      const rest = restOf(total, nearby)
      if (rest) report(rest)
    }

    function restOf(total: Quantity, nearby: readonly Sentence[]) {
      const parts = nearby
        .flatMap((near) => quantities.of(near))
        .filter(
          (count) =>
            countsThings(count) &&
            count !== total &&
            count.numberFrom > total.numberFrom &&
            (count.of === 'them' || count.unit === '' || count.unit === total.unit),
        )
        .filter(
          (count) =>
            count.value < total.value && count.role !== 'total' && count.role !== 'remaining',
        )
      const sides = parts.map(sideOf)
      const [first, second] = parts
      if (parts.length !== 2 || first === undefined || second === undefined) return undefined
      if (sides[0] === undefined || sides[1] === undefined || sides[0] === sides[1])
        return undefined
      const left = total.value - first.value - second.value
      if (left <= 0) return undefined
      return {
        at: { passage: second.passage, from: second.from, to: second.to },
        severity: 'note' as const,
        message: `${inFigures(total.value)} less ${numberWord(first.value)} and ${numberWord(second.value)} leaves ${numberWord(left)}. Say what became of ${left === 1 ? 'it' : 'them'}.`,
        related: [total, first].map(({ passage, numberFrom, to }) => ({
          passage,
          from: numberFrom,
          to,
        })),
      }
    }
  },
}

function countsThings({ kind, adjectival, bound }: Quantity): boolean {
  return kind === 'count' && !adjectival && bound === 'exact'
}

const yes =
  /\b(?:accepted|adopted|supported|granted|approved|registered|implemented|acquitted|released|satisfied|upheld)\b/i
const no =
  /\b(?:rejected|refused|denied|noted|declined|dismissed|convicted|sentenced|imprisoned|returned)\b/i

/** The outcome told in the clause of a count. */
function sideOf({ passage, from, to, sentence }: Quantity): 'yes' | 'no' | undefined {
  const after =
    /^[^,;.]{0,60}?(?=\sand\s|[,;.]|$)/.exec(passage.text.slice(to, sentence.to))?.[0] ?? ''
  const before = /[^,;.]{0,30}$/.exec(passage.text.slice(sentence.from, from))?.[0] ?? ''
  const here = clauseSide(after) ?? clauseSide(before)
  return here
}

function clauseSide(text: string): 'yes' | 'no' | undefined {
  if (yes.test(text)) return no.test(text) ? undefined : 'yes'
  return no.test(text) ? 'no' : undefined
}
