import { inThousands } from '../../../base/thousands.ts'
import type { Rule } from '../../rule.ts'
import type { Passage } from '../../understanding/index.ts'
import { wordsIn } from '../../words.ts'
import { type WordLimit, wordLimits } from './word-limits.ts'

/** A draft says what it is on its first page: in so many pieces of text, each so long. */
const FIRST_PIECES = 15
const LONGEST = 400

export const wordLimit: Rule = {
  code: 'word-limit',
  group: 'limits',
  title: 'A submission longer than its addressee takes',
  why: 'Secretariats cut or refuse what is too long. The limit is applied only where the draft says on its first page what it is and to whom it goes; the limits, their sources and when they were read stand in a table. Annexes are counted with the text: take them out of the file, or ignore the finding, where the body does not count them.',
  source: 'Pages of the Office of the High Commissioner for Human Rights, named with each limit',
  examples: [
    {
      shows: 'a stakeholder submission of 3,000 words',
      text: `# Stakeholder submission for the Universal Periodic Review\n\n${words(3000)}\n`,
      finds: ['Stakeholder submission for the Universal Periodic Review'],
    },
    {
      shows: 'the same as a joint submission',
      text: `# Joint submission for the Universal Periodic Review\n\n${words(3000)}\n`,
      finds: [],
    },
    {
      shows: 'within the limit of the Committee',
      text: `# Statement\n\n(for submission to the UN Human Rights Committee)\n\n${words(3000)}\n`,
      finds: [],
    },
    {
      shows: 'a paper about a submission',
      text: `# Briefing paper\n\n${words(30)}\n\n${words(500)} It draws on a submission for the Universal Periodic Review. ${words(3000)}\n`,
      finds: [],
    },
    {
      shows: 'over the limit of the Committee',
      text: `# Statement\n\n(for submission to the UN Human Rights Committee)\n\n${words(10_200)}\n`,
      finds: ['submission to the UN Human Rights Committee'],
    },
  ],
  check(draft, report) {
    const opening = draft.passages
      .slice(0, FIRST_PIECES)
      .filter(
        ({ text, note, block }) =>
          note === undefined && block.kind !== 'contents' && text.length <= LONGEST,
      )
    const all = opening.map(({ text }) => text).join(' ')
    for (const limit of wordLimits) {
      if (limit.not?.test(all)) continue
      const said = opening.flatMap((passage) => saidIn(passage, limit))[0]
      if (said === undefined) continue
      const count = countWords(draft.passages, limit)
      if (count > limit.words) {
        report({
          at: said,
          severity: 'warning',
          message: `The draft has ${inThousands(String(count))} words${limit.notes === 'count' ? ' with notes' : ' without notes'}; ${limit.body}, ${limit.submission}: at most ${inThousands(String(limit.words))} (${limit.source}${limit.checked === undefined ? '' : `, read in ${limit.checked}`}).`,
        })
      }
      return
    }
  },
}

function saidIn(
  passage: Passage,
  { says }: WordLimit,
): { passage: Passage; from: number; to: number }[] {
  const hit = says.exec(passage.text)
  return hit === null ? [] : [{ passage, from: hit.index, to: hit.index + hit[0].length }]
}

/** The words the limit is about: with notes only where they count, without what repeats on every page. */
function countWords(passages: readonly Passage[], { notes }: WordLimit): number {
  let count = 0
  for (const { text, block, note } of passages) {
    if (block.running === true || (note !== undefined && notes !== 'count')) continue
    count += wordsIn(text)
  }
  return count
}

function words(count: number): string {
  return Array.from(
    { length: count / 10 },
    () => 'one two three four five six seven eight nine ten.',
  ).join(' ')
}
