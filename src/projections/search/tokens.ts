import { soundKey, stemsOf, wordsOf } from '../../analysis/index.ts'
import { languages } from '../../base/language.ts'
import { type FactRecord, meaningfulFields } from '../../records/index.ts'
import { type SearchText, searchTexts } from './texts.ts'

/**
 * The tokens under which a record is found. No word can begin with or hold the signs that tell them apart:
 *
 * - `convict`            a stem, in any text
 * - `^convict`           a stem, in what the record is called
 * - `prison_sentenc`     two stems side by side: for phrases
 * - `~jilanbaev`         a word of a name, by its sound
 * - `=topics/religion`   a term of a vocabulary; `=kind/…`, `=type/…`, `=confidentiality/…` are made alike
 */
export const tokenOf = {
  word: (stem: string): string => stem,
  title: (stem: string): string => `^${stem}`,
  pair: (first: string, second: string): string => `${first}_${second}`,
  name: (key: string): string => `~${key}`,
  term: (vocabulary: string, term: string): string => `=${vocabulary}/${term}`,
}

export function searchTokens(record: FactRecord, merged: readonly FactRecord[]): string[] {
  const tokens = new Set<string>([
    tokenOf.term('kind', record.kind),
    tokenOf.term('confidentiality', record.confidentiality),
  ])
  for (const text of searchTexts(record, merged)) addText(tokens, text)
  for (const { vocabulary, value, pointer } of meaningfulFields(record)) {
    if (vocabulary === undefined) continue
    tokens.add(tokenOf.term(vocabulary, value))
    if (pointer === '/type') tokens.add(tokenOf.term('type', `${vocabulary}/${value}`))
  }
  // Sorted: what is said of fields comes in one order from the ledger and in another from the table of records.
  return [...tokens].sort()
}

function addText(tokens: Set<string>, { text, language, title, name }: SearchText): void {
  const words = [...wordsOf(text)].map((word) => ({ word: word.text, stems: stemsOf(word.text) }))
  for (const one of languages) {
    let before: string | undefined
    for (const { stems } of words) {
      // A text in a known language is read in that language, and words of another alphabet in theirs.
      const known = language as (typeof languages)[number] | undefined
      const stem = known && stems[known] !== undefined && known !== one ? undefined : stems[one]
      if (stem !== undefined) {
        tokens.add(tokenOf.word(stem))
        if (title) tokens.add(tokenOf.title(stem))
        if (before !== undefined) tokens.add(tokenOf.pair(before, stem))
      }
      before = stem
    }
  }
  if (name)
    for (const { word } of words) {
      const key = soundKey(word)
      if (key.length > 2) tokens.add(tokenOf.name(key))
    }
}
