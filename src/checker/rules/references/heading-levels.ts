import type { Rule } from '../../rule.ts'
import { type Passage, plainTitle, readHeadings } from '../../understanding/index.ts'

/** A chapter and a section may have one name; a part that stands so often returns. */
const FEWEST = 3

export const headingLevels: Rule = {
  code: 'heading-levels',
  group: 'references',
  title: 'One and the same part at several heading levels',
  why: 'A part that returns in every chapter ("Recommendations") should look alike and stand at one depth of the list of contents. Parts are the same when their words up to a bracket or colon are, singular or plural. Said once, at the rarest level.',
  examples: [
    {
      shows: 'three at one level, one at another',
      text: '# A\n\n### Recommendations\n\nText.\n\n# B\n\n### Recommendations\n\nText.\n\n# C\n\n## Recommendation (Article 2): to accede\n\nText.\n\n# D\n\n### Recommendations:\n\nText.\n',
      finds: ['Recommendation (Article 2): to accede'],
    },
    {
      shows: 'once as a heading, once as a paragraph',
      text: '# A\n\n## Recommendations\n\nText.\n\n# B\n\n## Recommendations\n\nText.\n\n# C\n\nRecommendation (Article 2): to accede to the treaties named above.\n',
      finds: ['Recommendation (Article 2)'],
    },
    {
      shows: 'at one level',
      text: '# A\n\n## Recommendations\n\nText.\n\n# B\n\n## Recommendation\n\nText.\n',
      finds: [],
    },
    {
      shows: 'different parts',
      text: '# Recommendations of the Committee\n\nText.\n\n## Recommendations\n\nText.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const parts = new Map<string, Map<number, Passage[]>>()
    const keep = (name: string, level: number, passage: Passage): void => {
      const levels = parts.get(name) ?? new Map<number, Passage[]>()
      parts.set(name, levels)
      const there = levels.get(level)
      if (there === undefined) levels.set(level, [passage])
      else there.push(passage)
    }
    for (const { passage, level, title } of draft.part(readHeadings))
      keep(partName(title), level, passage)
    // The same words at the start of a paragraph, with bracket or colon, are the part without its heading.
    for (const passage of draft.passages) {
      const { kind } = passage.block
      if (
        kind !== 'paragraph' ||
        passage.note !== undefined ||
        !/^[^.:(]{4,60}[:(]/.test(passage.text)
      )
        continue
      const name = partName(passage.text)
      if (parts.has(name)) keep(name, 0, passage)
    }
    for (const [, levels] of parts) {
      const count = [...levels.values()].reduce((sum, passages) => sum + passages.length, 0)
      if (levels.size < 2 || count < FEWEST) continue
      const byCount = [...levels].toSorted((a, b) => a[1].length - b[1].length)
      const spans = byCount.map(([level, passages]) => ({
        level,
        passages,
        first: passages[0] as Passage,
      }))
      const [rare] = spans
      if (rare === undefined) continue
      const said = spans.toReversed().map(({ level, passages }) => {
        return `${passages.length} ${level === 0 ? 'as a paragraph' : `at level ${level}`}`
      })
      report({
        at: titleSpan(rare.first),
        severity: 'note',
        message: `This part stands at several heading levels: ${said.join(', ')}.`,
        related: spans
          .flatMap(({ passages }) => passages)
          .filter((p) => p !== rare.first)
          .map(titleSpan),
      })
    }
  },
}

/** The words up to a bracket or colon, in the singular: "Recommendations (Article 17 …):" → "recommendation". */
const partName = (title: string): string =>
  plainTitle(title.replace(/\s?[(:].*$/s, '')).replace(/s$/, '')

function titleSpan(passage: Passage) {
  const { text, block } = passage
  const to =
    block.kind === 'heading'
      ? text.length
      : (/^[^:(]{1,80}(?:\([^)]{0,80}\))?/.exec(text)?.[0].length ?? 0)
  return { passage, from: 0, to: Math.min(to, 120) }
}
