import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readQuantities,
  readSentences,
  type Understanding,
} from '../../understanding/index.ts'
import { inFigures, numberWord } from './say.ts'

/** A part that is larger than the whole it is taken from. */
export const numberSubset: Rule = {
  code: 'number-subset',
  group: 'numbers',
  title: 'A part is not larger than its whole',
  why: '"Of 44 victims, 53 were represented" cannot be, whatever the true numbers are. Compared are "of them", "of whom", "out of", "including" and "among them" with the count they refer to; a whole given as "more than" or "at least" sets no limit and is left alone.',
  examples: [
    {
      text: 'In 2023 there were 203 prosecutions, of which 217 ended in convictions.',
      finds: ['217'],
      shows: 'of which',
    },
    {
      text: 'The court recognised 44 people as victims. Fifty of them appealed.',
      finds: ['Fifty'],
      shows: 'of them, a sentence later',
    },
    {
      text: 'The Committee adopted views in 27 communications on Kazakhstan, 31 of which found a violation.',
      finds: ['31'],
      shows: 'of which behind the number',
    },
    { text: 'Lawyers represented 23 of the 20 victims.', finds: ['23'], shows: 'of the' },
    {
      text: 'Since July more than 200 cases were counted, including 239 criminal ones.',
      finds: [],
      shows: 'trap: "more than" sets no limit',
    },
    {
      text: 'In 2023 there were 203 prosecutions. So far, 172 of these resulted in convictions.',
      finds: [],
      shows: 'trap: a part smaller than its whole',
    },
    {
      text: 'Nine raids were carried out, including 45 arrests.',
      finds: [],
      shows: 'trap: another thing counted',
    },
    {
      text: 'Two lawyers spoke for the 44 victims. Twelve of them appealed.',
      finds: [],
      shows: 'trap: "them" are the victims, not the lawyers',
    },
    {
      text: 'Of the 44 victims, 53 were represented by lawyers.',
      finds: ['53'],
      shows: 'of the … at the start of the sentence',
    },
    {
      text: 'In 2024 at most 30 people were held in the building. Forty of them were women.',
      finds: ['Forty'],
      shows: '"at most" sets a limit',
    },
    {
      text: 'Twelve judges heard the case. They recognised 44 people as victims. Thirty of them appealed.',
      finds: [],
      shows: 'trap: the count right before "of them" is large enough',
    },
    {
      text: 'The court heard 20 victims, including 22-year-old students.',
      finds: [],
      shows: 'trap: an age',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const quantities = draft.part(readQuantities)
    const sentences = draft.part(readSentences)
    for (const sentence of sentences.all) {
      const counts = quantities.of(sentence)
      counts.forEach((part, at) => {
        if (
          part.kind !== 'count' ||
          part.adjectival ||
          part.bound === 'span' ||
          part.bound === 'about'
        )
          return
        const wholes = wholesOf(part, counts, at)
        const candidates = wholes ?? (isOfThem(part) ? earlier(part) : [])
        if (
          candidates.length === 0 ||
          candidates.some((whole) => !limits(whole) || whole.value >= part.value)
        )
          return
        const whole = candidates.at(-1)
        if (whole === undefined) return
        report({
          at: { passage: part.passage, from: part.numberFrom, to: part.numberTo },
          severity: 'warning',
          message: `${capital(numberWord(part.value))} cannot be part of ${inFigures(whole.value)}. Correct one of the two numbers.`,
          related: [{ passage: whole.passage, from: whole.numberFrom, to: whole.to }],
        })
      })

      /** What "of them" may mean: the counts before it in its sentence, or those of the sentence before. */
      function earlier({ from }: Quantity): readonly Quantity[] {
        const here = counts.filter((count) => count.to <= from && isWhole(count))
        const [previous] = sentences.around(sentence, 1, -1)
        return [...(previous ? quantities.of(previous).filter(isWhole) : []), ...here]
      }
    }
  },
}

/** The whole named in the same breath: "23 of the 44", "44 people, of whom 23", "200 cases including 39". */
function wholesOf(
  part: Quantity,
  counts: readonly Quantity[],
  at: number,
): readonly Quantity[] | undefined {
  const next = counts[at + 1]
  const text = part.passage.text
  if (next && isWhole(next) && ofTheWhole.test(text.slice(part.to, next.numberFrom))) return [next]
  const previous = counts[at - 1]
  if (previous === undefined || !isWhole(previous)) return undefined
  const gap = text.slice(previous.to, part.from)
  if (ofWhom.test(gap)) return [previous]
  if (part.of === 'whom' && /^[^.;:\d]{0,60},?\s+(?:and\s+)?$/.test(gap)) return [previous]
  if (including.test(gap) && isSameKind(part, previous)) return [previous]
  const lead = text.slice(previous.sentence.from, previous.from)
  return outOf.test(lead) && /^\s*,\s+$/.test(gap) && part.unit === '' ? [previous] : undefined
}

/** "Fifty of them", or "Of them, fifty" at the start of the sentence. */
function isOfThem({ of, passage, sentence, from }: Quantity): boolean {
  return of === 'them' || ofThemFirst.test(passage.text.slice(sentence.from, from))
}

const ofThemFirst = /^(?:Of|Among) (?:them|these|those),? (?:only |some |about )?$/
const ofTheWhole = /^\s+(?:out\s+)?of\s+(?:(?:the|these|those|all|a total of)\s+)?$/i
const ofWhom = /^[^.;:]{0,60}?[,(–—]?\s*\bof (?:whom|which|them|these)\s+(?:only\s+|some\s+)?$/
const including =
  /^[^.;:]{0,60}?[,(–—]?\s*\b(?:including|among (?:them|whom))\s+(?:only\s+|some\s+)?$/
const outOf = /^(?:Of|Out of|Among)\s+(?:the\s+)?$/i

/** "Nine raids, including 45 arrests" is no part: both must be the same noun, or both persons. */
function isSameKind(part: Quantity, whole: Quantity): boolean {
  return (
    part.unit === '' ||
    part.unit === whole.unit ||
    (persons.test(part.unit) && persons.test(whole.unit))
  )
}

const persons =
  /^(?:person|man|woman|child|minor|boy|girl|civilian|official|victim|individual|student)$|(?:ist|er|or|ee|ant|ian|man)$/

function isWhole({ kind, adjectival, unit, value }: Quantity): boolean {
  return kind === 'count' && !adjectival && unit !== '' && value > 1
}

const limits = ({ bound }: Quantity): boolean =>
  bound === 'exact' || bound === 'at-most' || bound === 'under'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
