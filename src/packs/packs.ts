import type { Language } from '../base/language.ts'
import type { Pack } from './read-pack.ts'
import type {
  AnyTerm,
  BodyTerm,
  DeadlineTerm,
  EventTypeTerm,
  Length,
  Limit,
  MeasureTypeTerm,
  RegionTerm,
  RoleTerm,
  ScaleTerm,
  StateTerm,
  StatusTerm,
} from './term.ts'

/** The vocabularies of the packs a casebook uses, as one. A term that no pack has is `undefined`. */
export interface Packs {
  /** The packs, in the order they were loaded. */
  readonly names: readonly string[]
  readonly vocabularies: readonly string[]
  has(vocabulary: string, term: string): boolean
  term(vocabulary: string, term: string): AnyTerm | undefined
  /** The terms of a vocabulary in the order of the packs; none if there is no such vocabulary. */
  terms(vocabulary: string): readonly AnyTerm[]
  /** The label of a term; the term itself where no pack has it, so that nothing is lost in print. */
  label(vocabulary: string, term: string, language: Language): string
  /**
   * The typed terms. Records are checked against the packs before they are kept, so a term that
   * is not there is a bug. @throws TypeError
   */
  status(term: string): StatusTerm
  measureType(term: string): MeasureTypeTerm
  eventType(term: string): EventTypeTerm
  role(term: string): RoleTerm
  /** The regions of the country, in the order of the pack; none where no pack has them. */
  regions(): readonly RegionTerm[]
  states(): readonly StateTerm[]
  bodies(): readonly BodyTerm[]
  deadlines(): readonly DeadlineTerm[]
  scale(term: string): ScaleTerm
  /** The longest the law of the country allows for a measure, or `undefined` where no pack says. */
  longest(measure: string): Length | undefined
}

/** Lays packs over one another. The caller has made sure that no term is there twice. */
export function joinPacks(packs: readonly Pack[]): Packs {
  const byVocabulary = new Map<string, Map<string, AnyTerm>>()
  const limits: Limit[] = []
  for (const pack of packs) {
    limits.push(...pack.sheet.limits)
    for (const [vocabulary, terms] of pack.vocabularies) {
      const together = byVocabulary.get(vocabulary) ?? new Map<string, AnyTerm>()
      for (const term of terms) together.set(term.term, term)
      byVocabulary.set(vocabulary, together)
    }
  }
  const term = (vocabulary: string, name: string) => byVocabulary.get(vocabulary)?.get(name)
  const known = (vocabulary: string, name: string): AnyTerm => {
    const found = term(vocabulary, name)
    if (found === undefined) throw new TypeError(`No pack has the term "${name}" in ${vocabulary}`)
    return found
  }
  const all = (vocabulary: string) => [...(byVocabulary.get(vocabulary)?.values() ?? [])]
  return {
    names: packs.map((pack) => pack.sheet.name),
    vocabularies: [...byVocabulary.keys()].sort(),
    has: (vocabulary, name) => term(vocabulary, name) !== undefined,
    term,
    terms: all,
    label: (vocabulary, name, language) => term(vocabulary, name)?.label[language] ?? name,
    // `readPack` has checked every term against the schema of its vocabulary.
    status: (name) => known('statuses', name) as StatusTerm,
    measureType: (name) => known('measure-types', name) as MeasureTypeTerm,
    eventType: (name) => known('event-types', name) as EventTypeTerm,
    role: (name) => known('roles', name) as RoleTerm,
    states: () => all('states') as StateTerm[],
    bodies: () => all('bodies') as BodyTerm[],
    deadlines: () => all('deadlines') as DeadlineTerm[],
    scale: (name) => known('assessment-scales', name) as ScaleTerm,
    regions: () => all('regions') as RegionTerm[],
    longest: (measure) =>
      limits.find((limit) => limit.measure === measure)?.term ??
      (term('measure-types', measure) as MeasureTypeTerm | undefined)?.maximum,
  }
}
