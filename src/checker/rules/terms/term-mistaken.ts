import type { Rule, Span } from '../../rule.ts'
import { readQuotations } from '../../understanding/index.ts'
import { type MistakenTerm, mistakenTerms } from './mistaken-terms.ts'

/** A word for word translation where human rights law has a term of its own. */
export const termMistaken: Rule = {
  code: 'term-mistaken',
  group: 'terms',
  title: 'A term of human rights law is translated word for word',
  why: 'In drafts translated from Russian or Kazakh “derogations” become “deviations” and treaty bodies “convention bodies”: the addressee looks for them in vain. A table of such terms with the ones in use; always a note, and never inside a quotation.',
  source:
    'International Covenant on Civil and Political Rights, Articles 2 and 4; OHCHR Fact Sheet 30/Rev.1; Convention relating to the Status of Refugees, Article 33',
  examples: [
    {
      text: 'The Siracusa Principles on restrictions and deviations from the provisions of the Covenant are not applied.',
      finds: ['deviations'],
    },
    {
      text: 'The UN convention bodies asked for it; hundreds were brought to administrative responsibility for rallies.',
      finds: ['UN convention bodies', 'brought to administrative responsibility'],
    },
    {
      text: 'Deviations from the usual route are possible; the final observations of the witness were brief.',
      finds: [],
      shows: 'the plain sense of the words',
    },
    {
      text: 'In its concluding observations the Committee asked for derogations from the Covenant to be notified; he said “the convention bodies” matter.',
      finds: [],
      shows: 'the right terms, and a quotation',
    },
  ],
  check(draft, report) {
    const quotes = draft.part(readQuotations)
    const found = new Map<MistakenTerm, Span[]>()
    for (const passage of draft.passages) {
      const { text, block } = passage
      if (block.kind === 'code' || block.kind === 'contents') continue
      for (const term of mistakenTerms) {
        if (!text.includes(term.hint) || (term.where && !term.where.test(text))) continue
        for (const { 0: words, index } of text.matchAll(term.wrong)) {
          if (quotes.covers(passage, index)) continue
          const at = { passage, from: index, to: index + words.trimEnd().length }
          const there = found.get(term)
          if (there === undefined) found.set(term, [at])
          else there.push(at)
        }
      }
    }
    // One finding for each term: what is said once need not be said at every place.
    for (const [{ right, why }, [at, ...others]] of found)
      if (at !== undefined)
        report({
          at,
          severity: 'note',
          message: `${why}: “${right[0]}”.${others.length === 0 ? '' : ` It stands here ${others.length + 1} times.`}`,
          related: others.slice(0, 9),
          suggestions: right,
        })
  },
}
