import type { Accepted } from '../accepted/index.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Draft } from '../tree/index.ts'

/** One file and everything a report says of it. */
export interface CheckedFile {
  /** As it was named by whoever asked. */
  readonly file: string
  readonly draft: Draft
  /** As `wordsOf` counts them. */
  readonly words: number
  readonly findings: readonly Finding[]
  readonly accepted: readonly Accepted[]
}

export const severities: readonly Severity[] = ['error', 'warning', 'note']

/** Whether anything stands at warning or above: that decides what a check ends with. */
export const hasSlips = (files: readonly CheckedFile[]): boolean =>
  files.some(({ findings }) => findings.some(({ severity }) => severity !== 'note'))

export type Counts = Readonly<Record<Severity, number>>

export function countFindings(files: readonly CheckedFile[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++
  return counts
}
