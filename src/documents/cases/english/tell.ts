import type { Beat } from '../beats.ts'
import type { CaseFacts, CaseSentence } from '../case-facts.ts'
import { planCase } from '../plan.ts'
import { aboutSentences, asideSentences } from './about.ts'
import { beatSentences } from './beat-sentences.ts'
import { recognitionSentences, statusSentences } from './closing.ts'
import { toldTypes } from './event-words.ts'
import { toldMeasures } from './measure-words.ts'
import { Subjects } from './subjects.ts'

/**
 * A case in English sentences: what weighs most first, with the persons in bold and what they do; what it is
 * about; what led to it; what came after; other cases; who recognised them as what; their status on the day of
 * the paper. What the records do not say is not said. An empty list when there is nothing to tell.
 */
export function tellInEnglish(
  facts: CaseFacts,
  options: { readonly status: boolean },
): CaseSentence[] {
  const plan = planCase(facts, { events: toldTypes, measures: toldMeasures })
  if (!plan) return []
  const charged = new Set<string>()
  const subjects = new Subjects(facts)
  const tell = (one: Beat, before: boolean, first = false) =>
    beatSentences(one, facts, charged, subjects, before, first)
  const opening = tell(plan.opening, false, true)
  const earlier = plan.earlier.flatMap((one) => tell(one, true))
  const later = plan.later.flatMap((one) => tell(one, false))
  return [
    ...opening,
    ...aboutSentences(facts, plan, charged),
    ...earlier,
    ...later,
    ...plan.asides.flatMap((aside) => asideSentences(aside, charged, (one) => tell(one, false))),
    ...recognitionSentences(facts, subjects),
    ...(options.status ? statusSentences(facts, subjects) : []),
  ]
}
