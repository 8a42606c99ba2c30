import { readDates } from './dates.ts'
import type { Passage } from './passage.ts'
import { type FoundQuantity, quantitiesIn } from './quantities-read.ts'
import { tokensOf } from './quantities-tokens.ts'
import { readSentences, type Sentence } from './sentences.ts'
import type { Understanding } from './understanding.ts'

export type { Bound, FoundQuantity, Role } from './quantities-read.ts'
export { type Token, tokensOf } from './quantities-tokens.ts'
export { isPlural, singular } from './quantities-units.ts'

/** A number with what it counts, in its sentence. Offsets are into the passage's text. */
export interface Quantity extends FoundQuantity {
  readonly passage: Passage
  readonly sentence: Sentence
}

export interface Quantities {
  readonly all: readonly Quantity[]
  of(sentence: Sentence): readonly Quantity[]
}

/**
 * Counts, lengths of time, percentages and amounts of money. Years, dates, article numbers, paragraph numbers,
 * document symbols, telephone numbers, ordinals and numbers within addresses are none.
 */
export function readQuantities(draft: Understanding): Quantities {
  const { all: sentences } = draft.part(readSentences)
  const dates = draft.part(readDates)
  const bySentence = sentences.map((sentence): readonly Quantity[] => {
    if (!mayCount.test(sentence.text)) return []
    const inDates = dates.within(sentence)
    const masked = (at: number) => inDates.some(({ from, to }) => from <= at && at < to)
    const { passage } = sentence
    return quantitiesIn(tokensOf(sentence.text, sentence.from), masked).map((found) => ({
      ...found,
      passage,
      sentence,
    }))
  })
  return { all: bySentence.flat(), of: ({ index }) => bySentence[index] ?? [] }
}

/** A digit or the beginning of a number word: most sentences hold none and need no further look. */
const mayCount =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|forty|a dozen|a hundred)|[а-яә]{3}/i
