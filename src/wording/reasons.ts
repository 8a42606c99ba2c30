import type { MessageKey } from './messages/index.ts'
import type { Say } from './say.ts'

/** What is needed of a reason to say it: its code, the words it is about, how their spelling differs. */
export interface SpokenReason {
  readonly code: string
  readonly role: string
  readonly a: string
  readonly b: string
  readonly differences: readonly { readonly a: string; readonly b: string }[]
}

/** Differences that are named; the rest of a very different spelling would only tire. */
const named = 6

/** A reason in words: "same surname: Жыланбаев, Zhylanbaev (ж = zh, ы = y)". */
export function reasonInWords(say: Say, { code, role, a, b, differences }: SpokenReason): string {
  const shown = differences
    .slice(0, named)
    .map((d) => `${d.a || '–'} = ${d.b || '–'}`)
    .join(', ')
  return say(`name.why.${code}` as MessageKey, { role, a, b, differences: shown || 'none' })
}
