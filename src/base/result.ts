/**
 * An expected fault: a stable code for programs, and one clear sentence for people saying
 * what is wrong, where, and how to mend it. Faults are values; exceptions are bugs.
 */
export interface Fault {
  readonly code: string
  readonly message: string
  /** Where in the input: "persons.jsonl, line 3" or a JSON Pointer such as "/date". */
  readonly where?: string
}

export type Result<T, F = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const fail = <F = Fault>(fault: F): Result<never, F> => ({ ok: false, fault })

export const fault = (code: string, message: string, where?: string): Fault =>
  where === undefined ? { code, message } : { code, message, where }

/** Carries a fault across a place where only exceptions pass (a database transaction); caught at the door. */
export class FaultError extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map((f) => (f.where ? `${f.where}: ${f.message}` : f.message)).join('\n'))
    this.name = 'FaultError'
    this.faults = faults
  }
}
