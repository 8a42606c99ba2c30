import type { Rule } from '../../rule.ts'
import { readAbbreviations, readQuotations } from '../../understanding/index.ts'
import { common, ofTheField } from './known-abbreviations.ts'

/** An abbreviation that is used before it is written out. */
export const abbreviationBeforeIntroduction: Rule = {
  code: 'abbreviation-before-introduction',
  group: 'terms',
  title: 'An abbreviation is used before it is written out',
  why: 'When chapters change places the first mention of an abbreviation loses its long form. Always a note. Headings, contents lists, notes and abbreviations that everybody knows are left alone, and so is a second explanation further on.',
  examples: [
    {
      text: 'The NPP is disputed.\n\nProtests followed.\n\nA nuclear power plant (NPP) will be built.',
      finds: ['NPP'],
    },
    {
      text: 'The KNB arrested him.\n\nHe is ill.\n\nThe National Security Committee (KNB) is silent.',
      finds: ['KNB'],
    },
    {
      text: 'A nuclear power plant (NPP) will be built.\n\nThe NPP is disputed.\n\nA nuclear power plant (NPP) costs much.',
      finds: [],
      shows: 'written out at the beginning',
    },
    {
      text: '## The NPP\n\nThe EU and the OSCE asked.\n\nA nuclear power plant (NPP) will be built. The European Union (EU) asked.',
      finds: [],
      shows: 'a heading, an abbreviation that everybody knows',
    },
  ],
  check(draft, report) {
    const { uses, introductions } = draft.part(readAbbreviations)
    const quotes = draft.part(readQuotations)
    const firsts = new Map(introductions.toReversed().map((each) => [each.abbreviation, each]))
    const seen = new Set<string>()
    for (const use of uses) {
      const { abbreviation, passage, from, to } = use
      const { kind } = passage.block
      if (passage.note || kind === 'heading' || kind === 'contents' || kind === 'cell') continue
      if (seen.has(abbreviation) || quotes.covers(passage, from)) continue
      seen.add(abbreviation)
      const first = firsts.get(abbreviation)
      if (first === undefined || common.has(abbreviation) || ofTheField.has(abbreviation)) continue
      if (first.passage.note || first.passage.index <= passage.index) continue
      report({
        at: { passage, from, to },
        severity: 'note',
        message: `“${abbreviation}” is written out only further on.`,
        related: [{ passage: first.passage, from: first.from, to: first.to }],
      })
    }
  },
}
