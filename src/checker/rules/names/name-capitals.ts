import type { Rule, Span } from '../../rule.ts'
import {
  type OrganisationMention,
  readCapitals,
  readOrganisations,
  readQuotations,
} from '../../understanding/index.ts'

/** A body whose name loses a capital in one place. */
export const nameCapitals: Rule = {
  code: 'name-capitals',
  group: 'names',
  title: 'The name of a body has another capital in one place',
  why: 'In “General prosecutor’s Office” one word lost its capital; in a list of bodies it becomes a second one. Only names that stand with all their capitals elsewhere, and begin and end with one here, are looked at; a common noun (“supreme courts”) is left alone. Always a note.',
  examples: [
    {
      text: "The General Prosecutor's Office announced it. The General Prosecutor's Office closed the cases. See the figures of the General prosecutor's Office.",
      finds: ["General prosecutor's Office"],
    },
    {
      text: 'The UN Human Rights Committee met. The UN Human rights Committee wrote. The UN Human Rights Committee decided.',
      finds: ['UN Human rights Committee'],
    },
    {
      text: "The General Prosecutor's Office announced it. Every prosecutor's office has such files, the general prosecutor's office too.",
      finds: [],
      shows: 'in small letters throughout',
    },
    {
      text: 'The Kazakhstan Parents Union met. In Kazakhstan parents of Union members met.',
      finds: [],
      shows: 'other words between',
    },
  ],
  check(draft, report) {
    const quotes = draft.part(readQuotations)
    const byFirst = new Map<string, OrganisationMention[]>()
    const seen = new Set<string>()
    for (const mention of draft.part(readOrganisations)) {
      const { written, passage } = mention
      if (seen.has(written) || passage.block.kind === 'heading') continue
      seen.add(written)
      const first = written.split(' ')[0] ?? ''
      const there = byFirst.get(first) ?? []
      if (there.length < mostOfOneWord) there.push(mention)
      byFirst.set(first, there)
    }
    const told = new Set<string>()
    for (const { passage, words } of draft.part(readCapitals).runs)
      for (const { text, from } of words)
        for (const mention of byFirst.get(text) ?? []) {
          const { written } = mention
          const to = from + written.length
          const here = passage.text.slice(from, to)
          if (here === written || here.toLowerCase() !== written.toLowerCase()) continue
          if (!isWhole(here, passage.text, to) || quotes.covers(passage, from)) continue
          const key = `${passage.index} ${from}`
          if (told.has(key)) continue
          told.add(key)
          report({
            at: { passage, from, to },
            severity: 'note',
            message: `“${here}” here, “${written}” elsewhere: a capital is missing in one of them.`,
            related: [spanOf(mention)],
            suggestions: [written],
          })
        }
  },
}

/** Bodies that begin with one word: more stand only in registers. */
const mostOfOneWord = 30

const spanOf = ({ passage, from, to }: OrganisationMention): Span => ({ passage, from, to })

/** It ends with a capitalised word and at the end of a word. */
const isWhole = (here: string, text: string, to: number): boolean =>
  /(?:^|[\s-])\p{Lu}[^\s]*$/u.test(here) && !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 1))
