import type { Finding } from '../finding.ts'
import type { Place } from '../tree/index.ts'
import type { CheckedFile } from './checked-file.ts'

/** The report for programs: the form is a promise of DESIGN, section 6; add to it, never change it. */
export interface JsonReport {
  readonly files: readonly {
    readonly file: string
    readonly words: number
    readonly findings: readonly JsonFinding[]
  }[]
}

export interface JsonFinding {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly message: string
  /** PDF: the page; `line` is then the paragraph on that page. */
  readonly page?: number
  /** 1-based line of a text, paragraph of a document. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  readonly quote: string
  readonly related: readonly {
    readonly page?: number
    readonly line: number
    readonly quote: string
  }[]
  readonly suggestions: readonly string[]
  readonly fingerprint: string
}

export const jsonReport = (files: readonly CheckedFile[]): JsonReport => ({
  files: files.map(({ file, words, findings }) => ({
    file,
    words,
    findings: findings.map(jsonFinding),
  })),
})

const jsonFinding = (finding: Finding): JsonFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  ...page(finding.place),
  line: finding.place.line,
  column: finding.place.column,
  quote: finding.quote,
  related: finding.related.map(({ place, quote }) => ({ ...page(place), line: place.line, quote })),
  suggestions: finding.suggestions,
  fingerprint: finding.fingerprint,
})

const page = ({ page }: Place) => (page === undefined ? {} : { page })
