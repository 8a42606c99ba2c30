import {
  type Dated,
  type Quantity,
  readDates,
  readQuantities,
  singular,
  type Understanding,
} from '../../understanding/index.ts'

/** Two counts of the draft that speak of the same things, by their words. */
export interface Alike {
  readonly first: Quantity
  readonly second: Quantity
  /** Words both sentences share that hardly any other sentence of the draft has, adjectives of the unit among them. */
  readonly shared: number
  /** Shared words as a part of those of the shorter sentence. */
  readonly closeness: number
}

/** A word is telling where no more than this many sentences that count have it. */
const rare = 4
/** Counts of one noun that are compared with one another; papers with more of them list cases. */
const mostOfOneUnit = 60

/**
 * Pairs of counts with the same unit phrase whose sentences share telling words and contradict in no date or
 * place that both name. Strict: two counts of "people" are two counts, not one with two values.
 */
export function alikeCounts(draft: Understanding): readonly Alike[] {
  const counts = draft.part(readQuantities).all.filter(isComparable)
  const wordsOf = new Map<Quantity, ReadonlySet<string>>()
  const spread = new Map<string, number>()
  for (const count of counts) {
    const words = tellingWords(count)
    wordsOf.set(count, words)
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  }
  const pairs: Alike[] = []
  for (const same of Map.groupBy(counts, ({ unitPhrase }) => unitPhrase).values()) {
    if (same.length > mostOfOneUnit) continue
    for (const [at, first] of same.entries()) {
      for (const second of same.slice(at + 1)) {
        const a = wordsOf.get(first) ?? new Set()
        const b = wordsOf.get(second) ?? new Set()
        const shared = [...a].filter(
          (word) => b.has(word) && (spread.get(word) ?? 0) <= rare,
        ).length
        const both = [...a].filter((word) => b.has(word)).length
        // "Closed psychiatric hospitals": adjectives that only these few counts have are telling too.
        const named = same.length <= rare ? first.unitPhrase.split(' ').length - 1 : 0
        if (
          first.sentence === second.sentence ||
          shared + named < 2 ||
          datesDiffer(draft, first, second)
        )
          continue
        pairs.push({
          first,
          second,
          shared: shared + named,
          closeness: (both + named) / Math.max(1, Math.min(a.size, b.size) + named),
        })
      }
    }
  }
  return pairs
}

function isComparable({ kind, adjectival, unit, of, role, value, bound }: Quantity): boolean {
  return (
    kind === 'count' &&
    !adjectival &&
    unit !== '' &&
    of === '' &&
    value > 1 &&
    role !== 'additional' &&
    role !== 'remaining' &&
    bound !== 'span'
  )
}

const common = new Set(
  'that this with from have been were their them they which would could should about after before between over under more than also only other such these those into when while where there being during since among according including were was has had for and the are not its his her who'.split(
    ' ',
  ),
)

/** Words that tell one event in several ways, under one name. */
const events: readonly (readonly [RegExp, string])[] = [
  [/^(?:kill(?:ed|ing)?|die|died|dead|death|fatalit(?:y|ies)|slain)$/, 'death'],
  [/^(?:injured|wounded|injur(?:y|ies)|wound)$/, 'injury'],
  [/^(?:detained|detention|arrested|arrest|custody)$/, 'arrest'],
  [/^(?:convicted|sentenced|conviction|imprisoned)$/, 'conviction'],
  [/^(?:rejected|rejection|refused|refusal|denied|denial)$/, 'refusal'],
  [/^(?:closed|closure|shut)$/, 'closure'],
]

const eventOf = (word: string): string => events.find(([form]) => form.test(word))?.[1] ?? word

/** Nouns, verbs and names of a sentence, without numbers and the unit itself. */
function tellingWords({ sentence, unitPhrase }: Quantity): ReadonlySet<string> {
  const unit = new Set(unitPhrase.split(' '))
  const words = (sentence.text.match(/\p{L}[\p{L}\p{M}'’-]{2,}/gu) ?? []).map((word) =>
    singular(word.toLowerCase()),
  )
  return new Set(
    words.filter((word) => word.length > 3 && !common.has(word) && !unit.has(word)).map(eventOf),
  )
}

/** Both sentences are dated and no date of the one can be a date of the other. */
function datesDiffer(draft: Understanding, first: Quantity, second: Quantity): boolean {
  const dates = draft.part(readDates)
  const a = dates.within(first.sentence)
  const b = dates.within(second.sentence)
  if (a.length === 0 || b.length === 0) return false
  return !a.some((one) => b.some((other) => meet(one, other)))
}

const meet = (one: Dated, other: Dated): boolean =>
  one.earliest <= other.latest && other.earliest <= one.latest
