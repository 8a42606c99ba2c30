import type { Severity } from './finding.ts'
import type { Draft } from './tree/index.ts'
import type { Passage, Understanding } from './understanding/index.ts'

/** One thing the checker looks for: code, explanation and examples in one file. */
export interface Rule {
  /** Kebab-case, stable for good: other people's files name it. */
  readonly code: string
  readonly group: RuleGroup
  /** What it looks for, in one line. */
  readonly title: string
  /** Why it matters to the people who send such papers; what it does not look at, and the trap it knows. */
  readonly why: string
  /** Where the rule comes from, if from a document. */
  readonly source?: string
  /** Tested one by one: each finds exactly what it says. */
  readonly examples: readonly Example[]
  check(draft: Understanding, report: Report): void
}

/** Rules made for one draft: what they hold it against depends on what it says, and on its date. */
export type RulesFor = (draft: Understanding) => Promise<readonly Rule[]>

export type RuleGroup =
  | 'names'
  | 'numbers'
  | 'dates'
  | 'references'
  | 'sources'
  | 'law'
  | 'terms'
  | 'letters'
  | 'limits'
  | 'privacy'
  | 'casebook'

/** A small draft and the words this rule finds in it; none where the draft is right. */
export interface Example {
  /** Markdown, or HTML where `html` says so. */
  readonly text: string
  readonly html?: true
  /** What a Word file of this text holds beside it, for rules that look there. */
  readonly beside?: Partial<Pick<Draft, 'properties' | 'comments' | 'changes'>>
  readonly finds: readonly string[]
  /** What the example shows: the slip, or the trap. */
  readonly shows?: string
}

/** Words of one passage, by offsets into its text. */
export interface Span {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

export type Report = (finding: {
  readonly at: Span
  readonly severity: Severity
  readonly message: string
  readonly related?: readonly Span[]
  readonly suggestions?: readonly string[]
}) => void
