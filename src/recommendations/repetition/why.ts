import type { Measured, Overlap } from './features.ts'
import type { ReadDemand } from './read-demand.ts'

/** One reason of a comparison, as data: the page says it in the reader's language. */
export type Why =
  | { readonly of: 'instrument' | 'article' | 'term' | 'word'; readonly shared: readonly string[] }
  | { readonly of: 'act'; readonly shared: readonly string[] }
  | {
      readonly of: 'other-act' | 'other-instrument' | 'other-article'
      readonly a: readonly string[]
      readonly b: readonly string[]
    }
  | { readonly of: 'part'; readonly clause: true }

const signs = { instrument: '§', article: '№', term: '=' } as const
const mostWords = 6

/** What speaks for it, then what against. */
export function whyOf(measured: Measured, overlap: Overlap, a: ReadDemand, b: ReadDemand): Why[] {
  const why: Why[] = []
  for (const [of, sign] of Object.entries(signs) as [keyof typeof signs, string][]) {
    const shared = overlap.tokens
      .filter((token) => token.startsWith(sign))
      .map((token) => token.slice(1))
    if (shared.length > 0) why.push({ of, shared })
  }
  const words = overlap.tokens.filter((token) => /^[^§№=]/.test(token)).slice(0, mostWords)
  if (words.length > 0) why.push({ of: 'word', shared: words })
  if (measured.sameAct > 0)
    why.push({ of: 'act', shared: [...a.whole.acts].filter((act) => b.whole.acts.has(act)) })
  if (measured.part === 1) why.push({ of: 'part', clause: true })
  if (measured.otherInstrument === 1) why.push({ of: 'other-instrument', ...named(a, b, '§') })
  if (measured.otherArticle === 1) why.push({ of: 'other-article', ...named(a, b, '№') })
  if (measured.otherAct === 1 || measured.joinsAlone === 1)
    why.push({ of: 'other-act', a: [...a.whole.acts], b: [...b.whole.acts] })
  return why
}

function named(a: ReadDemand, b: ReadDemand, sign: string) {
  const of = ({ whole }: ReadDemand) =>
    [...whole.about.keys()].filter((token) => token.startsWith(sign)).map((token) => token.slice(1))
  return { a: of(a), b: of(b) }
}
