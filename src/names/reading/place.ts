import { clear, type Draft, settle, surnameWeight } from './draft.ts'
import { heaviestFather, settleAroundFather } from './father.ts'
import { settlePair } from './pair.ts'
import type { NoteCode } from './pieces.ts'
import { conjunctions, filial } from './small-words.ts'

/**
 * Roles by what stands where. The given name stands before the father's name in Given Patronymic Surname
 * and in Surname Given Patronymic alike; without a father's name the endings decide, then the habit that
 * the given name goes first.
 */
export function settleByPlace(
  drafts: readonly Draft[],
  names: readonly Draft[],
  script: string,
  notes: Set<NoteCode>,
): void {
  const father = heaviestFather(names)
  if (father !== undefined) settleAroundFather(drafts, names, father, notes)
  else if (names.length === 1) settleAlone(drafts, names[0] as Draft)
  else if (script === 'other') for (const name of names) settle(name, 'unread', true)
  else if (!settleByParticle(drafts, names)) {
    const habit = givenGoesFirst + initialsSay(drafts, names.at(-1) as Draft)
    if (names.length === 2) settlePair(names, habit)
    else if (!settleBulgarian(names)) settleByEnds(names, habit)
  }
  const guessed = names.some((d) => !d.certain && (d.role === 'surname' || d.role === 'given'))
  if (guessed && names.length > 1) notes.add('order-guessed')
}

function settleAlone(drafts: readonly Draft[], name: Draft): void {
  if (name.role !== undefined) return
  const initials = drafts.filter((d) => d.role === 'initial').length
  const weight = surnameWeight(name)
  if (weight < -1 && initials < 2) settle(name, 'given', false)
  else if (initials > 0) settle(name, 'surname', initials > 1 || weight > 0)
  else if (weight >= clear) settle(name, 'surname', true)
  else if (weight > 0) settle(name, 'surname', false)
  else if (weight < 0) settle(name, 'given', false)
  // Mr Smith
  else if (drafts.some((d) => d.role === 'title')) settle(name, 'surname', false)
  else settle(name, 'unread', true)
}

/** "Ursula von der Leyen": from the first particle on all is family name. "Mohammed bin Salman": the father's. */
function settleByParticle(drafts: readonly Draft[], names: readonly Draft[]): boolean {
  const particle = drafts.findIndex((d) => d.role === 'particle')
  if (particle < 0) return false
  // Ortega y Gasset: the family name begins before the "and".
  const and = conjunctions.has(drafts[particle]?.piece.small ?? '') && particle > 1
  const at = and ? particle - 2 : particle
  const behind = names.filter((name) => drafts.indexOf(name) > at)
  const before = names.filter((name) => !behind.includes(name))
  const [first, ...rest] = behind
  if (first === undefined) return false
  if (before.length === 0 && !drafts.slice(0, at).some((d) => d.role === 'initial')) {
    settle(first, 'surname', rest.length > 0)
    for (const name of rest) settle(name, 'given', false)
    return true
  }
  // Maurice Couve de Murville: only the first is a given name for certain.
  for (const name of before)
    settle(name, 'given', name === before[0] && surnameWeight(name) < clear)
  for (const name of behind) {
    const particle = drafts[drafts.indexOf(name) - 1]
    const ofFather = particle !== undefined && filial.has(particle.piece.small)
    settle(name, ofFather && name !== behind.at(-1) ? 'patronymic' : 'surname', !ofFather)
  }
  return true
}

/** Papers write the given name first more often than not. */
const givenGoesFirst = 0.25

/** S. Marat Zhylanbaev, Thomas A. Lindeman: the family name is last; Zhylanbayev Marat S.: rather first. */
function initialsSay(drafts: readonly Draft[], last: Draft): number {
  const initials = drafts.flatMap((d, at) => (d.role === 'initial' ? [at] : []))
  if (initials.length === 0) return 0
  return initials.some((at) => at < drafts.indexOf(last)) ? clear : -1
}

/** Нонка Дечева Матова: in Bulgarian the father's name has the ending of a family name. */
function settleBulgarian(names: readonly Draft[]): boolean {
  const [first, middle, last] = names
  if (first === undefined || middle === undefined || last === undefined || names.length > 3)
    return false
  const two = surnameWeight(middle) === 3 && surnameWeight(last) === 3
  if (!two || surnameWeight(first) >= clear) return false
  settle(first, 'given', true)
  settle(middle, 'patronymic', false)
  settle(last, 'surname', true)
  return true
}

/** Three names and more: the family name is the first or the last, the others are given names. */
function settleByEnds(names: readonly Draft[], habit: number): void {
  const first = names[0] as Draft
  const last = names.at(-1) as Draft
  const weight = surnameWeight(last) - surnameWeight(first) + habit
  const surname = weight > 0 ? last : first
  const given = weight > 0 ? first : (names[1] as Draft)
  const certain =
    Math.abs(weight) >= clear &&
    (surname === last || surnameWeight(first) >= clear) &&
    surnameWeight(given) < clear
  for (const name of names) {
    const known = certain && (name === surname || name === given)
    settle(name, name === surname ? 'surname' : 'given', known)
  }
}
