import type { Form, NameWord, WrittenConcept } from '../body.ts'
import { type Matched, matchConcepts, matchNames, matchWords, type Shared } from './words.ts'

/** The words of two readings: which are common, which only one has. */
export interface Words {
  readonly concepts: Shared<WrittenConcept>
  readonly names: Shared<NameWord>
  /** Name words that are common, as b writes them. */
  readonly namesOfB: readonly NameWord[]
  /** How far the common names are apart in their spelling, hundredths of a sound per sound. */
  readonly far: number
}

const none: readonly NameWord[] = []

export function compareWords(a: Form, b: Form): Words {
  const concepts = matchConcepts(a, b)
  const matched = matchNames(a, b)
  const { whole, far } = matched
  const words: Words = {
    concepts,
    names: {
      both: whole ? a.names : chosen(a.names, matched, 0, true),
      onlyA: whole ? none : chosen(a.names, matched, 0, false),
      onlyB: whole ? none : chosen(b.names, matched, 1, false),
    },
    namesOfB: whole ? b.names : chosen(b.names, matched, 1, true),
    far,
  }
  return writtenByEar(words)
}

/** A word of the trade on one side may be a name on the other, written by ear: Еркіндік, Erkindik. */
function writtenByEar(words: Words): Words {
  const { concepts, names } = words
  const conceptsA = names.onlyB.length === 0 ? none : concepts.onlyA.map(({ word }) => word)
  const conceptsB = names.onlyA.length === 0 ? none : concepts.onlyB.map(({ word }) => word)
  const asA = matchWords(conceptsA, names.onlyB)
  const asB = matchWords(names.onlyA, conceptsB)
  if (asA.pairs.length === 0 && asB.pairs.length === 0) return words
  return {
    concepts: {
      both: concepts.both,
      onlyA: chosen(concepts.onlyA, asA, 0, false),
      onlyB: chosen(concepts.onlyB, asB, 1, false),
    },
    names: {
      both: [
        ...names.both,
        ...chosen(conceptsA, asA, 0, true),
        ...chosen(names.onlyA, asB, 0, true),
      ],
      onlyA: chosen(names.onlyA, asB, 0, false),
      onlyB: chosen(names.onlyB, asA, 1, false),
    },
    namesOfB: [
      ...words.namesOfB,
      ...chosen(names.onlyB, asA, 1, true),
      ...chosen(conceptsB, asB, 1, true),
    ],
    far: words.far,
  }
}

/** The members of a list that have a partner, or those that have none. */
function chosen<T>(
  list: readonly T[],
  { pairs }: Matched,
  side: 0 | 1,
  paired: boolean,
): readonly T[] {
  if (pairs.length === 0) return paired ? [] : list
  return list.filter((_, index) => pairs.some((pair) => pair[side] === index) === paired)
}
