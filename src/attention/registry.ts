import type { Concern } from './concern.ts'
import { consentMissing } from './concerns/consent-missing.ts'
import { eventWithoutProvision } from './concerns/event-without-provision.ts'
import { oneWeakSource } from './concerns/one-weak-source.ts'
import { possibleDuplicate } from './concerns/possible-duplicate.ts'
import { sourceNotCaptured } from './concerns/source-not-captured.ts'
import { statusUnconfirmed } from './concerns/status-unconfirmed.ts'
import { termEnds, termOver } from './concerns/terms.ts'

/** Everything that may need attention, most pressing first: a new concern is one file and one line here. */
export const concerns = [
  termEnds,
  termOver,
  statusUnconfirmed,
  consentMissing,
  oneWeakSource,
  eventWithoutProvision,
  sourceNotCaptured,
  possibleDuplicate,
] as const satisfies readonly Concern[]
