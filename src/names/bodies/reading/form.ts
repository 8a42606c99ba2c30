import { makeToken } from '../../fold/token.ts'
import type { Concept, Form, WrittenConcept } from '../body.ts'
import { acronymsOf, type Initial, lettersOf } from './acronym.ts'
import type { Language } from './endings.ts'
import { places } from './gazetteer.ts'
import { bitOf } from './glossary.ts'
import { headOf, type StandingKind } from './head.ts'
import { nameWord } from './name-word.ts'
import { type Part, partsOf } from './parts.ts'
import type { Piece } from './split.ts'

const longestAbbreviation = 10
const and = new Set(['и', 'and', 'және', 'мен'])

/** Reads the pieces of a name as kinds, subjects, places, numbers and names. */
export function makeForm(pieces: readonly Piece[]): Form {
  const draft = new Draft()
  let at = 0
  for (const part of partsOf(pieces)) {
    draft.add(part)
    draft.addInitials(part, pieces.slice(at, at + part.length))
    at += part.length
  }
  if (draft.isEmpty()) {
    // Nothing but small words: then they are the name (the newspaper Respublika).
    draft.names.push(...pieces.filter(({ number }) => !number).map(({ text }) => text))
  }
  return draft.form()
}

/** A form while its parts are being read. */
class Draft {
  readonly names: string[] = []
  private readonly concepts = new Map<number, WrittenConcept>()
  private readonly kinds: StandingKind[] = []
  private readonly found: (readonly number[])[] = []
  private readonly countries = new Set<number>()
  private readonly numbers = new Set<string>()
  private readonly initials: Initial[] = []
  private readonly bits = { 'kind-of-place': 0, direction: 0, 'legal-form': 0 }
  private preposition = false
  private compact = ''

  add(part: Part): void {
    if (part.sort === 'number') this.numbers.add(part.text)
    if (part.sort === 'name') this.names.push(part.text)
    if (part.sort === 'place') this.addPlaces(part.places)
    if (part.sort === 'small') this.preposition ||= part.text.length > 1
    if (part.sort === 'concepts') {
      for (const concept of part.reading.concepts) {
        this.addConcept(concept, part.reading.language, part.text)
      }
    }
    if (!isBesideTheName(part)) this.compact += part.text
  }

  private addConcept(concept: Concept, language: Language, text: string): void {
    const { role } = concept
    if (role === 'kind-of-place' || role === 'direction' || role === 'legal-form') {
      this.bits[role] |= bitOf(concept)
      return
    }
    if (role === 'kind') this.kinds.push({ concept, language, afterPreposition: this.preposition })
    this.concepts.set(concept.id, { concept, word: nameWord(text) })
  }

  private addPlaces(meant: readonly number[]): void {
    const country = meant.find((place) => places[place]?.country !== undefined)
    if (country !== undefined) this.countries.add(country)
    else if (!this.found.some((before) => before.join() === meant.join())) this.found.push(meant)
  }

  addInitials(part: Part, pieces: readonly Piece[]): void {
    if (part.sort === 'number' || part.sort === 'code' || isLegalForm(part)) return
    const small = part.sort === 'small' || part.sort === 'state'
    pieces.forEach(({ text, hyphen }, index) => {
      // Parts of a hyphenated word have one initial.
      if (hyphen && index > 0) return
      this.initials.push({ letter: lettersOf(text.slice(0, 1)), small, joins: and.has(text) })
    })
  }

  isEmpty(): boolean {
    const sizes = [this.names, this.found].map(({ length }) => length)
    const sets = [this.concepts, this.countries, this.numbers].map(({ size }) => size)
    const { 'kind-of-place': ranks, direction } = this.bits
    return [...sizes, ...sets, ranks, direction].every((count) => count === 0)
  }

  form(): Form {
    const { compact, numbers } = this
    const short = compact.length >= 2 && compact.length <= longestAbbreviation && numbers.size === 0
    return {
      concepts: [...this.concepts.values()].sort((a, b) => a.concept.id - b.concept.id),
      names: this.names.map(nameWord),
      joined: this.names.length === 0 ? undefined : makeToken(this.names.join(''), false),
      places: this.found,
      countries: [...this.countries],
      numbers: [...numbers].sort().join(', '),
      ranks: this.bits['kind-of-place'],
      directions: this.bits.direction,
      legalForms: this.bits['legal-form'],
      head: headOf(this.kinds),
      compact: short ? compact : '',
      letters: short ? [...new Set([lettersOf(compact), lettersOf(compact, true)])] : [],
      acronyms: acronymsOf(this.initials),
    }
  }
}

const isLegalForm = (part: Part): boolean =>
  part.sort === 'concepts' && part.reading.concepts.some(({ role }) => role === 'legal-form')

/** What an abbreviation may stand beside: КНБ РК, ОО «КМБПЧ». */
const isBesideTheName = (part: Part): boolean =>
  part.sort === 'number' ||
  part.sort === 'code' ||
  part.sort === 'state' ||
  isLegalForm(part) ||
  (part.sort === 'place' && places[part.places[0] as number]?.country !== undefined)
