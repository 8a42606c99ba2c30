import { wordsOf } from '../../analysis/index.ts'
import { acts as actNames } from './act-names.ts'
import { clausesOf } from './clauses.ts'
import { actOf, isHollow, isSmall, nameAt, type Script, scriptOf, stemIn } from './names-in.ts'
import { groups } from './term-names.ts'

/** A recommendation as it is compared: what was asked, without the brackets of States. */
export interface Demand {
  /** Whatever tells it from the others, for instance the id of its record. */
  readonly key: string
  readonly text: string
  /** Articles that its record names besides: "Article 19 of the ICCPR". */
  readonly articles?: readonly string[]
  /** Themes or topics by key; compared only where both have some. */
  readonly themes?: readonly string[]
}

/** One thing asked: its verbs and what they are about. */
export interface Clause {
  /** Keys of act-names.ts. */
  readonly acts: ReadonlySet<string>
  /** The first definite verb of each thing asked: those behind it mostly say of what. */
  readonly heads: ReadonlySet<string>
  /** Words by stem, "=term", "§instrument", "№article" → 1 in the clause proper, less behind a turn. */
  readonly about: ReadonlyMap<string, number>
}

/** A demand read into verbs, objects, instruments and articles. */
export interface ReadDemand {
  readonly demand: Demand
  readonly whole: Clause
  /** Where it asks several things, each of them; else empty. */
  readonly clauses: readonly Clause[]
}

/** What stands behind "in order to", "by", "including" explains a demand: it counts so much of a word. */
const behindTurn = 0.45

export function readDemand(demand: Demand): ReadDemand {
  const script = scriptOf(demand.text)
  const parts = clausesOf(demand.text).map((part) => ({
    proper: readPart(part.proper, script),
    behind: readPart(part.behind, script),
  }))
  let acts: ReadonlySet<string> = new Set()
  const clauses = parts.map(({ proper, behind }): Clause => {
    const about = new Map<string, number>()
    for (const token of behind.about) about.set(token, behindTurn)
    // A treaty or article means the same wherever in the sentence it stands.
    for (const token of behind.about) if (/^[§№]/.test(token)) about.set(token, 1)
    for (const token of proper.about) about.set(token, 1)
    // "combat violence, including within the family": the second thing is asked by the verb of the first.
    const own = proper.acts.size > 0 || proper.about.size > 0 ? proper.acts : behind.acts
    if (own.size > 0) acts = own
    const head = [...acts].find((act) => !actNames[act]?.vague)
    return { acts, heads: new Set(head === undefined ? [] : [head]), about }
  })
  const whole = joined(clauses)
  const stated = (demand.articles ?? []).flatMap((article) => [...readPart(article, script).about])
  return {
    demand,
    whole: {
      ...whole,
      about: new Map([...whole.about, ...stated.map((one) => [one, 1] as const)]),
    },
    clauses: clauses.length > 1 ? clauses.filter(saysWhat) : [],
  }
}

/** "especially women and children" is no demand of its own. */
const saysWhat = (clause: Clause): boolean =>
  [...clause.about.keys()].some((token) => !groups.has(token))

function joined(clauses: readonly Clause[]): Clause {
  const acts = new Set<string>()
  const heads = new Set<string>()
  const about = new Map<string, number>()
  for (const clause of clauses) {
    for (const act of clause.acts) acts.add(act)
    for (const head of clause.heads) heads.add(head)
    for (const [token, weight] of clause.about)
      about.set(token, Math.max(weight, about.get(token) ?? 0))
  }
  return { acts, heads, about }
}

/** "article 164", "arts. 400 and 403", "статьи 174", "174-бап". */
const articles =
  /\b(?:articles?|arts?\.)\s*((?:\d+[\s,]*(?:and\s*)?)+)|(?<!\p{L})(?:стать\p{L}*|ст\.)\s*((?:\d+[\s,]*(?:и\s*)?)+)|(\d+)\s*-?\s*ба(?:п|б)\p{L}*/giu

function readPart(text: string, script: Script) {
  const acts = new Set<string>()
  const about = new Set<string>()
  const rest = text.replace(articles, (_, en?: string, ru?: string, kk?: string) => {
    for (const number of (en ?? ru ?? kk ?? '').match(/\d+/g) ?? []) about.add(`№${number}`)
    return ' '
  })
  const words = [...wordsOf(rest)].filter((word) => !isSmall(word.text.toLowerCase()))
  const stems = words.map((word) => stemIn(word.text, script))
  let instrument: string | undefined
  for (let i = 0; i < stems.length; ) {
    const stem = stems[i] ?? ''
    const name = nameAt(stems, i)
    const act = actOf(words[i]?.text ?? '', stem)
    // "the Convention and its Optional Protocol" names the protocol of the treaty before it.
    if (name === undefined && instrument && protocolAt(stems, i)) {
      about.add(`§${protocolOf(instrument)}`)
      i += 2
      continue
    }
    if (name?.kind === 'instrument') {
      instrument = name.key
      about.add(`§${instrument}`)
    } else if (name?.kind === 'term') about.add(`=${name.key}`)
    else if (name === undefined) {
      if (act !== undefined) acts.add(act)
      else if (stem.length > 1 && !isHollow(stem)) about.add(stem)
    }
    i += name?.stems.length ?? 1
  }
  return { acts, about }
}

const protocolAt = (stems: readonly string[], at: number): boolean =>
  (stems[at] === 'option' && stems[at + 1] === 'protocol') ||
  (/^факультатив/.test(stems[at] ?? '') && /^протокол/.test(stems[at + 1] ?? ''))

const protocolOf = (instrument: string): string =>
  instrument === 'cat' ? 'opcat' : instrument === 'iccpr' ? 'iccpr-op1' : `${instrument}-op`
