import { bodies, compareNames } from '../../../names/index.ts'
import type { Rule, Span } from '../../rule.ts'
import { readAbbreviations, readQuotations, type Understanding } from '../../understanding/index.ts'
import { sameThings } from './same-things.ts'
import { type Term, termsOf } from './term-forms.ts'

/** One term in two spellings. */
export const termTwoSpellings: Rule = {
  code: 'term-two-spellings',
  group: 'terms',
  title: 'One term is written in two ways',
  why: 'A reader who meets “Qantar-2022” and “Qantar 2022”, “Syracuse principles” and “Siracusa Principles” or “RoK” and “RK” asks whether two things are meant. The rarer form is reported once. Ordinary words with and without a hyphen, two names before the same noun that only look alike (Slovakia, Slovenia), and other people’s words inside quotations are left alone.',
  examples: [
    {
      text: 'The state ignores the Syracuse principles. Under the Siracusa Principles limits must be narrow; the Siracusa Principles say so.',
      finds: ['Syracuse principles'],
      shows: 'one instrument under two names',
    },
    {
      text: 'During Qantar-2022 many died. The protests of Qantar 2022 began in the west. After Qantar-2022 trials began.',
      finds: ['Qantar 2022'],
    },
    {
      text: 'In the January events victims were forced. During the January events shots fell. Trials on the January Events began.',
      finds: ['January Events'],
      shows: 'a capital',
    },
    {
      text: 'The Law of the RoK was amended by the Maslikhats of the RK and laws of the RK.',
      finds: ['RoK'],
      shows: 'two abbreviations of the country',
    },
    {
      text: 'Slovakia recommended reforms. Slovenia recommended training. Austria recommended it, Australia recommended that.',
      finds: [],
      shows: 'countries with like names',
    },
    {
      text: 'The Kazakhstan authorities, the Kazakhstani authorities and human-rights organisations defend human rights.',
      finds: [],
      shows: 'a country and its adjective; ordinary words',
    },
    {
      text: 'The Supreme Court met; every supreme court has judges. The Almaty Region Court sits in Almaty region.',
      finds: [],
      shows: 'a name and a common noun',
    },
  ],
  check(draft, report) {
    const tell = (rare: readonly Span[], usual: readonly Span[], sure: boolean) => {
      const [at, other] = [rare[0], usual[0]]
      if (at === undefined || other === undefined) return
      const right = other.passage.text.slice(other.from, other.to)
      report({
        at,
        severity: sure ? 'warning' : 'note',
        message: `“${at.passage.text.slice(at.from, at.to)}” here, “${right}” elsewhere: one term in two spellings.`,
        related: [other, ...rare.slice(1, 4)],
        suggestions: rare.length < usual.length ? [right] : [],
      })
    }
    for (const [a, b, sure] of [...pairsOf(termsOf(draft)), ...abbreviationsOf(draft)]) {
      const [rare, usual] = a.length <= b.length ? [a, b] : [b, a]
      tell(rare, usual, sure)
    }
  },
}

type Pair = readonly [readonly Span[], readonly Span[], boolean]

function pairsOf(terms: ReadonlyMap<string, readonly Term[]>): readonly Pair[] {
  const pairs: Pair[] = []
  const byHead = new Map<string, string[]>()
  for (const [key, all] of terms) {
    const forms = [...Map.groupBy(all, ({ written }) => written).values()].toSorted(
      (a, b) => b.length - a.length,
    )
    const [first, ...others] = forms
    for (const other of others)
      if (first) pairs.push([other, first, all.some(({ numbered }) => numbered)])
    const head = all[0]?.head
    if (head !== undefined) byHead.set(head, [...(byHead.get(head) ?? []), key])
  }
  for (const keys of byHead.values())
    for (const [at, key] of keys.slice(0, mostOfOneHead).entries())
      for (const other of keys.slice(at + 1, mostOfOneHead)) {
        const [a, b] = [terms.get(key) ?? [], terms.get(other) ?? []]
        if (soundAlike(a[0]?.name ?? '', b[0]?.name ?? '')) pairs.push([a, b, true])
      }
  return pairs
}

/** Names before one noun that are compared: more stand only in lists, where alike names are many. */
const mostOfOneHead = 40

function soundAlike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y || x.length < 7 || y.length < 7 || x.startsWith(y) || y.startsWith(x)) return false
  if (x.slice(0, 5) === y.slice(0, 5) && /(?:an|i|ese|al|ic|s)$/.test(x.length > y.length ? x : y))
    return false
  if ([a, b].some((name) => bodies.prepareBody(name, 'place').main.countries.length > 0))
    return false
  return compareNames(a, b).score >= 0.9
}

function abbreviationsOf(draft: Understanding): readonly Pair[] {
  const quotes = draft.part(readQuotations)
  const own = draft
    .part(readAbbreviations)
    .uses.filter(({ passage, from }) => !passage.note && !quotes.covers(passage, from))
  const uses = Map.groupBy(own, ({ abbreviation }) => abbreviation)
  return sameThings.flatMap((forms) => {
    const used = forms.flatMap((form) => uses.get(form) ?? [])
    const [first, ...others] = [
      ...Map.groupBy(used, ({ abbreviation }) => abbreviation).values(),
    ].toSorted((a, b) => b.length - a.length)
    return first ? others.map((other): Pair => [other, first, forms[0] === 'RoK']) : []
  })
}
