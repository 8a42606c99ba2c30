import type { Confidentiality } from '../base/confidentiality.ts'
import { dayOf } from '../base/date.ts'
import type { CasebookKnowledge } from '../checker/index.ts'
import { keeper } from '../projections/index.ts'
import { audienceOf } from './audience.ts'
import type { Casebook } from './casebook.ts'
import { draftOrganisations } from './draft-bodies.ts'
import { draftNumbers } from './draft-numbers.ts'
import { knownPersons } from './draft-persons.ts'
import { draftRecommendations } from './draft-recommendations.ts'
import { draftSources } from './draft-sources.ts'
import type { Views } from './views.ts'

/**
 * What the casebook knows that a draft for these readers can be held against: every name, so that none is missed
 * that they may not see, and otherwise only what they may see, so that no finding tells more. Its numbers can be
 * asked for while `views` are open.
 */
export async function draftKnowledge(
  casebook: Casebook,
  views: Views,
  clearance: Confidentiality,
): Promise<CasebookKnowledge> {
  const all = await views.at({ known: null, audience: keeper })
  const audience = audienceOf(casebook, clearance)
  const shown = await views.at({ known: null, audience })
  return {
    audience: clearance,
    today: dayOf(casebook.now()),
    persons: await knownPersons(all, shown, clearance),
    organisations: await draftOrganisations(shown),
    sources: await draftSources(shown),
    recommendations: await draftRecommendations(shown),
    ...(await draftNumbers(() => views.at({ known: null, audience }))),
  }
}
