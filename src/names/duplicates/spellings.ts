import type { Token } from '../fold/token.ts'
import { type PreparedName, prepareName } from '../reading/prepare.ts'
import type { NamedEntry, Progress } from './proposal.ts'

/** A name as it is compared: names of the same words, in whatever case and order, are one. */
export interface Spelling {
  readonly name: PreparedName
  /** Whole words, initials left out. */
  readonly words: readonly Token[]
  readonly initials: readonly Token[]
  /** Bearers that are so named. */
  readonly bearers: number[]
}

/** Entries that have exactly the same names: whatever one of them is a duplicate of, the others are too. */
export interface Bearer {
  readonly ids: string[]
  /** Numbers of its spellings. */
  readonly spellings: readonly number[]
}

export interface Casebook {
  /** In the order of their sounds, whatever the order of the entries. */
  readonly spellings: readonly Spelling[]
  readonly bearers: readonly Bearer[]
  /** Names without a whole word, and the ids that bear them. */
  readonly wordless: ReadonlyMap<string, string[]>
}

const stepSize = 2_000

/** Reads every name of every entry once and keeps what is alike together. */
export function* readCasebook(entries: readonly NamedEntry[]): Generator<Progress, Casebook> {
  const tokens = new Map<string, Token>()
  const byKey = new Map<string, PreparedName>()
  const keysOf = new Map<string, Set<string>>()
  const wordless = new Map<string, string[]>()
  for (let i = 0; i < entries.length; i++) {
    if (i % stepSize === 0) yield { stage: 'reading', done: i, of: entries.length }
    const { id, name, aliases = [] } = entries[i] as NamedEntry
    const keys = keysOf.get(id) ?? new Set<string>()
    keysOf.set(id, keys)
    for (const written of aliases.length === 0 ? [name] : [name, ...aliases]) {
      const prepared = prepareName(written)
      if (prepared.tokens.every((token) => token.initial)) {
        const others = wordless.get(written)
        if (others === undefined) wordless.set(written, [id])
        else others.push(id)
        continue
      }
      const key = keyOf(prepared)
      keys.add(key)
      const before = byKey.get(key)
      if (before === undefined || written < before.written)
        byKey.set(key, withOneToken(prepared, tokens))
    }
  }
  return { ...numbered(byKey, keysOf), wordless }
}

/** What is the same for the same words: letters, initial or not, child-of or not. */
const wordKey = (token: Token): string =>
  `${token.lower}${token.initial ? '.' : ''}${token.ending.family === 'patronymic' ? token.ending.stem : ''}`

/** Words in any order, but for a comma: Ali, Ahmed is not Ahmed, Ali. */
function keyOf({ tokens, beforeComma }: PreparedName): string {
  const words = tokens.map(wordKey)
  const surname = words.slice(0, beforeComma).sort().join(' ')
  return `${surname},${words.slice(beforeComma).sort().join(' ')}`
}

/** One token for each written word, in however many names: it saves memory, and equal words are seen at once. */
function withOneToken(name: PreparedName, tokens: Map<string, Token>): PreparedName {
  const shared = name.tokens.map((token) => {
    const key = `${token.written} ${wordKey(token)}`
    const known = tokens.get(key)
    if (known === undefined) tokens.set(key, token)
    return known ?? token
  })
  return { ...name, tokens: shared }
}

/** The sounds of its words: what is heard alike stands together in the order of spellings. */
const heard = (name: PreparedName): string =>
  name.tokens
    .map((token) => String.fromCharCode(...token.sounds))
    .sort()
    .join(' ')

function numbered(byKey: Map<string, PreparedName>, keysOf: Map<string, Set<string>>) {
  const numberOf = new Map<string, number>()
  const inOrder = Array.from(byKey, ([key, name]) => ({
    key,
    name,
    order: `${heard(name)}\0${key}`,
  }))
  inOrder.sort((a, b) => (a.order < b.order ? -1 : 1))
  const spellings = inOrder.map(({ key, name }, number): Spelling => {
    numberOf.set(key, number)
    const words = name.tokens.filter((token) => !token.initial)
    const initials = name.tokens.filter((token) => token.initial)
    return { name, words, initials, bearers: [] }
  })
  const byNames = new Map<string, Bearer>()
  for (const id of [...keysOf.keys()].sort()) {
    const own = [...(keysOf.get(id) as Set<string>)].map((key) => numberOf.get(key) as number)
    if (own.length === 0) continue
    own.sort((a, b) => a - b)
    const names = own.join()
    const alike = byNames.get(names)
    if (alike === undefined) byNames.set(names, { ids: [id], spellings: own })
    else alike.ids.push(id)
  }
  const bearers = [...byNames.values()]
  bearers.forEach((bearer, number) => {
    for (const spelling of bearer.spellings) spellings[spelling]?.bearers.push(number)
  })
  return { spellings, bearers }
}
