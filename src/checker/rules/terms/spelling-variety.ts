import type { Rule, Span } from '../../rule.ts'
import { readQuotations, type Understanding } from '../../understanding/index.ts'
import { spellingPairs } from './spelling-pairs.ts'

/** British and American spelling in one draft. */
export const spellingVariety: Rule = {
  code: 'spelling-variety',
  group: 'terms',
  title: 'British and American spelling are mixed',
  why: 'Two spellings of one word show that several hands wrote the paper. One note for each kind, at the first word of the rarer spelling. Names written with a capital (World Health Organization), quotations and addresses keep their own spelling; a draft that is American or British throughout is right.',
  examples: [
    {
      text: 'The organisers were recognised. Rallies were authorized by the organisers.',
      finds: ['authorized'],
    },
    { text: 'An administrative offence. A criminal offense. Another offence.', finds: ['offense'] },
    {
      text: 'In favor of labour rights and of neighbouring towns; six percent, seven per cent, one percent.',
      finds: ['favor', 'per cent'],
    },
    {
      text: 'The World Health Organization recognised it; the Organization said: “we have authorized it”.',
      finds: [],
      shows: 'names and quotations',
    },
    {
      text: 'The organizations were punished for an offense; it is no offense to be organized.',
      finds: [],
      shows: 'American throughout',
    },
    {
      text: 'Citizens exercise and promise; the size of the prize was a surprise; he was advised to seize it.',
      finds: [],
      shows: 'words with one spelling',
    },
  ],
  check(draft, report) {
    const pairs = spellingPairs.map(({ names, first, second, counts }) => ({
      names,
      one: found(draft, first, counts),
      other: found(draft, second, counts),
    }))
    checkStrangers(pairs, report)
    for (const { names, one, other } of pairs) {
      const [rare, usual] = one.length <= other.length ? [one, other] : [other, one]
      const [at] = rare
      if (at === undefined || usual.length === 0) continue
      report({
        at,
        severity: 'note',
        message: `Words in “${names[0]}” stand ${times(one.length)} in this draft, words in “${names[1]}” ${times(other.length)}.`,
        related: [...rare.slice(1, 8), ...usual.slice(0, 1)],
      })
    }
  },
}

interface Spelt {
  readonly names: readonly [string, string]
  readonly one: readonly Span[]
  readonly other: readonly Span[]
}

/** Pairs that British and American papers always write otherwise; "-ize" and "per cent" say nothing alone. */
const telling = /^-(?:ence|our|tre|lled)$|^(?:programme|fulfil)$/

/** "favor" in a draft that has no "favour" but is British throughout: the other side of the sea once or twice. */
function checkStrangers(pairs: readonly Spelt[], report: Parameters<Rule['check']>[1]): void {
  const british = pairs.reduce(
    (sum, { names, one }) => sum + (telling.test(names[0]) || names[0] === '-ise' ? one.length : 0),
    0,
  )
  const american = pairs
    .filter(({ names }) => telling.test(names[0]))
    .reduce((sum, { other }) => sum + other.length, 0)
  if (american === 0 || british < american * mostly) return
  for (const { names, one, other } of pairs) {
    const [at] = other
    if (one.length > 0 || at === undefined || !telling.test(names[0])) continue
    report({
      at,
      severity: 'note',
      message: `“${at.passage.text.slice(at.from, at.to)}” is American spelling; the draft is British elsewhere.`,
      related: other.slice(1, 8),
    })
  }
}

/** So many times more words of one side make a draft one of that side. */
const mostly = 5

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

function found(
  draft: Understanding,
  form: RegExp,
  counts: ((word: string) => boolean) | undefined,
): readonly Span[] {
  const quotes = draft.part(readQuotations)
  return draft.passages.flatMap((passage) => {
    if (passage.block.kind === 'code' || passage.block.kind === 'contents') return []
    return [...passage.text.matchAll(form)]
      .filter(({ 0: word }) => counts?.(word) ?? true)
      .map(({ 0: word, index }) => ({ passage, from: index, to: index + word.length }))
      .filter(({ from, to }) => !isAddress(passage.text, from, to) && !quotes.covers(passage, from))
  })
}

/** Words joined by hyphens, strokes or full stops without a space belong to an address. */
const isAddress = (text: string, from: number, to: number): boolean =>
  /[/._@=]/.test(text[from - 1] ?? '') ||
  /^(?:[/_@=]|-\p{L}+-|\.\p{L})/u.test(text.slice(to, to + 30)) ||
  /-\p{L}+-$/u.test(text.slice(Math.max(0, from - 30), from))
