import type { Beat } from '../beats.ts'
import type { CaseFacts, CaseSentence } from '../case-facts.ts'
import { planCase } from '../plan.ts'
import { accountSentences, asideSentences, chargeSentences, subjectSentences } from './about.ts'
import { beatSentences, type Telling } from './beat-sentences.ts'
import { recognitionSentences, statusSentences } from './closing.ts'
import { toldTypes } from './event-words.ts'
import { toldMeasures } from './measure-words.ts'
import { Subjects } from './subjects.ts'

/**
 * A case in English sentences: what weighs most first, with the persons in bold and what they do; what it is
 * about; what led to it; what came after; other cases; who recognised them as what; their status on the day of
 * the paper. Our account of a proceeding stands after its charges. What the records do not say is not said. An
 * empty list when there is nothing to tell.
 */
export function tellInEnglish(
  facts: CaseFacts,
  options: { readonly status: boolean },
): CaseSentence[] {
  const plan = planCase(facts, { events: toldTypes, measures: toldMeasures })
  if (!plan) return []
  const charged = new Set<string>()
  const subjects = new Subjects(facts)
  const tell = (beat: Beat, telling: Telling = {}) =>
    beatSentences(beat, facts, charged, subjects, telling)
  /** A beat, and the cases of which it told the charges. */
  const telling = (how: Telling) => (beat: Beat) => {
    const before = new Set(charged)
    const sentences = tell(beat, how)
    return { sentences, charged: [...charged].filter((key) => !before.has(key)) }
  }
  const aside = new Set(plan.asides.map((one) => one.proceeding.key))
  const own = facts.proceedings.filter((one) => !aside.has(one.key))
  const account = (keys: readonly string[]) =>
    accountSentences(own.filter((one) => keys.includes(one.key)))

  const [opening] = [plan.opening].map(telling({ first: true }))
  const earlier = plan.earlier.map(telling({ earlier: true }))
  const background = plan.background.map((beat) =>
    tell(beat, { earlier: true, lead: beat.date === undefined ? 'earlier' : '' }),
  )
  const earlierCases = plan.earlierCases.map(telling({ earlier: true }))
  const later = plan.later.map(telling({}))
  const untold = own.filter((one) => !charged.has(one.key))
  return [
    ...(opening?.sentences ?? []),
    ...subjectSentences(facts),
    ...chargeSentences(untold, charged),
    ...earlier.flatMap((one) => one.sentences),
    ...account([...(opening?.charged ?? []), ...earlier.flatMap((one) => one.charged)]),
    ...background.flat(),
    ...[...earlierCases, ...later].flatMap((one) => [...one.sentences, ...account(one.charged)]),
    ...plan.asides.flatMap((one) => asideSentences(one, charged, tell)),
    ...recognitionSentences(facts, subjects),
    ...(options.status ? statusSentences(facts, subjects) : []),
  ]
}
