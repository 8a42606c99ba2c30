import type { Rule } from '../../rule.ts'
import { isSource, type Passage, readHeadings } from '../../understanding/index.ts'

const FEWEST = 8
/** The draft cites in so many of its paragraphs with claims. */
const MOSTLY = 0.7
const SHORTEST = 12

/** A person charged or punished, or a number of persons, cases, money. */
const CHARGE =
  /\b(?:convicted|sentenced|indicted|charged with|charged under|arrested|detained|fined|imprisoned|tortured|killed|beaten|prosecuted|searched|extradited|expelled|disappeared)\b/i
const NUMBER =
  /\b(?:\d{1,3}(?:[,\u00a0 ]\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands)\s(?:of\s)?(?:\p{Ll}+\s){0,2}(?:people|persons|activists|journalists|protesters|prisoners|detainees|cases|complaints|officers|officials|women|children|men|victims|organi[sz]ations|deaths|arrests|defendants|per\s?cent|tenge|euros?|EUR|USD)\b/iu
const DATE = /\b(?:19|20)\d\d\b/
const ELSEWHERE = /\bsee\b|\babove\b|\bbelow\b|\bchapter\b|\bannex\b/i
const ASKS = /recommend|рекоменд|ұсын/i

export const claimWithoutSource: Rule = {
  code: 'claim-without-source',
  group: 'sources',
  title: 'A paragraph with a charge or a number and no source, in a draft that otherwise cites',
  why: 'A State answers a paper at its weakest sentence. Looked at are dated paragraphs that say somebody was charged, punished or hurt, or how many; a note anywhere in it, or in the one after it where the two belong together, is enough. Recommendations, first paragraphs that sum up, and drafts that cite in fewer than seven of ten such paragraphs are left alone.',
  examples: [
    {
      shows: 'one of nine without a note',
      text: cited(
        'In May 2024 the activist was sentenced to five years in prison by a court in Almaty.',
      ),
      finds: [
        'In May 2024 the activist was sentenced to five years in prison by a court in Almaty.',
      ],
    },
    {
      shows: 'it refers to another chapter',
      text: cited(
        'In May 2024 the activist was sentenced to five years in prison by a court (see chapter 6).',
      ),
      finds: [],
    },
    {
      shows: 'no charge and no number',
      text: cited(
        'The law of May 2024 gives the police wide powers and does not say when they end.',
      ),
      finds: [],
    },
    {
      shows: 'a draft that does not cite',
      text: 'In May 2024 the activist was sentenced to five years in prison by a court in Almaty.\n\nIn June 2024 another activist was sentenced to six years in prison by a court.\n',
      finds: [],
    },
    {
      shows: 'a number of persons',
      text: cited(
        'In all, 14 activists were in prison in December 2024 for what they had written online.',
      ),
      finds: [
        'In all, 14 activists were in prison in December 2024 for what they had written online.',
      ],
    },
    {
      shows: 'the note stands at the end of the paragraph that goes on',
      text: cited(
        'In May 2024 the activist was sentenced to five years in prison by a court in Almaty.\n\nThe regional court upheld this in July.[^1]',
      ),
      finds: [],
    },
    {
      shows: 'it names its source in words',
      text: cited(
        'According to the register of the court, the activist was sentenced in May 2024 to five years in prison.',
      ),
      finds: [],
    },
    {
      shows: 'the sentence leads into a list, which has the notes',
      text: cited(
        'In May 2024 three activists were sentenced to prison by courts in Almaty and in Astana:\n\n- the first in Almaty;[^1]\n- two in Astana.[^2]',
      ),
      finds: [],
    },
  ],
  check(draft, report) {
    const claims: Passage[] = []
    const headings = draft.part(readHeadings)
    let next = 0
    let asks = false
    const first = headings[0]?.passage.index ?? 0
    for (const passage of draft.passages) {
      while ((headings[next]?.passage.index ?? Number.POSITIVE_INFINITY) <= passage.index) {
        asks = ASKS.test(headings[next]?.title ?? '')
        next++
      }
      const { kind } = passage.block
      if (
        passage.note !== undefined ||
        passage.index < first ||
        (kind !== 'paragraph' && kind !== 'item')
      )
        continue
      const { text } = passage
      if (asks && kind === 'item') continue
      if (
        !DATE.test(text) ||
        !(CHARGE.test(text) || NUMBER.test(text)) ||
        ASKS.test(text.slice(0, 20))
      )
        continue
      if (text.split(' ').length >= SHORTEST) claims.push(passage)
    }
    const isCited = (passage: Passage): boolean => {
      const { block, text } = passage
      return (
        block.marks.length > 0 ||
        block.styles.some(({ style }) => style === 'link') ||
        /https?:|A\/HRC|CCPR\/|\(see /.test(text)
      )
    }
    const bare = claims.filter((passage) => !isCited(passage))
    if (claims.length < FEWEST || bare.length > claims.length * (1 - MOSTLY)) return
    for (const passage of bare) {
      const after = draft.passages[passage.index + 1]
      const goesOn =
        after !== undefined &&
        after.note === undefined &&
        after.block.kind !== 'heading' &&
        // Two numbered paragraphs are two: the note of the second is not that of the first.
        (passage.block.label === undefined || after.block.label === undefined) &&
        isCited(after)
      if (ELSEWHERE.test(passage.text) || goesOn || /:$/.test(passage.text)) continue
      if (
        isSource(passage) &&
        /according to|reported by|as reported|by its own account/i.test(passage.text)
      )
        continue
      report({
        at: { passage, from: 0, to: Math.min(passage.text.length, 160) },
        severity: 'note',
        message: `This paragraph makes a claim and names no source; ${claims.length - bare.length} of ${claims.length} such paragraphs do.`,
      })
    }
  },
}

function cited(last: string): string {
  const numbers = Array.from({ length: 8 }, (_, i) => i + 1)
  const text = numbers.map(
    (n) =>
      `In June 2024 another activist was sentenced to ${n + 1} years in prison by the city court.[^${n}]`,
  )
  return `# Cases\n\n${text.join('\n\n')}\n\n${last}\n\n${numbers.map((n) => `[^${n}]: <https://a.org/${n}>`).join('\n')}\n`
}
