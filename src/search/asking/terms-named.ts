import { stemsIn, wordsOf } from '../../analysis/index.ts'
import { languages } from '../../base/language.ts'
import type { Packs } from '../../packs/index.ts'
import { tokenOf } from '../../projections/index.ts'
import { kindNames, kindOf } from '../../records/index.ts'

interface Labelled {
  readonly vocabulary: string
  readonly term: string
  readonly stems: readonly ReadonlySet<string>[]
}

const known = new WeakMap<Packs, readonly Labelled[]>()

/** Every term of the packs with the stems of its label, once in each language. */
function labelsOf(packs: Packs): readonly Labelled[] {
  const before = known.get(packs)
  if (before) return before
  const labels = packs.vocabularies.flatMap((vocabulary) =>
    packs.terms(vocabulary).map(({ term, label }) => ({
      vocabulary,
      term,
      stems: languages.map((language) => stemSet(label[language] ?? '', language)),
    })),
  )
  known.set(packs, labels)
  return labels
}

const stemSet = (text: string, language?: string): ReadonlySet<string> =>
  new Set([...wordsOf(text)].flatMap((word) => stemsIn(word.text, language)))

/** Tokens of the terms in whose label a word stands, in any language: "приговор" means the event type "verdict". */
export const termsWith = (packs: Packs, stems: readonly string[]): readonly string[] =>
  labelsOf(packs)
    .filter((one) => one.stems.some((set) => stems.some((stem) => set.has(stem))))
    .map(({ vocabulary, term }) => tokenOf.term(vocabulary, term))

/** Terms that a value names: by their own name, or by words that all stand in the label in one language. */
export function termsNamed(
  packs: Packs,
  value: string,
  wanted: (vocabulary: string) => boolean,
): readonly { readonly vocabulary: string; readonly term: string }[] {
  const candidates = labelsOf(packs).filter(({ vocabulary }) => wanted(vocabulary))
  const exact = candidates.filter(({ term }) => term === value.toLowerCase())
  if (exact.length > 0) return exact
  const words = [...wordsOf(value)].map((word) => stemsIn(word.text))
  if (words.length === 0) return []
  return candidates.filter((one) =>
    one.stems.some((set) => words.every((stems) => stems.some((stem) => set.has(stem)))),
  )
}

/** The kinds of record that a value names, in any language. */
export function kindsNamed(value: string): readonly string[] {
  const exact = kindNames.filter((kind) => kind === value.toLowerCase())
  if (exact.length > 0) return exact
  const words = [...wordsOf(value)].map((word) => stemsIn(word.text))
  if (words.length === 0) return []
  return kindNames.filter((kind) =>
    languages.some((language) => {
      const set = stemSet(kindOf(kind).label[language], language)
      return words.every((stems) => stems.some((stem) => set.has(stem)))
    }),
  )
}
