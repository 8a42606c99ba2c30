import { bodies } from '../../../names/index.ts'
import type { Rule, Span } from '../../rule.ts'
import {
  readCapitals,
  readPersons,
  readQuotations,
  type Understanding,
} from '../../understanding/index.ts'
import { isDerived, steps, withoutOneLetter } from './near.ts'

/** One place in two spellings. */
export const placeSpellings: Rule = {
  code: 'place-spellings',
  group: 'names',
  title: 'A place is spelt in two ways',
  why: 'A place in two spellings looks like two places, and a search finds only one of them. Only names that are one letter or one swap apart and that the tables hold for one place, or that stand where places stand, are reported; a place that the tables have otherwise, and the draft only once, is a note. Peoples, languages and two real places (Austria, Australia) are left alone.',
  examples: [
    {
      text: 'Activists from Karakalpkastan fled. The protests in Karakalpakstan were put down; Karakalpakstan is autonomous.',
      finds: ['Karakalpkastan'],
      shows: 'two letters swapped',
    },
    {
      text: 'The protests in Zhanaozen were put down. Residents of Zhanaozen and of Zhanozen testified.',
      finds: ['Zhanozen'],
      shows: 'a letter left out',
    },
    {
      text: 'The trial was held in Shymkent. He was moved to Shimkent and back to Shymkent.',
      finds: ['Shimkent'],
      shows: 'two romanisations of one town',
    },
    {
      text: 'They were held in Koshmambet. The court in Koshmambet sat. Nobody in Kosmhambet was heard.',
      finds: ['Kosmhambet'],
      shows: 'a village that no table has',
    },
    {
      text: 'Voters supported the plant near Lake Balkash.',
      finds: ['Balkash'],
      shows: 'a lake that the tables have otherwise: a note',
    },
    {
      text: 'He moved from Qostanai to Semipalatynsk and to Zhanaozen.',
      finds: [],
      shows: 'romanisations',
    },
    { text: 'He lived in Austria and in Australia.', finds: [], shows: 'two countries' },
    {
      text: 'Kazakhs of Kazakhstan and Karakalpaks of Karakalpakstan, a Karakalpak activist in Kazakhstan.',
      finds: [],
      shows: 'a people and its country',
    },
    {
      text: 'The news of Radio Azattyq in Almaty and of Radio Azattyk in Bishkek.',
      finds: [],
      shows: 'two services with like names',
    },
  ],
  check(draft, report) {
    const places = named(draft)
    const buckets = new Map<string, string[]>()
    const met = new Set<string>()
    const told = new Set<string>()
    const ids = new Map<string, readonly string[]>()
    const idsOf = (word: string): readonly string[] => {
      const known = ids.get(word) ?? placesNamed(word)
      ids.set(word, known)
      return known
    }
    for (const [word, spans] of places) {
      for (const key of withoutOneLetter(word.toLowerCase())) {
        const bucket = buckets.get(key) ?? []
        for (const other of bucket) {
          const pair = `${other} ${word}`
          if (met.has(pair)) continue
          met.add(pair)
          if (!isOnePlace(word, other, spans, places.get(other) ?? [], idsOf)) continue
          const [here, there] = [weight(word, places), weight(other, places)]
          const [rare, usual] = here <= there ? [word, other] : [other, word]
          told.add(rare)
          for (const at of places.get(rare) ?? [])
            report({
              at,
              severity: 'warning',
              message: `“${rare}” here, “${usual}” elsewhere: this looks like one place in two spellings.`,
              related: (places.get(usual) ?? []).slice(0, 1),
              suggestions: here === there ? [] : [usual],
            })
        }
        if (bucket.length < mostAlike) bucket.push(word)
        buckets.set(key, bucket)
      }
    }
    for (const [word, [at]] of places) {
      if (at === undefined || told.has(word) || !standsAsPlace(at)) continue
      const usual = usualSpelling(word)
      if (usual === undefined) continue
      report({
        at,
        severity: 'note',
        message: `The usual spelling of this place is “${usual}”.`,
        suggestions: [usual],
      })
    }
  },
}

