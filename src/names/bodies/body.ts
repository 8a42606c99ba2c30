import type { Token } from '../fold/token.ts'

/** Whether a name is an organisation's or a place's: the same words weigh differently. */
export type BodyKind = 'organisation' | 'place'

/** A word that is nobody's name: a kind of body, a subject, a kind of place … */
export type Role =
  | 'kind'
  | 'general'
  | 'subject'
  | 'parent'
  | 'kind-of-place'
  | 'direction'
  | 'legal-form'

/** One word of the trade, the same in every language. */
export interface Concept {
  readonly id: number
  readonly name: string
  readonly role: Role
}

/** A word that is somebody's name and in no table, with its forms without case endings. */
export interface NameWord {
  readonly token: Token
  readonly stems: readonly Token[]
}

/** A word of the trade as it is written here: elsewhere it may be a name (Еркіндік, Erkindik). */
export interface WrittenConcept {
  readonly concept: Concept
  readonly word: NameWord
}

/** One reading of a name: whole without brackets, or what stands in its quotation marks or brackets. */
export interface Form {
  /** Kinds, general words, subjects and parents, each once, in the order of their ids. */
  readonly concepts: readonly WrittenConcept[]
  readonly names: readonly NameWord[]
  /** All name words written as one: Front Line and Frontline. */
  readonly joined: Token | undefined
  /** For each word that names a place, the places it may mean; countries apart. */
  readonly places: readonly (readonly number[])[]
  readonly countries: readonly number[]
  /** Its numbers in order, as `2` and `155/14`, apart by commas; empty for none. */
  readonly numbers: string
  /** Bit sets of kinds of place, directions, legal forms. */
  readonly ranks: number
  readonly directions: number
  readonly legalForms: number
  /** What kind of body it is, after the order of words of its language. */
  readonly head: Concept | undefined
  /** What is written, in one word, without country and legal form; empty when too long for an abbreviation. */
  readonly compact: string
  /** Its letters, when the name may itself be an abbreviation. */
  readonly letters: readonly string[]
  /** Abbreviations that can be made of it. */
  readonly acronyms: readonly string[]
}

/** A name of a place or an organisation, ready to be compared. */
export interface PreparedBody {
  readonly written: string
  readonly kind: BodyKind
  /** Lower case, one space between words, no quotation marks: equal for equal writings. */
  readonly plain: string
  readonly main: Form
  readonly quoted: Form | undefined
  readonly bracketed: Form | undefined
  /** Rows of the tables of known bodies that have this very name. */
  readonly known: readonly number[]
}
