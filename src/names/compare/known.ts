import { makeToken, type Token } from '../fold/token.ts'
import { heardAbroad } from '../fold/western.ts'
import { groupsOf, type Kinship, kinship, otherForms } from '../variants/index.ts'
import { apart, wordDistance } from './pair.ts'

/** Whether two words are forms of one given name, or two given names that sound alike. */
export function kinshipOf(a: Token, b: Token): Kinship | undefined {
  a.groups ??= groupsOf(a)
  if (a.groups.length === 0) return undefined
  b.groups ??= groupsOf(b)
  return b.groups.length === 0 ? undefined : kinship(a.groups, b.groups)
}

/** What it adds when a Latin word has to be read as another language sounds. */
const abroad = 5

/**
 * The distance of two whole words of different alphabets when the Latin one is read as French, English, German …
 * would have it heard: Jean and Жан, Wharton and Уортон. `apart` where both are of one alphabet.
 */
export function heardDistance(a: Token, b: Token): number {
  if (a.latin === b.latin || a.unread || b.unread) return apart
  const latin = a.latin ? a : b
  const other = a.latin ? b : a
  latin.heard ??= heardForms(latin)
  let least = apart
  for (const heard of latin.heard) {
    const far = wordDistance(heard, other) + abroad
    if (far < least) least = far
  }
  return least
}

function heardForms({ lower, same }: Token): readonly Token[] {
  const forms = [...otherForms(lower), ...heardAbroad(lower)].map((word) => makeToken(word))
  const bySounds = new Map(forms.map((form) => [form.same, form]))
  bySounds.delete(same)
  return [...bySounds.values()]
}
