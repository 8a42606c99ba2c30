import type { Rule, Span } from '../../rule.ts'
import { readQuotations, type Understanding } from '../../understanding/index.ts'

const dashes: readonly (readonly [name: string, form: RegExp])[] = [
  ['a short hyphen between spaces', /(?<=[\p{L}\d)”"’,]) - (?=[\p{L}“"(])/gu],
  ['an en dash between spaces', /(?<=[\p{L}\d)”"’,]) – (?=[\p{L}“"(])/gu],
  ['an em dash', /(?<=[\p{L}\d)”"’*]) ?— ?(?=[\p{L}“"(*])/gu],
]

/** One sign for the dash in most places and another in a few. */
export const dashMixed: Rule = {
  code: 'dash-mixed',
  group: 'terms',
  title: 'Dashes of several kinds',
  why: 'Chapters by several hands bring hyphens, en dashes and em dashes for the same pause. The rarer signs are reported once each, as a note. Ranges (15–25), joined names and notes are not looked at.',
  examples: [
    {
      text: 'The report – published in May – found abuses. The court – so it said – knew. The journalist - a blogger - was sentenced.',
      finds: [' - '],
    },
    {
      text: 'The court – without reasons – refused. It is clear—so she said—that nothing will follow. Others – not all – left.',
      finds: ['—'],
    },
    {
      text: 'The court – without reasons – refused. Days 15–25, the EU–Kazakhstan dialogue, a well-known case.',
      finds: [],
      shows: 'ranges and joined names',
    },
    { text: 'The court - without reasons - refused.', finds: [], shows: 'one kind throughout' },
  ],
  check(draft, report) {
    const found = dashes.map(([name, form]) => ({ name, spans: spansOf(draft, form) }))
    const used = found.filter(({ spans }) => spans.length > 0)
    const [usual, ...others] = used.toSorted((a, b) => b.spans.length - a.spans.length)
    for (const { name, spans } of others) {
      const [at] = spans
      if (at === undefined || usual === undefined) continue
      report({
        at,
        severity: 'note',
        message: `Here stands ${name}${spans.length > 1 ? ` (${spans.length} times)` : ''}, elsewhere ${usual.name} (${usual.spans.length} ${usual.spans.length === 1 ? 'time' : 'times'}).`,
        related: [...spans.slice(1, 8), ...usual.spans.slice(0, 1)],
      })
    }
  },
}

function spansOf(draft: Understanding, form: RegExp): readonly Span[] {
  const quotes = draft.part(readQuotations)
  return draft.passages.flatMap((passage) => {
    const { kind, running } = passage.block
    if (passage.note || running || (kind !== 'paragraph' && kind !== 'item')) return []
    if (!/ - |–|—/.test(passage.text)) return []
    return [...passage.text.matchAll(form)]
      .map(({ 0: all, index }) => ({ passage, from: index, to: index + all.length }))
      .filter(({ from }) => !quotes.covers(passage, from))
  })
}
