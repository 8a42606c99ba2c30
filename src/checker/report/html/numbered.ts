import type { Finding } from '../../finding.ts'
import { type CheckedFile, severities } from '../checked-file.ts'
import { type Locate, type Located, locator } from '../located.ts'

/** A finding with its number in the report, which joins the words, the card beside them and the list. */
export interface Numbered {
  /** From 1, in the order of the text. */
  readonly number: number
  readonly finding: Finding
  readonly at: Located | undefined
}

export interface NumberedFile {
  readonly checked: CheckedFile
  readonly locate: Locate
  readonly findings: readonly Numbered[]
  /** Begins every id of this file in the page. */
  readonly prefix: string
}

export function numberFindings(checked: CheckedFile, prefix: string): NumberedFile {
  const locate = locator(checked.draft)
  const findings = checked.findings.map((finding, index) => ({
    number: index + 1,
    finding,
    at: locate(finding.place, finding.quote),
  }))
  return { checked, locate, findings, prefix }
}

export const mostSeriousFirst = (findings: readonly Numbered[]): readonly Numbered[] =>
  severities.flatMap((level) => findings.filter(({ finding }) => finding.severity === level))
