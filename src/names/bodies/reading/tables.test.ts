import { describe, expect, test } from 'vitest'
import { generalWords, kindsOfBodies } from '../words/kinds-of-bodies.ts'
import { directions, kindsOfPlaces } from '../words/kinds-of-places.ts'
import { exclusiveForms, legalForms } from '../words/legal-forms.ts'
import { parents, shortForms, subjects } from '../words/subjects.ts'
import { places } from './gazetteer.ts'
import { conceptNamed } from './glossary.ts'
import { knownBodies } from './known.ts'
import { prepareBody } from './prepare.ts'

const words = [
  kindsOfBodies,
  generalWords,
  kindsOfPlaces,
  directions,
  legalForms,
  subjects,
  parents,
]

describe('the tables', () => {
  test('name each word, place and body once', () => {
    for (const ids of [
      words.flat().map(([id]) => id),
      places.map(({ id }) => id),
      knownBodies.map(({ id }) => id),
    ]) {
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('keep the sets that are held as bits small enough', () => {
    for (const list of [kindsOfPlaces, directions, legalForms]) expect(list.length).toBeLessThan(30)
  })

  test('refer to rows that are there', () => {
    const meant = [
      ...shortForms.flatMap(([, ids]) => ids),
      ...exclusiveForms,
      ...places.flatMap(({ rank }) => (rank === undefined || rank === 'country' ? [] : [rank])),
    ]
    for (const name of meant) expect(() => conceptNamed(name)).not.toThrow()
    expect(() => conceptNamed('no such row')).toThrow('no row of the word tables')
  })

  test('say for each known body where its names were read', () => {
    for (const { source } of knownBodies) expect(source).not.toBe('')
  })
})

describe('every name of a known body', () => {
  const names = knownBodies.flatMap(({ id, names: full, short }) =>
    [...full, ...short].map((name) => ({ id, name })),
  )
  test.each(names)('$name is found as $id', ({ id, name }) => {
    const ids = prepareBody(name, 'organisation').known.map((body) => knownBodies[body]?.id)
    expect(ids).toContain(id)
  })
})

describe('every name of a place', () => {
  const names = places.flatMap(({ id, names: list }) =>
    list.split(', ').map((name) => ({ id, name })),
  )
  test.each(names)('$name is found as $id', ({ id, name }) => {
    const { main } = prepareBody(name, 'place')
    const ids = [...main.places.flat(), ...main.countries].map((place) => places[place]?.id)
    expect(ids).toContain(id)
  })
})
