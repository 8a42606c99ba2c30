import type { z } from 'zod'
import type { RecordKind } from './kind.ts'
import { assessment } from './kinds/assessment.ts'
import { claim } from './kinds/claim.ts'
import { consent } from './kinds/consent.ts'
import { contact } from './kinds/contact.ts'
import { decision } from './kinds/decision.ts'
import { document } from './kinds/document.ts'
import { event } from './kinds/event.ts'
import { measure } from './kinds/measure.ts'
import { organisation } from './kinds/organisation.ts'
import { person } from './kinds/person.ts'
import { place } from './kinds/place.ts'
import { proceeding } from './kinds/proceeding.ts'
import { provision } from './kinds/provision.ts'
import { recognition } from './kinds/recognition.ts'
import { recommendation } from './kinds/recommendation.ts'
import { source } from './kinds/source.ts'
import { standard } from './kinds/standard.ts'

/** Every kind of record, by name: a new kind is one file in `kinds/` and one line here. */
export const kinds = {
  person,
  organisation,
  place,
  provision,
  standard,
  source,
  event,
  proceeding,
  measure,
  recognition,
  recommendation,
  decision,
  assessment,
  consent,
  document,
  contact,
  claim,
} as const

export type KindName = keyof typeof kinds
/** A record of a given kind, as the schema gives it back: defaults filled in. */
export type RecordOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>
/** Any record. */
export type FactRecord = { [K in KindName]: RecordOf<K> }[KindName]

export const kindNames = Object.keys(kinds) as KindName[]

export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name)

export const kindOf = (name: KindName): RecordKind => kinds[name] as unknown as RecordKind
