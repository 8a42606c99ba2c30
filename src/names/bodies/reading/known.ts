import type { Token } from '../../fold/token.ts'
import { civilSociety } from '../abbreviations/civil-society.ts'
import { europe } from '../abbreviations/europe.ts'
import { media } from '../abbreviations/media.ts'
import { movements } from '../abbreviations/movements.ts'
import type { KnownBody } from '../abbreviations/row.ts'
import { stateBodies } from '../abbreviations/state-bodies.ts'
import { unitedNations } from '../abbreviations/united-nations.ts'
import type { Form } from '../body.ts'
import { lettersOf } from './acronym.ts'
import { makeForm } from './form.ts'
import { places } from './gazetteer.ts'
import { spellingDistance } from './spelling.ts'
import { splitName } from './split.ts'

/** Every body of the tables; a body is known by its index here. */
export const knownBodies: readonly KnownBody[] = [
  ...stateBodies,
  ...unitedNations,
  ...europe,
  ...movements,
  ...civilSociety,
  ...media,
]

interface Entry {
  readonly joined: Token | undefined
  readonly body: number
}

/** Letters of an abbreviation as they are written, without spaces and points. */
const written = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')

interface Index {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>
  readonly byShort: ReadonlyMap<string, readonly number[]>
  /** Cyrillic abbreviations by their sounds: they are written in Latin letters too (KNB), the others are not. */
  readonly byLetters: ReadonlyMap<string, readonly number[]>
}

let index: Index | undefined

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

function build(): Index {
  const byKey = new Map<string, Entry[]>()
  const byShort = new Map<string, number[]>()
  const byLetters = new Map<string, number[]>()
  knownBodies.forEach(({ names, short, country }, body) => {
    const home = places.findIndex((place) => place.country === country)
    for (const name of names) {
      const form = makeForm(splitName(name))
      const others = form.countries.filter((place) => place !== home)
      const countries = country === undefined ? [form.countries] : [others, [...others, home]]
      for (const list of countries) add(byKey, keyOf(form, list), { joined: form.joined, body })
    }
    for (const abbreviation of short) {
      const key = written(abbreviation)
      add(byShort, key, body)
      if (/\p{Script=Cyrillic}/u.test(key) && key.length >= 3) add(byLetters, lettersOf(key), body)
    }
  })
  return { byKey, byShort, byLetters }
}

/** All of a name but its name words, in any order and language. */
function keyOf(form: Form, countries: readonly number[]): string {
  return [
    form.concepts
      .flatMap(({ concept }) => (concept.role === 'general' ? [] : [concept.id]))
      .join(' '),
    form.ranks,
    form.directions,
    form.places
      .map((meant) => meant.join('/'))
      .sort()
      .join(' '),
    [...countries].sort().join(' '),
    form.numbers,
    form.names.length === 0 ? 0 : 1,
  ].join('|')
}

const near = 5

/** Of two rows equally near, the one in the same alphabet: Azattyk is the Kyrgyz service, Азаттык either. */
const farApart = (a: Token, b: Token) => spellingDistance(a, b) + (a.latin === b.latin ? 0 : 0.01)

/** The bodies of the tables that have this very name; several, when the name alone does not decide. */
export function knownAs(form: Form): readonly number[] {
  index ??= build()
  if (form.letters.length > 0) {
    const compact = written(form.compact)
    const listed = index.byShort.get(compact)
    if (listed !== undefined) return listed
    if (!/\p{Script=Cyrillic}/u.test(compact)) {
      for (const letters of form.letters) {
        const byLetters = letters.length >= 3 ? index.byLetters.get(letters) : undefined
        if (byLetters !== undefined) return byLetters
      }
    }
  }
  let best = near
  let found: number[] = []
  for (const { joined, body } of index.byKey.get(keyOf(form, form.countries)) ?? []) {
    const far =
      joined === undefined || form.joined === undefined ? 0 : farApart(joined, form.joined)
    if (far > best) continue
    if (far < best) found = []
    best = far
    if (!found.includes(body)) found.push(body)
  }
  return found
}
