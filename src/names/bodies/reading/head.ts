import type { Concept } from '../body.ts'
import type { Language } from './endings.ts'

/** A kind of body as it stands in a name. */
export interface StandingKind {
  readonly concept: Concept
  readonly language: Language
  /** A preposition stands somewhere before it. */
  readonly afterPreposition: boolean
}

/**
 * What kind of body the whole is, of the kinds its name speaks of. In English the last before "of"
 * (Religious Affairs Committee of the Ministry), in Russian the first, in Kazakh the last.
 */
export function headOf(kinds: readonly StandingKind[]): Concept | undefined {
  const first = kinds[0]
  if (first === undefined) return undefined
  if (first.language === 'ru') return first.concept
  if (first.language === 'kk') return kinds.at(-1)?.concept
  return (kinds.filter(({ afterPreposition }) => !afterPreposition).at(-1) ?? first).concept
}
