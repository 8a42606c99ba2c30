import { activistDeaths } from './definitions/activist-deaths.ts'
import { activityBans } from './definitions/activity-bans.ts'
import { assemblyRefusalsReferendumDay } from './definitions/assembly-refusals-referendum-day.ts'
import { behindBars } from './definitions/behind-bars.ts'
import { chargedUnder4052 } from './definitions/charged-under-405-2.ts'
import { chargedWithRioting } from './definitions/charged-with-rioting.ts'
import { civilianDeathCases } from './definitions/civilian-death-cases.ts'
import { complaintsConsidered } from './definitions/complaints-considered.ts'
import { deathsByTortureAndInCustody } from './definitions/deaths-by-torture-and-in-custody.ts'
import { electoralCampaigns } from './definitions/electoral-campaigns.ts'
import { imprisonedSinceMay2020 } from './definitions/imprisoned-since-may-2020.ts'
import { individualCases } from './definitions/individual-cases.ts'
import { killedJanuary2022 } from './definitions/killed-january-2022.ts'
import { koshmambetTrial } from './definitions/koshmambet-trial.ts'
import { officialsConvicted } from './definitions/officials-convicted.ts'
import { persecutionCases2020 } from './definitions/persecution-cases-2020.ts'
import { personsByStatus } from './definitions/persons-by-status.ts'
import { politicalPrisoners } from './definitions/political-prisoners.ts'
import { referendumDetentions } from './definitions/referendum-detentions.ts'
import { registeredParties } from './definitions/registered-parties.ts'
import { religionConvictions } from './definitions/religion-convictions.ts'
import { religionProsecutions } from './definitions/religion-prosecutions.ts'
import { residenceTrial } from './definitions/residence-trial.ts'
import { sentences } from './definitions/sentences.ts'
import { shortTermDetentionLengths } from './definitions/short-term-detention-lengths.ts'
import { tortureIncidentsPerYear } from './definitions/torture-incidents-per-year.ts'
import type { FigureDefinition } from './figure.ts'

/** Every figure: a new one is one file in `definitions/` and one line here. */
export const figures: readonly FigureDefinition[] = [
  individualCases,
  personsByStatus,
  behindBars,
  politicalPrisoners,
  imprisonedSinceMay2020,
  sentences,
  activityBans,
  shortTermDetentionLengths,
  chargedUnder4052,
  chargedWithRioting,
  persecutionCases2020,
  activistDeaths,
  killedJanuary2022,
  civilianDeathCases,
  deathsByTortureAndInCustody,
  officialsConvicted,
  koshmambetTrial,
  residenceTrial,
  tortureIncidentsPerYear,
  assemblyRefusalsReferendumDay,
  referendumDetentions,
  registeredParties,
  electoralCampaigns,
  complaintsConsidered,
  religionProsecutions,
  religionConvictions,
]

const byName = new Map(figures.map((figure) => [figure.name, figure]))

/** The figure of this name, e.g. "behind-bars"; undefined when there is none. */
export const figureNamed = (name: string): FigureDefinition | undefined => byName.get(name)
