import type { Rule } from '../../rule.ts'
import { type Heading, readHeadings } from '../../understanding/index.ts'

const FEWEST = 4

export const headingStyle: Rule = {
  code: 'heading-style',
  group: 'references',
  title: 'Headings of one level, some with a colon or stop at the end and some without',
  why: 'It shows that chapters were written by several hands and not brought together. Headings that lead into a list directly below them ("Recommendations:") may end in a colon and are not counted, nor are questions. Said once for each level, at the first of the rarer form.',
  examples: [
    {
      shows: 'one of five ends in a colon',
      text: '## Movement\n\nText.\n\n## Privacy\n\nText.\n\n## Religion:\n\nText.\n\n## Expression\n\nText.\n\n## Assembly\n\nText.\n',
      finds: ['Religion:'],
    },
    {
      shows: 'a colon before a list',
      text: '## Movement\n\nText.\n\n## Recommendations:\n\n- to repeal\n\n## Religion\n\nText.\n\n## Expression\n\nText.\n\n## Assembly\n\nText.\n',
      finds: [],
    },
    {
      shows: 'all alike',
      text: '## Movement:\n\nText.\n\n## Privacy:\n\nText.\n\n## Religion:\n\nText.\n\n## Expression:\n\nText.\n',
      finds: [],
    },
    {
      shows: 'another level',
      text: '# Part:\n\n## Movement\n\nText.\n\n## Privacy\n\nText.\n\n## Religion\n\nText.\n\n## Expression\n\nText.\n',
      finds: [],
    },
    {
      shows: 'two of six end in a stop: said at the first',
      text: '## Movement.\n\nText.\n\n## Privacy\n\nText.\n\n## Religion\n\nText.\n\n## Expression.\n\nText.\n\n## Assembly\n\nText.\n\n## Association\n\nText.\n',
      finds: ['Movement.'],
    },
  ],
  check(draft, report) {
    const levels = new Map<number, Heading[]>()
    for (const heading of draft.part(readHeadings)) {
      const next = draft.passages[heading.passage.index + 1]?.block.kind
      if (next === 'item' || /[?!]$/.test(heading.title) || heading.title.length > 120) continue
      const there = levels.get(heading.level)
      if (there === undefined) levels.set(heading.level, [heading])
      else there.push(heading)
    }
    for (const headings of levels.values()) {
      const ended = headings.filter(({ title }) => /[:.]$/.test(title))
      const open = headings.filter(({ title }) => !/[:.]$/.test(title))
      const rare = ended.length <= open.length ? ended : open
      const [first] = rare
      if (headings.length < FEWEST || first === undefined) continue
      report({
        at: { passage: first.passage, from: 0, to: first.title.length },
        severity: 'note',
        message: `Of ${headings.length} headings at this level ${ended.length} end in a colon or stop and ${open.length} do not.`,
        related: rare
          .slice(1, 20)
          .map(({ passage, title }) => ({ passage, from: 0, to: title.length })),
      })
    }
  },
}
