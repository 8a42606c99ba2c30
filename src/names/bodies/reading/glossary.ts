import type { Concept, Role } from '../body.ts'
import { generalWords, kindsOfBodies } from '../words/kinds-of-bodies.ts'
import { directions, kindsOfPlaces } from '../words/kinds-of-places.ts'
import { legalForms } from '../words/legal-forms.ts'
import type { WordRow } from '../words/row.ts'
import { parents, shortForms, subjects } from '../words/subjects.ts'
import { isEnding, type Language } from './endings.ts'

const tables: readonly (readonly [Role, readonly WordRow[]])[] = [
  ['kind-of-place', kindsOfPlaces],
  ['direction', directions],
  ['legal-form', legalForms],
  ['kind', kindsOfBodies],
  ['general', generalWords],
  ['subject', subjects],
  ['parent', parents],
]

const concepts: Concept[] = []
const byName = new Map<string, Concept>()

interface Pattern {
  readonly words: readonly { readonly stem: string; readonly open: boolean }[]
  readonly language: Language
  readonly concepts: readonly Concept[]
}

/** Patterns by the stem of their first word. */
const patterns = new Map<string, Pattern[]>()

for (const [role, list] of tables) {
  for (const [name, en, ru, kk] of list) {
    const concept: Concept = { id: concepts.length, name, role }
    concepts.push(concept)
    byName.set(name, concept)
    addWritings(en, 'en', [concept])
    addWritings(ru, 'ru', [concept])
    addWritings(kk, 'kk', [concept])
  }
}
for (const [written, names] of shortForms) {
  addWritings(written, 'ru', names.map(conceptNamed))
}

function addWritings(list: string, language: Language, meant: readonly Concept[]): void {
  for (const writing of list.split(' ')) {
    if (writing === '') continue
    const words = writing.split('_').map((word) => ({
      stem: word.replace(/-$/, ''),
      // An English word is written with or without its plural s.
      open: word.endsWith('-') || (language === 'en' && word.length > 3),
    }))
    const first = words[0]?.stem ?? ''
    patterns.set(first, [...(patterns.get(first) ?? []), { words, language, concepts: meant }])
  }
}

/** The concept of a table's row; a name that no row has is a slip in the tables. */
export function conceptNamed(name: string): Concept {
  const concept = byName.get(name)
  if (concept === undefined) throw new Error(`no row of the word tables is called ${name}`)
  return concept
}

/** A set of concepts of one role as bits: there are fewer than 31 of each. */
const firstOfRole = new Map<Role, number>()
for (const { role, id } of concepts) if (!firstOfRole.has(role)) firstOfRole.set(role, id)

export const bitOf = (concept: Concept): number =>
  1 << (concept.id - (firstOfRole.get(concept.role) as number))

export function namesOfBits(bits: number, role: Role): string {
  return concepts
    .filter((concept) => concept.role === role && (bits & bitOf(concept)) !== 0)
    .map((concept) => concept.name)
    .join(', ')
}

export interface Reading {
  readonly concepts: readonly Concept[]
  readonly language: Language
  /** How many words it took. */
  readonly length: number
}

/** The longest entry of the tables that begins at word `at`, the one with the longest stem among equals. */
export function readConcept(words: readonly string[], at: number): Reading | undefined {
  const first = words[at]
  if (first === undefined) return undefined
  let best: Reading | undefined
  for (let cut = first.length; cut >= 1 && cut >= first.length - 9; cut--) {
    for (const pattern of patterns.get(first.slice(0, cut)) ?? []) {
      if (best !== undefined && pattern.words.length <= best.length) continue
      if (fits(pattern, words, at)) {
        best = {
          concepts: pattern.concepts,
          language: pattern.language,
          length: pattern.words.length,
        }
      }
    }
  }
  return best
}

function fits({ words, language }: Pattern, text: readonly string[], at: number): boolean {
  return words.every(({ stem, open }, index) => {
    const word = text[at + index]
    if (word === undefined || !word.startsWith(stem)) return false
    const rest = word.slice(stem.length)
    return rest === '' || (open && isEnding(rest, language))
  })
}
