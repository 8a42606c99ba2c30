import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import type { Findings } from './finding.ts'
import { openNote, type Verifier } from './note.ts'

/** What a checkpoint is called in a finding, and the beginning of the codes of findings about it. */
export interface CheckpointPlace {
  readonly code: 'checkpoint' | 'outside'
  readonly name: string
}

export const inside: CheckpointPlace = {
  code: 'checkpoint',
  name: 'The checkpoint in the database',
}
export const outside: CheckpointPlace = {
  code: 'outside',
  name: 'The checkpoint kept outside the database',
}

/** The checkpoint in a signed note, if it is one of this ledger and its signature is good. */
export function checkCheckpoint(
  note: string,
  verifier: Verifier,
  { code, name }: CheckpointPlace,
  findings: Findings,
): Checkpoint | undefined {
  const opened = openNote(note, verifier)
  if (opened === 'malformed') {
    findings.add(`${code}-unreadable`, `${name} is not a signed note.`)
    return undefined
  }
  if (opened === 'unsigned') {
    findings.add(
      `${code}-signature`,
      `${name} does not carry a good signature of this ledger's key (${verifier.name}).`,
    )
    return undefined
  }
  const checkpoint = parseCheckpoint(opened.text)
  if (checkpoint === undefined || checkpoint.origin !== verifier.name) {
    findings.add(`${code}-unreadable`, `${name} is signed, but is no checkpoint of this ledger.`)
    return undefined
  }
  return checkpoint
}