const standsAsPlace = ({ passage, from }: Span): boolean =>
  /(?:\b(?:in|near|from|to|of|at|outside|around|between|Lake|cit(?:y|ies) of|towns? of|and)|,) $/.test(
    passage.text.slice(Math.max(0, from - 14), from),
  )

/** The first name that the tables give a place, where this word is one letter away and no other romanisation. */
function usualSpelling(word: string): string | undefined {
  if (word.length < 7) return undefined
  // The tables give the usual name first; asked for a word, they leave out that word itself.
  const [, other] = bodies.otherNames(word)
  const usual = other === undefined ? undefined : bodies.otherNames(other)[0]
  if (usual === undefined || usual === word || usual[0] !== word[0]) return undefined
  const [a, b] = [word.toLowerCase(), usual.toLowerCase()]
  const isSlip = steps(a, b) === 1 && !isDerived(a, b) && sounds(word) !== sounds(usual)
  return isSlip ? usual : undefined
}

/** Letters that romanisations exchange written as one. */
const sounds = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/dzh|zh|j/g, 'z')
    .replace(/q/g, 'k')
    .replace(/[yij]+/g, 'i')
    .replace(/w/g, 'v')

/** So many names one letter apart are a list of codes and no places. */
const mostAlike = 20

/** Capitalised words of five letters and more that are no person's, with every place where they stand. */
function named(draft: Understanding): ReadonlyMap<string, readonly Span[]> {
  const { runs, small } = draft.part(readCapitals)
  const { mentions } = draft.part(readPersons)
  const persons = new Set(mentions.flatMap(({ written }) => written.split(' ')))
  const quotes = draft.part(readQuotations)
  const found = new Map<string, Span[]>()
  for (const { passage, words } of runs)
    for (const { text, from, to } of words) {
      if (text.length < 5 || persons.has(text) || small.has(text.toLowerCase())) continue
      if (/[^\p{Ll}]/u.test(text.slice(1)) || quotes.covers(passage, from)) continue
      const spans = found.get(text) ?? []
      spans.push({ passage, from, to })
      found.set(text, spans)
    }
  return found
}

/** How often the spelling stands in the draft, with the words it is made of: Karakalpak, Karakalpakstan. */
function weight(word: string, places: ReadonlyMap<string, readonly Span[]>): number {
  let count = 0
  for (let length = 6; length <= word.length; length++)
    count += places.get(word.slice(0, length))?.length ?? 0
  return count
}

const placeWords =
  /(?:\b(?:in|near|from|to|of|at|outside|around|between|across|Lake)|[’']s autonomous) $/i

function isOnePlace(
  a: string,
  b: string,
  atA: readonly Span[],
  atB: readonly Span[],
  idsOf: (word: string) => readonly string[],
): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (isDerived(x, y) || steps(x, y) > 1) return false
  const [one, two] = [idsOf(a), idsOf(b)]
  if (one.length > 0 && two.length > 0) return one.some((id) => two.includes(id))
  const stands = (spans: readonly Span[]) =>
    spans.some(({ passage, from }) =>
      placeWords.test(passage.text.slice(Math.max(0, from - 14), from)),
    )
  const known = one.length > 0 || two.length > 0
  if (Math.max(x.length, y.length) < 6) return false
  const [rare, usual] = atA.length <= atB.length ? [atA, atB] : [atB, atA]
  if (!known) return x.length >= 8 && rare.length === 1 && isPlace(usual) && isPlace(rare)
  if ((x.length >= 8 || usual.length > 1) && stands(rare)) return true
  const usualId = atA.length <= atB.length ? two : one
  return usualId.length > 0 && rare.length === 1 && usual.length > 1 && isPlace(usual)
}

/** Where most mentions stand behind "in" or "from" the word is a place, whether the tables have it or not. */
function isPlace(spans: readonly Span[]): boolean {
  const behind = spans.filter(({ passage, from }) =>
    placeWords.test(passage.text.slice(Math.max(0, from - 14), from)),
  )
  return behind.length * 2 >= spans.length
}

/** The places of the tables that a word may name. */
function placesNamed(word: string): readonly string[] {
  const { main } = bodies.prepareBody(word, 'place')
  return [
    ...main.places.flat().map((id) => `place ${id}`),
    ...main.countries.map((id) => `country ${id}`),
  ]
}
