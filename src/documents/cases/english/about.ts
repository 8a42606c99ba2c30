import { formatDate, formatWhen } from '../../../wording/index.ts'
import type { Beat } from '../beats.ts'
import type { CaseFacts, CaseProceeding, CaseSentence } from '../case-facts.ts'
import type { Aside, CasePlan } from '../plan.ts'
import { capitalised, uniqueCites } from './beat-sentences.ts'
import { chargeRecords, chargeSentence, claimSentence } from './charge-words.ts'
import { subjectOfCase } from './event-words.ts'

/** What the case is about: the publication or assembly it concerns, charges not yet named, our own account. */
export function aboutSentences(
  facts: CaseFacts,
  plan: CasePlan,
  charged: Set<string>,
): CaseSentence[] {
  const aside = plan.asides.map((one) => one.proceeding.key)
  const told = new Set<string>()
  return [
    ...facts.events.flatMap((event): CaseSentence[] => {
      const what = subjectOfCase[event.type]
      if (what === undefined || event.proceedings.length === 0) return []
      const date = event.date === undefined ? '' : ` of ${formatDate(event.date, 'en')}`
      return [
        {
          parts: [`The case concerns ${what}${date}.`],
          cites: event.cites,
          records: [event.record],
        },
      ]
    }),
    // Without a proceeding nothing else says what the event was about.
    ...plan.opening.events.flatMap(({ account, cites, record }) =>
      account === undefined || facts.proceedings.length > 0
        ? []
        : [{ parts: [account], cites, records: [record] }],
    ),
    ...merged(
      facts.proceedings
        .filter((one) => !aside.includes(one.key))
        .flatMap((one) => proceedingSentence(one, null, charged, told)),
    ),
  ]
}

/** Another case of the same person that led to no conviction: its charge, our account, what became of it. */
export function asideSentences(
  { proceeding, beats }: Aside,
  charged: Set<string>,
  tell: (beat: Beat) => readonly CaseSentence[],
): CaseSentence[] {
  // A step that names the charge introduces the case; without one we do.
  const opens = beats.some((beat) => beat.events.some((event) => openings.has(event.type)))
  const when = proceeding.opened === undefined ? '' : formatWhen(proceeding.opened, 'en')
  const steps = asThatCase(beats.flatMap(tell))
  const about = proceedingSentence(proceeding, opens ? null : when, charged, new Set())
  return opens ? [...steps, ...about] : [...about, ...steps]
}

const openings = new Set(['investigation-opened', 'suspect-status', 'charge'])

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

function proceedingSentence(
  { record, key, civil, charges, account, cites }: CaseProceeding,
  when: string | null,
  charged: Set<string>,
  told: Set<string>,
): CaseSentence[] {
  const charge =
    charged.has(key) || (charges.length === 0 && when === null)
      ? ''
      : civil
        ? claimSentence(charges)
        : chargeSentence(charges, when)
  charged.add(key)
  const words = [charge, account !== undefined && !told.has(account) ? account.trim() : '']
  if (account !== undefined) told.add(account)
  const said = words.filter((one) => one !== '').join(' ')
  if (said === '') return []
  return [{ parts: capitalised([said]), cites, records: [record, ...chargeRecords(charges)] }]
}

/** Co-accused whose cases are described alike are described once. */
function merged(sentences: readonly CaseSentence[]): CaseSentence[] {
  const byText = Map.groupBy(sentences, (one) => one.parts.join(''))
  return [...byText.values()].map((same) => ({
    parts: same[0]?.parts ?? [],
    cites: uniqueCites(same.flatMap((one) => one.cites)),
    records: same.flatMap((one) => one.records),
  }))
}
