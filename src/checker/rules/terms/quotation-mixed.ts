import type { Rule, Span } from '../../rule.ts'
import { type MarkStyle, readQuotations, type Understanding } from '../../understanding/index.ts'

/** Straight and curly marks in one draft. */
export const quotationMixed: Rule = {
  code: 'quotation-mixed',
  group: 'terms',
  title: 'Two kinds of quotation marks or apostrophes',
  why: 'Straight and curly marks side by side show where text was pasted in, and a search for "mayor’s office" misses the other half. One note for the whole draft.',
  examples: [
    {
      text: 'Space is "repressed". He called it “a small step”. It was "open".',
      finds: ['“a small step”'],
      shows: 'curly among straight',
    },
    {
      text: 'The Constitution said: «A citizen may not be deprived». The "law" said more. A "ban" came.',
      finds: ['«A citizen may not be deprived»'],
    },
    {
      text: "The mayor’s office and the activist's lawyer met the court’s clerk.",
      finds: ["'"],
      shows: 'apostrophes',
    },
    {
      text: 'Space is "repressed" and the mayor\'s office is "open".',
      finds: [],
      shows: 'straight throughout',
    },
    {
      text: 'He called it “a ‘small’ step”, the mayor’s answer.',
      finds: [],
      shows: 'curly throughout',
    },
  ],
  check(draft, report) {
    const styles = Map.groupBy(draft.part(readQuotations).quotations, ({ style }) => style)
    const [most, ...others] = [...styles].toSorted(([, a], [, b]) => b.length - a.length)
    const other = others.at(0)
    if (most && other?.[1][0]) {
      report({
        at: spanOf(other[1][0]),
        severity: 'note',
        message: `The draft has ${most[1].length} quotations in ${words[most[0]]} marks and ${others.map(([style, list]) => `${list.length} in ${words[style]} ones`).join(', ')}.`,
        related: most[1].slice(0, 1).map(spanOf),
      })
      return
    }
    const { straight, curly } = apostrophes(draft)
    const [rare, usual] = straight.length <= curly.length ? [straight, curly] : [curly, straight]
    if (rare[0] && usual[0])
      report({
        at: rare[0],
        severity: 'note',
        message: `The draft has ${straight.length} straight and ${curly.length} curly apostrophes.`,
        related: [usual[0]],
      })
  },
}

const words: Readonly<Record<MarkStyle, string>> = {
  straight: 'straight',
  curly: 'curly',
  guillemets: 'angled',
}

const spanOf = ({ passage, from, to }: Span): Span => ({ passage, from, to })

function apostrophes(draft: Understanding): { straight: Span[]; curly: Span[] } {
  const found = { straight: [] as Span[], curly: [] as Span[] }
  for (const passage of draft.passages)
    for (const { index, 0: mark } of passage.text.matchAll(/(?<=\p{L})['’](?=s\b|t\b|ll\b)/gu))
      found[mark === "'" ? 'straight' : 'curly'].push({ passage, from: index, to: index + 1 })
  return found
}
