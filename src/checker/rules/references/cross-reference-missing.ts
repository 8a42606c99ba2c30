import type { Rule } from '../../rule.ts'
import { type CrossReference, readCrossReferences } from '../../understanding/index.ts'
import { partsOf, valuesOf } from './parts.ts'

export const crossReferenceMissing: Rule = {
  code: 'cross-reference-missing',
  group: 'references',
  title: 'A reference to a chapter, paragraph, table or note that is not there',
  why: 'Chapters are moved and paragraphs deleted; "see chapter 7" stays. Only references into the paper itself are looked at ("see chapter 6", "paragraph 57 above", "note 12 of this report"), not "paragraph 2 of Article 22". Where the draft has no numbered parts of a kind nothing can be said about them, except for tables.',
  examples: [
    {
      shows: 'a chapter that is not there',
      text: '# 1. Assembly\n\nMore follows (see chapter 3).\n\n# 2. Association\n\nText.\n',
      finds: ['chapter 3'],
    },
    {
      shows: 'a paragraph that stands below, not above',
      text: '1. As paragraph 3 above shows, the law is vague.\n\n2. It was amended in May.\n\n3. It is still vague.\n',
      finds: ['paragraph 3'],
    },
    {
      shows: 'a table and a note',
      text: 'Fines rose (see table 2).[^1]\n\nTable 1. Fines by year\n\n[^1]: See footnote 9.\n',
      finds: ['table 2', 'footnote 9'],
    },
    {
      shows: 'what other texts have',
      text: '# 1. Law\n\nParagraph 9 of Article 22 of the Covenant and section 7 of the Law apply; see paragraph 12 of the General Comment, and CCPR/C/KAZ/CO/2, para. 15. Fines (article 488) rose.\n\n# 2. Practice\n\nText.\n',
      finds: [],
    },
    {
      shows: 'what is there',
      text: '# 1. Law\n\nSee chapters 1 and 2, and section II of this report.\n\n# 2. Practice\n\nText.\n\n# II. Annexed\n\nText.\n',
      finds: [],
    },
    {
      shows: 'a range that goes too far, and a section in Russian',
      text: '# 1. Law\n\nMore follows in chapters 2–4 of this report (см. главу 5).\n\n# 2. Practice\n\nText.\n',
      finds: ['chapters 2–4', 'главу 5'],
    },
    {
      shows: 'a note that is further down than it says',
      text: 'Fines rose.[^1] They fell.[^2]\n\n[^1]: Register of the court, 5 May 2024.\n[^2]: See note 7 above.\n',
      finds: ['note 7'],
    },
    {
      shows: "chapters of a law, a source's own paragraphs in a note",
      text: '# 1. Law\n\nIt is punished in Chapter 16 of the Criminal Code and chapter 5 of the Law on Peaceful Assemblies.[^1]\n\n# 2. Practice\n\nText.\n\n[^1]: See CCPR/C/KAZ/CO/2, para. 53, and, for more, see chapter 9: <https://osce.org/report.pdf>\n',
      finds: [],
    },
    {
      shows: 'nothing in the draft is numbered',
      text: '# Law\n\nMore follows (see chapter 3).\n\n# Practice\n\nText.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const parts = draft.part(partsOf)
    for (const reference of draft.part(readCrossReferences)) {
      const { to, passage, from, end, direction } = reference
      if (to === 'annex') continue
      const there = parts[to]
      const at = { passage, from, to: end }
      if (there.size === 0 && to !== 'table') continue
      const lost = valuesOf(reference).filter((value) => !there.has(value))
      if (lost.length > 0) {
        report({
          at,
          severity: to === 'figure' || there.size === 0 ? 'note' : 'warning',
          message: `The draft has no ${to} ${lost.join(', ')}${last(reference, there)}.`,
        })
        continue
      }
      const target = there.get(valuesOf(reference)[0] ?? '')
      if (direction === undefined || target === undefined || target.index === passage.index)
        continue
      const stands = target.index < passage.index ? 'above' : 'below'
      if (stands === direction || target.note !== undefined || passage.note !== undefined) continue
      report({
        at,
        severity: 'warning',
        message: `The text says ${direction}, but ${to} ${valuesOf(reference)[0] ?? ''} stands ${stands}.`,
        related: [{ passage: target, from: 0, to: Math.min(60, target.text.length) }],
        suggestions: [`${passage.text.slice(from, end)} ${stands}`],
      })
    }
  },
}

function last({ to }: CrossReference, there: ReadonlyMap<string, unknown>): string {
  const numbers = [...there.keys()].map(Number).filter(Number.isInteger)
  return numbers.length > 1 ? `; its last ${to} is ${numbers.reduce((a, b) => Math.max(a, b))}` : ''
}
