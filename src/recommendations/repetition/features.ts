import type { Rarity } from './rarity.ts'
import type { Clause } from './read-demand.ts'
import { groups } from './term-names.ts'

/** What is compared of two clauses; each a number from 0 to 1. */
export const features = [
  /** Always 1. */
  'base',
  /** Words in common among all, by rarity. */
  'common',
  /** Words in common among those of the shorter one. */
  'covered',
  /** Neither names much: little to judge by. */
  'scant',
  /** The same definite verb: both ratify, both investigate. */
  'sameAct',
  /** Definite verbs, none the same. */
  'otherAct',
  /** One would join a treaty, withdraw a reservation or share an experience, and the other would not. */
  'joinsAlone',
  /** Both would do that with the same treaty. */
  'sameInstrument',
  /** Both name instruments, none the same. */
  'otherInstrument',
  'sameArticle',
  'otherArticle',
  /** One of them is a part of its demand. */
  'part',
  /** A part that says little: many demands have such a one. */
  'scantPart',
  /** In common is only whom they concern. */
  'groupsAlone',
  /** How much they have in common, whatever else they say. */
  'amount',
] as const
export type Feature = (typeof features)[number]

export type Measured = Record<Feature, number>

/** What two clauses have in common, by rarity, and what each has. */
export interface Overlap {
  readonly shared: number
  readonly a: number
  readonly b: number
  /** Shared tokens, rarest first. */
  readonly tokens: readonly string[]
}

/** What one does with a treaty itself. */
const treatyActs = ['join', 'reserve']
/** To share the experience of a thing is not to do it. */
const actsApart = [...treatyActs, 'share']

export function overlapOf(a: Clause, b: Clause, rarity: Rarity): Overlap {
  let shared = 0
  const tokens: [string, number][] = []
  for (const [token, weight] of a.about) {
    const other = b.about.get(token)
    if (other === undefined) continue
    const value = Math.min(weight, other) * rarity(token)
    shared += value
    tokens.push([token, value])
  }
  tokens.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  return {
    shared,
    a: sizeOf(a, rarity),
    b: sizeOf(b, rarity),
    tokens: tokens.map(([token]) => token),
  }
}

function sizeOf(clause: Clause, rarity: Rarity): number {
  let size = 0
  for (const [token, weight] of clause.about) size += weight * rarity(token)
  return size
}

export function measure(a: Clause, b: Clause, overlap: Overlap, part: boolean): Measured {
  const smaller = Math.min(overlap.a, overlap.b)
  const acting = a.heads.size > 0 && b.heads.size > 0
  const sameHead = meet(a.heads, b.heads)
  const sameAct = acting && (meet(a.heads, b.acts) || meet(b.heads, a.acts))
  const instrument = agreement(a, b, '§')
  const article = agreement(a, b, '№')
  const joining = treatyActs.some((act) => a.acts.has(act) && b.acts.has(act))
  const bare = smaller === 0
  return {
    base: 1,
    common: overlap.a + overlap.b === 0 ? 0 : (2 * overlap.shared) / (overlap.a + overlap.b),
    covered: bare ? 0 : overlap.shared / smaller,
    scant: 1 / (1 + smaller),
    sameAct: sameHead ? 1 : sameAct ? 0.5 : 0,
    otherAct: acting && !sameAct ? 1 : 0,
    joinsAlone: actsApart.some((act) => a.acts.has(act) !== b.acts.has(act)) ? 1 : 0,
    sameInstrument: instrument === 'same' && joining ? 1 : 0,
    otherInstrument: instrument === 'other' ? 1 : 0,
    sameArticle: article === 'same' ? 1 : 0,
    otherArticle: article === 'other' ? 1 : 0,
    part: part ? 1 : 0,
    scantPart: part ? 1 / (1 + smaller) : 0,
    groupsAlone: overlap.tokens.every((token) => groups.has(token)) ? 1 : 0,
    amount: Math.min(1, overlap.shared / 2),
  }
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b)

/** Of tokens that begin with this sign: do both have some, and any the same? */
function agreement(a: Clause, b: Clause, sign: string): 'same' | 'other' | 'none' {
  const ofA = [...a.about.keys()].filter((token) => token.startsWith(sign))
  const ofB = [...b.about.keys()].filter((token) => token.startsWith(sign))
  if (ofA.length === 0 || ofB.length === 0) return 'none'
  return ofA.some((token) => b.about.has(token)) ? 'same' : 'other'
}
