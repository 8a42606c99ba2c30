import { formatDate, formatWhen } from '../../../wording/index.ts'
import type { Beat } from '../beats.ts'
import type { CaseFacts, CaseProceeding, CaseSentence } from '../case-facts.ts'
import type { Aside } from '../plan.ts'
import { capitalised, type Telling, uniqueCites } from './beat-sentences.ts'
import { chargeRecords, chargeSentence, claimSentence, otherCaseSentence } from './charge-words.ts'
import { subjectOfCase } from './event-words.ts'

/** The publication or assembly that a case concerns. */
export function subjectSentences(facts: CaseFacts): CaseSentence[] {
  return facts.events.flatMap((event): CaseSentence[] => {
    const what = subjectOfCase[event.type]
    if (what === undefined || event.proceedings.length === 0) return []
    const date = event.date === undefined ? '' : ` of ${formatDate(event.date, 'en')}`
    return [
      { parts: [`The case concerns ${what}${date}.`], cites: event.cites, records: [event.record] },
    ]
  })
}

/**
 * Charges that no event names, each with our account of the proceeding; of co-accused whose cases are described
 * alike once.
 * @param charged the cases are added
 */
export function chargeSentences(
  proceedings: readonly CaseProceeding[],
  charged: Set<string>,
): CaseSentence[] {
  for (const one of proceedings) charged.add(one.key)
  const alike = Map.groupBy(proceedings, (one) => chargeWords(one, false))
  return [...alike.values()].flatMap((same) => {
    const many = new Set(same.map((one) => one.key)).size > 1
    const charge = same[0] === undefined ? '' : chargeWords(same[0], many)
    const accounts = new Set(same.flatMap(({ account }) => account?.trim() ?? []))
    return sentenceOf(same, [charge, ...accounts].filter((words) => words !== '').join(' '))
  })
}

const chargeWords = ({ civil, charges }: CaseProceeding, many: boolean): string =>
  civil ? claimSentence(charges) : chargeSentence(charges, many)

/** Our accounts of proceedings whose charges have been told. */
export function accountSentences(proceedings: readonly CaseProceeding[]): CaseSentence[] {
  const alike = Map.groupBy(proceedings, (one) => one.account?.trim() ?? '')
  return [...alike].flatMap(([account, same]) => sentenceOf(same, account))
}

function sentenceOf(same: readonly CaseProceeding[], words: string): CaseSentence[] {
  if (words === '') return []
  return [
    {
      parts: capitalised([words]),
      cites: uniqueCites(same.flatMap((one) => one.cites)),
      records: same.flatMap((one) => [one.record, ...chargeRecords(one.charges)]),
    },
  ]
}

const openings = new Set(['investigation-opened', 'suspect-status', 'charge'])

/** Another case of the same person that led to no conviction: its charge, our account, what became of it. */
export function asideSentences(
  { proceeding, beats, earlier }: Aside,
  charged: Set<string>,
  tell: (beat: Beat, telling: Telling) => readonly CaseSentence[],
): CaseSentence[] {
  const [first, ...rest] = beats
  // A step that names the charge introduces the case; without one we do.
  if (first?.events.some((event) => openings.has(event.type))) {
    const opening = tell(first, earlier ? { earlier, lead: 'earlier' } : {})
    const about = charged.has(proceeding.key)
      ? accountSentences([proceeding])
      : chargeSentences([proceeding], charged)
    return [...opening, ...about, ...asThatCase(rest.flatMap((beat) => tell(beat, {})))]
  }
  const { opened, charges, account } = proceeding
  charged.add(proceeding.key)
  const when = opened === undefined ? '' : formatWhen(opened, 'en')
  const words = [otherCaseSentence(charges, when, earlier), account?.trim() ?? '']
  return [
    ...sentenceOf([proceeding], words.filter((one) => one !== '').join(' ')),
    ...asThatCase(beats.flatMap((beat) => tell(beat, {}))),
  ]
}

/** "The case was closed" of another case: "that case". */
const asThatCase = (sentences: readonly CaseSentence[]): CaseSentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    parts: sentence.parts.map((part) =>
      typeof part === 'string'
        ? part.replace(/^The case /, 'That case ').replace(/\bthe case /, 'that case ')
        : part,
    ),
  }))
