import { foldName } from '../base/fold.ts'
import type { Language } from '../base/language.ts'
import type { Packs, StateTerm } from '../packs/index.ts'

/** The States of the packs, by every name under which they are printed. */
export interface StateNames {
  /** ISO 3166-1 alpha-2 of a name, a code of two or three letters, or a name with one letter wrong. */
  find(name: string): string | undefined
  /** The same without letters wrong. */
  exactly(name: string): string | undefined
  /** Of a three-letter code, as symbols of documents have it: "KAZ" → "KZ". */
  ofIso3(code: string): string | undefined
  nameOf(code: string, language: Language): string
}

const mostAsked = 5000
const known = new WeakMap<Packs, StateNames>()

export function stateNames(packs: Packs): StateNames {
  const kept = known.get(packs)
  if (kept) return kept
  const made = makeNames(packs.states())
  known.set(packs, made)
  return made
}

function makeNames(states: readonly StateTerm[]): StateNames {
  const codes = new Map<string, string>()
  const byIso3 = new Map<string, string>()
  const byCode = new Map<string, StateTerm>()
  for (const state of states) {
    const code = state.term.toUpperCase()
    byCode.set(code, state)
    byIso3.set(state.iso3, code)
    for (const name of [...Object.values(state.label), ...state.aliases])
      for (const form of formsOf(name)) if (!codes.has(form)) codes.set(form, code)
  }
  // Lists print the same hundred names thousands of times.
  const asked = new Map<string, string | undefined>()
  const exactly = (name: string) => {
    if (!asked.has(name) && asked.size < mostAsked) asked.set(name, codes.get(keyOf(name)))
    return asked.has(name) ? asked.get(name) : codes.get(keyOf(name))
  }
  const find = (name: string) => exactly(name) ?? byIso3.get(name.trim()) ?? nearest(name, codes)
  return {
    find,
    exactly,
    ofIso3: (code) => byIso3.get(code.toUpperCase()),
    nameOf: (code, language) => byCode.get(code)?.label[language] ?? code,
  }
}

const keyOf = (name: string): string =>
  foldName(name.replaceAll('&', ' and ')).replace(/^(?:the|state of the) /, '')

/** "Bolivia (Plurinational State of)" is also printed "Plurinational State of Bolivia". */
function formsOf(name: string): string[] {
  const turned = /^(.+) \((.+)\)$/.exec(name)
  return turned
    ? [keyOf(name), keyOf(`${turned[2]} ${turned[1]}`), keyOf(turned[1] ?? '')]
    : [keyOf(name)]
}

/** Names as long as this may have one letter wrong; in shorter ones it would be another State. */
const longEnough = 6

function nearest(name: string, codes: ReadonlyMap<string, string>): string | undefined {
  const key = keyOf(name)
  if (key.length < longEnough) return undefined
  const found = new Set<string>()
  for (const [candidate, code] of codes)
    if (Math.abs(candidate.length - key.length) <= 1 && oneApart(candidate, key)) found.add(code)
  return found.size === 1 ? [...found][0] : undefined
}

/** Is one the other with one letter more, less, other, or two neighbours exchanged? */
function oneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
