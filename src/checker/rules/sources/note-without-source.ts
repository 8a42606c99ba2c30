import type { Rule } from '../../rule.ts'
import { isSource, type Passage } from '../../understanding/index.ts'

const FEWEST = 8
/** So many of the notes name a source: then one that names none stands out. */
const NEARLY_ALL = 0.85

export const noteWithoutSource: Rule = {
  code: 'note-without-source',
  group: 'sources',
  title: 'A note without a source in a draft whose notes carry sources',
  why: 'Often the address was to be put in later. A note that explains ("name changed"), refers to another note or names an interview is left alone, and so are drafts with few notes.',
  examples: [
    {
      shows: 'an empty promise among eight sources',
      text: `${nine('See media reports on this case.')}`,
      finds: ['See media reports on this case.'],
    },
    { shows: 'the previous note', text: `${nine('See the previous endnote.')}`, finds: [] },
    {
      shows: 'an explanation',
      text: `${nine('Names of witnesses have been changed for their safety.')}`,
      finds: [],
    },
    {
      shows: 'few notes',
      text: 'Fined.[^1] Left.[^2]\n\n[^1]: <https://a.org/1>\n[^2]: See media reports.\n',
      finds: [],
    },
  ],
  check(draft, report) {
    const notes = new Map<unknown, Passage[]>()
    for (const passage of draft.passages) {
      if (passage.note === undefined) continue
      const there = notes.get(passage.note)
      if (there === undefined) notes.set(passage.note, [passage])
      else there.push(passage)
    }
    const all = [...notes.values()]
    const bare = all.filter((passages) => !passages.some(isSource))
    if (all.length < FEWEST || bare.length > all.length * (1 - NEARLY_ALL)) return
    for (const [passage] of bare) {
      if (passage === undefined || EXPLAINS.test(passage.text)) continue
      report({
        at: { passage, from: 0, to: Math.min(passage.text.length, 80) },
        severity: 'note',
        message: `Note ${passage.note?.label ?? ''} names no source; ${all.length - bare.length} of ${all.length} notes do.`,
      })
    }
  },
}

const EXPLAINS =
  /\b(?:names?|identity|identities)\b.{0,40}\b(?:changed|withheld|removed)|\b(?:on file|interview|conversation|testimon|e-mail|email|information (?:received|provided|from)|according to|unofficial translation|emphasis|hereinafter|hereafter|abbreviation|also (?:known|spelt|spelled)|stands for|refers? to|defined|means?|exchange rate)\b/i

function nine(last: string): string {
  const numbers = Array.from({ length: 9 }, (_, i) => i + 1)
  const text = numbers.map((n) => `Fined.[^${n}]`).join(' ')
  return `${text}\n\n${numbers.map((n) => `[^${n}]: ${n === 9 ? last : `See <https://a.org/${n}>`}`).join('\n')}\n`
}
