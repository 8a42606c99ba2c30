import { foldName } from '../../../base/fold.ts'
import type { Passage } from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { KnownPerson } from './knowledge.ts'

export const casebookConsent: CasebookRule = {
  code: 'casebook-consent',
  group: 'casebook',
  title: 'A person is named who may not be named to these readers',
  why: 'A name that was printed cannot be taken back. Every name of a person who refused or withdrew consent, or whose record is kept from the readers of the draft, is looked for in the text and its notes, in capitals and in any order of its words too; where somebody else of the casebook bears the same name, it is a warning. A surname alone is not looked for: too many bear it. Say for whom the draft is with --audience.',
  examples: [
    {
      text: 'Asel Example told the monitors what she saw.',
      finds: ['Asel Example'],
      shows: 'consent was withdrawn',
    },
    {
      text: 'Witnesses:\n\n- EXAMPLE ASEL',
      finds: ['EXAMPLE ASEL'],
      shows: 'a list in capitals, surname first',
    },
    { text: 'Marat Zhylanbayev and a witness spoke.', finds: [] },
  ],
  check(draft, report, { known, readNamed }) {
    const names = known.persons.flatMap((person) =>
      person.names.map(({ text, withheld }) => ({
        words: foldName(text).split(' '),
        why: person.withheld ?? (withheld ? ('confidentiality' as const) : undefined),
      })),
    )
    const withheld = names.flatMap(({ words, why }) => (why === undefined ? [] : [{ words, why }]))
    if (withheld.length === 0) return
    const free = new Set(
      names.filter(({ why }) => why === undefined).map(({ words }) => keyOf(words)),
    )
    const search = nameSearch(withheld)
    const hits = [
      ...draft.passages.flatMap((passage) =>
        search(passage.text).map((hit) => ({ ...hit, passage })),
      ),
      ...draft
        .part(readNamed)
        .all.flatMap(({ person: { withheld: why }, mention: { passage, from, to } }) =>
          why === undefined ? [] : [{ why, passage, from, to }],
        ),
    ]
    let last: { passage: Passage; to: number } | undefined
    for (const { passage, ...hit } of hits.toSorted(
      (a, b) => a.passage.index - b.passage.index || a.from - b.from,
    )) {
      if (last?.passage === passage && hit.from < last.to) continue
      last = { passage, to: hit.to }
      const words = foldName(passage.text.slice(hit.from, hit.to)).split(' ')
      report({
        at: { passage, from: hit.from, to: hit.to },
        severity: free.has(keyOf(words)) ? 'warning' : 'error',
        message: reasons[hit.why](readers(known.audience)),
      })
    }
  },
}

const reasons = {
  consent: (whom: string) =>
    `This person refused or withdrew consent, and the draft is for ${whom}: take the name out.`,
  confidentiality: (whom: string) =>
    `The casebook keeps this name from ${whom}: take it out, or say for whom the draft is with --audience.`,
}

const readers = (audience: string): string =>
  audience === 'public' ? 'the public' : `readers of the level “${audience}”`

type Why = NonNullable<KnownPerson['withheld']>

interface Hit {
  readonly why: Why
  readonly from: number
  readonly to: number
}

/** One key for a name in any order of its folded words. */
const keyOf = (words: readonly string[]): string => words.toSorted().join(' ')

/**
 * Finds names of two words or more; a text is walked once, whatever the number of names, and each different word
 * is folded once.
 */
function nameSearch(
  names: readonly { readonly words: readonly string[]; readonly why: Why }[],
): (text: string) => readonly Hit[] {
  const byKey = new Map<string, Why>()
  const lengths = new Map<string, Set<number>>()
  for (const { words, why } of names) {
    if (words.length < 2) continue
    byKey.set(keyOf(words), why)
    for (const word of words) lengths.set(word, (lengths.get(word) ?? new Set()).add(words.length))
  }
  const folded = new Map<string, string>()
  const fold = (word: string): string => {
    const known = folded.get(word) ?? foldName(word)
    folded.set(word, known)
    return known
  }
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((hit) => ({
      word: fold(hit[0]),
      from: hit.index,
      to: hit.index + hit[0].length,
    }))
    return words.flatMap(({ word, from }, at) =>
      [...(lengths.get(word) ?? [])].flatMap((length) => {
        const run = words.slice(at, at + length)
        const why = byKey.get(keyOf(run.map((one) => one.word)))
        return why ? [{ why, from, to: run.at(-1)?.to ?? from }] : []
      }),
    )
  }
}
