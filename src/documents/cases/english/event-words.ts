import { be, did, type Verb } from './verbs.ts'

/** What is said of an event: of the persons, or a clause of its own in the past and in the past perfect. */
export type EventWords = { readonly verb: Verb } | { readonly clause: readonly [string, string] }

const of = (verb: Verb): EventWords => ({ verb })
const clause = (past: string, before: string): EventWords => ({ clause: [past, before] })

/** By type of event, in the order in which a case takes them. Types that are not here are not told; "{body}" is the court,
 * "{whose}" the person's. */
export const eventWords: Readonly<Record<string, EventWords>> = {
  'investigation-opened': of(be('placed under investigation')),
  summons: of(be('summoned for questioning')),
  interrogation: of(be('interrogated')),
  search: of(be('subjected to a search')),
  detention: of(be('detained')),
  'mass-detention': of(be('detained')),
  'suspect-status': of(be('declared a suspect')),
  charge: of(be('charged')),
  'charge-changed': clause('the charges were changed', 'the charges had been changed'),
  'restraint-extended': clause('the detention was extended', 'the detention had been extended'),
  imprisonment: of(be('reported to be in prison')),
  'held-reported': of(be('reported to be held')),
  'sent-to-trial': clause('the case was sent to trial', 'the case had been sent to trial'),
  'trial-start': clause('the trial began', 'the trial had begun'),
  verdict: of(be('convicted')),
  'sentence-in-force': clause(
    'the sentence entered into force',
    'the sentence had entered into force',
  ),
  'appeal-filed': of(did('lodged an appeal', 'lodged an appeal')),
  'appeal-decision': clause('{body} decided on the appeal', '{body} had decided on the appeal'),
  'cassation-decision': clause('{body} decided on the appeal', '{body} had decided on the appeal'),
  'sentence-softened': clause(
    'the penalty was replaced by a softer one',
    'the penalty had been replaced by a softer one',
  ),
  'sentence-hardened': clause(
    'the penalty was replaced by a harsher one',
    'the penalty had been replaced by a harsher one',
  ),
  'administrative-decision': of(be('found liable for an administrative offence')),
  fine: of(be('fined')),
  transfer: of(be('transferred to another place of detention')),
  'parole-filed': of(did('asked for release on parole', 'asked for release on parole')),
  'parole-refused': clause('release on parole was refused', 'release on parole had been refused'),
  'parole-granted': of(be('released on parole')),
  release: of(be('released')),
  amnesty: of(be('amnestied')),
  pardon: of(be('pardoned')),
  'case-closed': clause('the case was closed', 'the case had been closed'),
  acquittal: of(be('cleared of the charges')),
  rehabilitation: of(be('rehabilitated')),
  'extradition-request': clause(
    '{whose} extradition was requested',
    '{whose} extradition had been requested',
  ),
  'extradition-decision': clause(
    'a decision on the extradition was taken',
    'a decision on the extradition had been taken',
  ),
  extradition: of(be('extradited')),
  wanted: of(be('declared wanted')),
  'interpol-notice': of(be('made the subject of an INTERPOL notice')),
  exile: of(did('left the country under pressure', 'left the country under pressure')),
  disappearance: of(did('disappeared', 'disappeared')),
  abduction: of(be('abducted')),
  death: of(did('died', 'died')),
  killing: of(be('killed')),
  attack: of(be('attacked')),
  torture: of(
    be(
      'reported to have been tortured or otherwise ill-treated',
      'reportedly been tortured or otherwise ill-treated',
    ),
  ),
  threat: of(be('threatened')),
  'access-ban': of(be('refused entry')),
  lawsuit: of(be('sued')),
  harassment: of(
    be('reported to have been put under pressure', 'reportedly been put under pressure'),
  ),
  'self-harm': of(be('reported to have self-harmed', 'reportedly self-harmed')),
  'hunger-strike': of(did('held a hunger strike', 'held a hunger strike')),
  health: clause(
    'a grave change in {whose} health was reported',
    'a grave change in {whose} health had been reported',
  ),
  'removal-from-hospital': of(be('taken from hospital into custody')),
  'officials-dismissed': clause(
    'officials were dismissed over it',
    'officials had been dismissed over it',
  ),
  'un-communication': clause(
    'experts of the United Nations wrote to the Government about the case',
    'experts of the United Nations had written to the Government about the case',
  ),
}

/** Where the outcome changes what is said: by type of event, then outcome. */
const byOutcome: Readonly<Record<string, Readonly<Record<string, EventWords>>>> = {
  verdict: { acquitted: of(be('acquitted')) },
  'extradition-decision': {
    granted: clause('the extradition was allowed', 'the extradition had been allowed'),
    refused: clause('the extradition was refused', 'the extradition had been refused'),
  },
}

const appeal: Readonly<Record<string, EventWords>> = {
  upheld: clause('{body} left the judgment unchanged', '{body} had left the judgment unchanged'),
  dismissed: clause('{body} rejected the appeal', '{body} had rejected the appeal'),
  refused: clause('{body} rejected the appeal', '{body} had rejected the appeal'),
  reduced: clause('{body} reduced the sentence', '{body} had reduced the sentence'),
  increased: clause('{body} increased the sentence', '{body} had increased the sentence'),
  changed: clause('{body} changed the judgment in part', '{body} had changed the judgment in part'),
  quashed: clause('{body} quashed the judgment', '{body} had quashed the judgment'),
  remitted: clause(
    '{body} sent the case back for a new hearing',
    '{body} had sent the case back for a new hearing',
  ),
  granted: clause('{body} allowed the appeal', '{body} had allowed the appeal'),
}

export const appeals = new Set(['appeal-decision', 'cassation-decision'])

export const wordsOfEvent = (type: string, outcome: string | undefined): EventWords | undefined =>
  (outcome === undefined ? undefined : (appeals.has(type) ? appeal : byOutcome[type])?.[outcome]) ??
  eventWords[type]

export const toldTypes: readonly string[] = Object.keys(eventWords)

/** The body that decided, where the record names none. */
export const unnamedBody: Readonly<Record<string, string>> = {
  'appeal-decision': 'the court of appeal',
  'cassation-decision': 'the highest court',
}

/** What a case is about, when such an event belongs to its proceeding. */
export const subjectOfCase: Readonly<Record<string, string>> = {
  publication: 'a publication',
  broadcast: 'a broadcast',
  assembly: 'an assembly',
  petition: 'a petition',
}
