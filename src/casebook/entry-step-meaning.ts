/** The steps by which a proceeding grows; each has a short form. */
export const stepNames = [
  'extension',
  'charge',
  'verdict',
  'appeal',
  'release',
  'transfer',
  'end',
] as const
export type StepName = (typeof stepNames)[number]

/** What a release, an appeal or an end may be: types of events. */
export const stepTypes = {
  appeal: ['appeal-decision', 'cassation-decision', 'review'],
  release: ['release', 'parole-granted', 'amnesty', 'pardon', 'deferral'],
  end: ['case-closed', 'acquittal', 'rehabilitation', 'amnesty'],
} as const satisfies Partial<Record<StepName, readonly string[]>>

/** What a verdict or a decision on appeal may say: terms of `outcomes`. */
export const stepOutcomes = {
  verdict: ['convicted', 'acquitted', 'closed'],
  appeal: ['upheld', 'reduced', 'increased', 'changed', 'quashed', 'remitted', 'acquitted'],
} as const satisfies Partial<Record<StepName, readonly string[]>>

/**
 * The type of event a step is. A verdict that acquits or closes the case is an event of that kind, because it ends the
 * measures of the proceeding.
 * @returns `type` undefined where the form does not say enough; `said` is the field that should say it
 */
export function eventOfStep(
  step: StepName,
  type: string | undefined,
  outcome: string | undefined,
): { readonly type: string | undefined; readonly said: string } {
  if (step === 'verdict') return { type: verdicts[outcome ?? ''], said: 'outcome' }
  if (step === 'appeal') {
    if (outcome === undefined) return { type: undefined, said: 'outcome' }
    return {
      type: outcome === 'acquitted' ? 'acquittal' : (type ?? 'appeal-decision'),
      said: 'type',
    }
  }
  if (step === 'release' || step === 'end') return { type, said: 'type' }
  return { type: plain[step], said: 'date' }
}

const verdicts: Readonly<Record<string, string>> = {
  convicted: 'verdict',
  acquitted: 'acquittal',
  closed: 'case-closed',
}

const plain = {
  extension: 'restraint-extended',
  charge: 'charge-changed',
  transfer: 'transfer',
} as const

/** Why a measure ends by a step: a term of `end-reasons`. */
export function reasonOfStep(
  step: StepName,
  type: string | undefined,
  outcome: string | undefined,
): string {
  if (outcome === 'acquitted' || type === 'acquittal' || type === 'rehabilitation')
    return 'acquittal'
  if (step === 'verdict') return outcome === 'convicted' ? 'replaced' : 'case-closed'
  if (step === 'appeal')
    return outcome === 'quashed' || outcome === 'remitted' ? 'quashed' : 'replaced'
  if (type === 'amnesty' || type === 'pardon') return type
  if (type === 'parole-granted') return 'parole'
  return step === 'end' ? 'case-closed' : 'released'
}
