import type { Token } from '../fold/token.ts'
import { levelBits, levelOf, type Membership, pairOf, short } from './memberships.ts'
import { areLinked, fullNamesOf, namesOf } from './name-index.ts'
import { keysOf, keysWithoutEnding } from './spelling-key.ts'

/**
 * What is known about two words that no spelling tells:
 * - `same`: forms of one name that documents put for each other (Сергей, Siarhei);
 * - `short`: one of them is a short form (Димаш, Дінмұхаммед) or one has -бек, -жан, -хан added;
 * - `cognate`: the same name in distant languages; rarely one person (Иван, John);
 * - `apart`: two different names, however near they sound (Асет, Асель).
 */
export type Kinship = 'same' | 'short' | 'cognate' | 'apart'

const kinds: readonly Kinship[] = ['same', 'short', 'cognate']
const unrelated = kinds.length

/** Given names, names in patronymics and names in surnames are never forms of one another. */
const kindShift = 20
const kindOf: Readonly<Record<string, number>> = { patronymic: 1 << kindShift, ov: 2 << kindShift }
const groupOf = (membership: Membership): number =>
  (membership & ((1 << kindShift) - 1)) >> levelBits

/**
 * The names to which a word belongs, as numbers that only `kinship` reads; none for a word that is no
 * known name. A patronymic and a surname in -ов belong to the name they are made of, each in its own way.
 */
export function groupsOf(word: Pick<Token, 'sounds' | 'ending'>): readonly number[] {
  const { sounds, ending } = word
  const found = new Set(keysOf(sounds).flatMap(namesOf))
  const kind = kindOf[ending.family]
  if (kind !== undefined) {
    for (const key of keysWithoutEnding(sounds, ending.stem))
      for (const membership of fullNamesOf(key)) found.add(membership | kind)
  }
  // What is added to a man's name is left out as easily: Javlonbek, Javlon.
  if (found.size === 0 && ending.family === 'element' && ending.sex !== 'f') {
    for (const key of keysOf(sounds, ending.stem))
      for (const membership of fullNamesOf(key)) found.add(membership | short)
  }
  return [...found]
}

/** What is known about two words by their `groupsOf`; nothing unless both are known names. */
export function kinship(a: readonly number[], b: readonly number[]): Kinship | undefined {
  let nearest = unrelated
  let different = false
  let linked = false
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as number
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as number
      const level = Math.max(levelOf(one), levelOf(other))
      if (one >> levelBits === other >> levelBits) nearest = Math.min(nearest, level)
      else if (level === 0 && one >> kindShift === other >> kindShift) {
        different = true
        linked ||= areLinked(pairOf(groupOf(one), groupOf(other)))
      }
    }
  }
  if (nearest < unrelated) return kinds[nearest]
  return different && !linked ? 'apart' : undefined
}
