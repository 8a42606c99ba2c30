import { addDays, daysBetween } from '../../../base/date.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { KnownNumber } from './knowledge.ts'
import { agrees, difference, isOfItsSize, isSame } from './number-agreement.ts'
import { type Match, numberMatcher } from './number-matching.ts'
import type { ToldNumber } from './number-told.ts'
import { meaningOf } from './number-words.ts'

/** From here on a number is worth a word; from there on it is almost surely the one that is meant. */
const [worth, sure] = [0.6, 0.75]
/** A number that fits half as well may be the one that is meant, if it is the very same. */
const mayBe = 0.32
/** A number that says only "more than" has to fit nearly as well as the best. */
const nearBest = 0.85
/** A number of another day than this far from the draft's may have changed since. */
const daysApart = 62
/** A number said for a day so long before or after that of the draft is another one. */
const [longBefore, longAfter] = [3 * 366, 366]

export const casebookNumber: CasebookRule = {
  code: 'casebook-number',
  group: 'casebook',
  title: 'A number is not the one the casebook has',
  why: 'A number that was right in the last paper is carried into the next one. Which number of the casebook is meant is told by the unit and by the words of the figure, its part or the statement quoted for it; figures are counted for the day of the draft, or the day the sentence gives after “as of” or “by”. It is right if it agrees with any number that may be meant, ours or somebody else’s, with “more than” and “at least” as they are said; where the sentence says whose number it is, it is held only against numbers of others. A warning stands where every sign agrees; where the draft counts more of what goes on than the single records do, where the day is another, or a place or name narrows the count, it is a note. Numbers under three, in tables, headings and quotations, and “five of them” are left alone.',
  examples: [
    {
      text: '# Briefing\n\nFebruary 2025\n\nEleven people are behind bars on politically motivated charges.',
      finds: ['Eleven people'],
      shows: 'the casebook counts 13 on that day',
    },
    {
      text: 'According to the General Prosecutor, 43 law enforcement officials were convicted over the events of January 2022.',
      finds: ['43 law enforcement officials'],
      shows: 'the number of another body, quoted in the casebook as 34',
    },
    {
      text: 'Over 300 people were killed in January 2022.',
      finds: ['Over 300 people'],
      shows: 'more than is known',
    },
    {
      text: 'More than 230 people were killed in January 2022. More than 20 people are behind bars on politically motivated charges.',
      finds: [],
      shows: 'as others count them',
    },
    {
      text: 'The court heard 43 witnesses. Three lawyers were in the room.',
      finds: [],
      shows: 'nothing the casebook counts',
    },
    {
      text: 'Six of them were convicted over the events of January 2022.',
      finds: [],
      shows: 'some of what was named before',
    },
  ],
  check(draft, report, { numbers, readTold }) {
    if (numbers.length === 0) return
    const match = numberMatcher(numbers)
    for (const told of draft.part(readTold)) {
      const { quantity, attributed } = told
      const all = match(told)
      const best = all.find(
        ({ known }) =>
          (!attributed || known.basis === 'quoted') &&
          isOfItsSize(quantity, known) &&
          isOfItsTime(told, known),
      )
      if (best === undefined || best.fit < worth || mayBeRight(quantity, all)) continue
      const { passage, from, to } = quantity
      report({
        at: { passage, from, to },
        severity: all.some((one) => isNear(one, best) && isSure(told, one)) ? 'warning' : 'note',
        message: messageOf(told, best, all),
      })
    }
  },
}

const isNear = ({ fit }: Match, best: Match): boolean => fit >= nearBest * best.fit

const mayBeRight = (quantity: ToldNumber['quantity'], all: readonly Match[]): boolean => {
  const best = all[0]?.fit ?? 0
  return all.some(
    ({ known, fit }) =>
      (fit >= mayBe && isSame(quantity, known)) ||
      (fit >= nearBest * best && agrees(quantity, known) && isOfItsSize(quantity, known)),
  )
}

const isOfItsTime = ({ day }: ToldNumber, { to }: KnownNumber): boolean =>
  to === null || (to >= addDays(day, -longBefore) && to <= addDays(day, longAfter))

function isSure(told: ToldNumber, { known, fit }: Match): boolean {
  if (fit < sure || known.about || isNarrower(told, known)) return false
  const { value, sentence } = told.quantity
  const ownVoice = /\b(?:casebook|document(?:s|ed)|we|our)\b/i.test(sentence.text)
  if (known.to === null) return true
  // Of what goes on, single records are the least that is known: a draft may rest on more.
  if (known.basis === 'counted' && !ownVoice && value > (known.most ?? value)) return false
  return Math.abs(daysBetween(known.to, told.day)) <= daysApart
}

/** A place, a body or a year in the sentence that the casebook's number does not name: the draft may count a part. */
function isNarrower({ quantity, attributed }: ToldNumber, known: KnownNumber): boolean {
  const { sentence, from, to } = quantity
  const rest = `${sentence.text.slice(0, from - sentence.from)} ${sentence.text.slice(to - sentence.from)}`
  const said = meaningOf(`${known.counts} ${known.frame} ${known.when}`)
  const years = meaningOf((rest.match(/\b(?:19|20)\d\d\b/g) ?? []).join(' '))
  if (!years.isSubsetOf(said)) return true
  // Where the sentence says whose number it is, its names are theirs.
  if (attributed) return false
  const names = [...rest.slice(1).matchAll(/\b\p{Lu}[\p{L}’'-]+/gu)].map(([name]) => name)
  return !meaningOf(names.join(' ')).isSubsetOf(said)
}

function messageOf({ quantity }: ToldNumber, best: Match, all: readonly Match[]): string {
  const { passage, from, to } = quantity
  const { known } = best
  const far = difference(quantity, known)
  const said = `The text says “${passage.text.slice(from, to)}”`
  const other = all.find(
    (one) =>
      one.known.figure === known.figure && one.known.basis !== known.basis && isNear(one, best),
  )
  return `This may be “${known.title}”. ${said}; the casebook ${has(known)}${far === '' ? '' : `, so the text has ${far}`}${other === undefined ? '' : `; it also ${has(other.known)}`}.`
}

const has = ({ basis, printed, when }: KnownNumber): string =>
  `${basis === 'counted' ? `counts ${printed}` : `quotes “${printed}”`}${when === '' ? '' : basis === 'counted' ? ` on ${when}` : ` of ${when}`}`
