import type { Report, Rule } from '../../rule.ts'
import type { Understanding } from '../../understanding/index.ts'
import type { CasebookKnowledge, KnownNumber } from './knowledge.ts'
import type { ToldNumber } from './number-told.ts'
import type { NamedPersons } from './persons.ts'
import type { protectedNames } from './protected-names.ts'

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
  /** Finds names that the readers of the draft may not see; undefined where there are none. */
  readonly findProtected: ReturnType<typeof protectedNames>
  /** The numbers of the casebook for the days of the draft. */
  readonly numbers: readonly KnownNumber[]
  /** A part of the draft: its numbers, with the words that say what they count. */
  readonly readTold: (draft: Understanding) => readonly ToldNumber[]
}
