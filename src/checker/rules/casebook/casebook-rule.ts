import type { Report, Rule } from '../../rule.ts'
import type { Understanding } from '../../understanding/index.ts'
import type { CasebookKnowledge } from './knowledge.ts'
import type { NamedPersons } from './persons.ts'

/** A rule that holds a draft against a casebook; its examples are tested with a few records of the sample. */
export interface CasebookRule extends Omit<Rule, 'check' | 'group'> {
  readonly group: 'casebook'
  check(draft: Understanding, report: Report, against: Against): void
}

/** What the rules of one casebook share. */
export interface Against {
  readonly known: CasebookKnowledge
  /** A part of the draft: the persons of the casebook it names. */
  readonly readNamed: (draft: Understanding) => NamedPersons
}
