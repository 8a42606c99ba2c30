import { foldName } from '../../../base/fold.ts'
import { bodies } from '../../../names/index.ts'
import type { KnownOrganisation } from './knowledge.ts'

/** An organisation of the casebook, as a draft writes it. */
export interface Written {
  readonly organisation: KnownOrganisation
  /** The name of the record that is written here; absent where the record has no such name. */
  readonly as?: KnownOrganisation['names'][number]
  /** Not a name of the record, and only small words, the order or a slip of the pen are different. */
  readonly isSlip: boolean
}

/** Names that share this much of their words are compared by what the tables of bodies know. */
const leastShared = 0.5
/** A name of fewer words is borne by bodies of several countries, one with a small word, one with another. */
const leastOwn = 4
/** From here on the tables are sure. */
const surelyOne = 0.9

/**
 * Finds the organisation of the casebook that a name means: under each of its names, with a slip of the pen, or as the
 * tables of bodies know it. A name that fits two organisations, and one that is only shorter or longer, means none.
 */
export function organisationFinder(
  organisations: readonly KnownOrganisation[],
): (written: string) => Written | undefined {
  const names = organisations.flatMap((organisation) =>
    organisation.names.map((name) => ({ organisation, name, words: wordsOf(name.text) })),
  )
  const byName = Map.groupBy(names, ({ name }) => foldName(name.text))
  const byWord = new Map<string, (typeof names)[number][]>()
  for (const one of names)
    for (const word of one.words) byWord.set(word, [...(byWord.get(word) ?? []), one])
  const look = (written: string): Written | undefined => {
    const recorded = byName.get(foldName(written)) ?? []
    const [first, ...others] = recorded
    if (first)
      return others.every(({ organisation }) => organisation === first.organisation)
        ? { organisation: first.organisation, as: first.name, isSlip: false }
        : undefined
    const words = wordsOf(written)
    const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []))
    const like = [...near].filter(
      (one) =>
        one.words.intersection(words).size >= leastShared * Math.max(one.words.size, words.size),
    )
    const shorter = like.filter((one) => isOnlyShorter(one.words, words))
    if (shorter.some(({ name }) => name.use === 'preferred')) return undefined
    const slips = like.filter((one) => isSlipOf(words, one.words))
    const [slip, ...more] = slips
    if (slip) {
      if (more.some(({ organisation }) => organisation !== slip.organisation)) return undefined
      // Organisation and Organization are two spellings of English, and no slip; every country has a Ministry
      // of or for Foreign Affairs.
      const isSpelling = slips.some(({ name }) => inZ(name.text) === inZ(written))
      const isCommon = words.size < leastOwn && slips.some((one) => isSame(one.words, words))
      return { organisation: slip.organisation, isSlip: !isSpelling && !isCommon }
    }
    if (shorter.length > 0) return undefined
    const prepared = bodies.prepareBody(written, 'organisation')
    const same = new Set(
      like
        .filter(({ name }) => {
          const other = bodies.prepareBody(name.text, 'organisation')
          return bodies.scoreBodies(prepared, other) >= surelyOne
        })
        .map(({ organisation }) => organisation),
    )
    const [only] = same
    return only && same.size === 1 ? { organisation: only, isSlip: false } : undefined
  }
  const found = new Map<string, Written | undefined>()
  return (written) => {
    if (!found.has(written)) found.set(written, look(written))
    return found.get(written)
  }
}

const small = new Set('of for on against and in the to under all a an at by with'.split(' '))

const inZ = (name: string): string => foldName(name).replace(/isation\b/g, 'ization')

/** The words of a name that carry meaning, in one spelling. */
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    inZ(name.replace(/['’]s?(?=\s|$)/g, ''))
      .split(' ')
      .filter((word) => word !== '' && !small.has(word)),
  )

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && a.isSubsetOf(b)

/** One has all words of the other, and more. */
const isOnlyShorter = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size !== b.size && (a.isSubsetOf(b) || b.isSubsetOf(a))

/** The same words, one of them with a letter more, less or other: "Commitee". */
function isSlipOf(told: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  if (told.size !== known.size) return false
  const [mine = '', ...more] = told.difference(known)
  const [theirs = '', ...others] = known.difference(told)
  if (mine === '' && theirs === '') return true
  return more.length === 0 && others.length === 0 && isOneLetterOff(mine, theirs)
}

/** Commission and Commissions are two words, Committee and Commitee are one. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a.startsWith(b) || b.startsWith(a)) return false
  let from = 0
  while (a[from] === b[from]) from++
  return (
    a.slice(from + 1) === b.slice(from + 1) ||
    a.slice(from + 1) === b.slice(from) ||
    a.slice(from) === b.slice(from + 1)
  )
}
