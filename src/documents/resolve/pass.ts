import type { LoadedFacts } from '../facts.ts'
import type { OwnNote } from '../language/draft.ts'
import type { Head } from '../language/index.ts'
import type { Faults, Place } from '../place.ts'
import type { DocumentLanguage } from '../tree.ts'
import type { Notes } from './notes.ts'
import type { Outline } from './outline.ts'
import type { Values } from './values.ts'

/** What the parts of the resolver share while one document is resolved, from its first line to its last. */
export interface Pass {
  readonly file: string
  readonly head: Head
  readonly language: DocumentLanguage
  readonly facts: LoadedFacts
  readonly values: Values
  readonly notes: Notes
  readonly ownNotes: ReadonlyMap<string, OwnNote>
  readonly outline: Outline
  readonly faults: Faults
}

/** Where an inline stands: a mark cannot stand in a note, and in a table a note is marked again rather than repeated. */
export type Setting = 'text' | 'table' | 'note'

/** Says that a name leads nowhere, without telling whether the record exists for somebody else. */
export function notFound(pass: Pass, what: string, name: string, at: Place): void {
  pass.faults.add(
    'document-unresolved',
    `There is no ${what} "${name}": it is not in this casebook, or not for this audience (${pass.head.audience})`,
    at,
  )
}
