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
    {
      shows: 'a note that was to be filled in, however few there are',
      text: 'Fined.[^1] Left.[^2] Back.[^3]\n\n[^1]: <https://a.org/1>\n[^2]: Source?\n[^3]: See:\n',
      finds: ['Source?', 'See:'],
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
    {
      shows: 'a remark that was meant for a colleague',
      text: `${nine('To be added before printing.')}`,
      finds: ['To be added before printing.'],
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
    for (const passages of all) {
      const [passage] = passages
      if (passage === undefined || passages.length > 1 || !isPlaceholder(passage)) continue
      report({
        at: { passage, from: 0, to: passage.text.trimEnd().length },
        severity: 'warning',
        message: `Note ${passage.note?.label ?? ''} was not filled in.`,
      })
    }
    const bare = all.filter((passages) => !passages.some(isSource))
    if (all.length < FEWEST || bare.length > all.length * (1 - NEARLY_ALL)) return
    for (const [passage] of bare) {
      if (passage === undefined || EXPLAINS.test(passage.text) || isPlaceholder(passage)) continue
      report({
        at: { passage, from: 0, to: Math.min(passage.text.length, 80) },
        severity: 'note',
        message: `Note ${passage.note?.label ?? ''} names no source; ${all.length - bare.length} of ${all.length} notes do.`,
      })
    }
  },
}

/** "See:", "Source?", "TBC": words that stand where a source was to be put in. */
const isPlaceholder = ({ text, block }: Passage): boolean =>
  !block.styles.some(({ style }) => style === 'link') &&
  /^(?:see(?: also)?:?|sources?\s?[:?]*|link\s?[:?]*|url\s?[:?]*|tbc|tbd|todo|xxx?|to (?:follow|be added|be completed|come)|add (?:source|link|reference)|check|\?+|\[[^\]]{0,30}\]|insert .{0,30})[\s.…?!]*$/i.test(
    text.trim(),
  )

const EXPLAINS =
  /\b(?:names?|identity|identities)\b.{0,40}\b(?:changed|withheld|removed)|\b(?:on file|interview|conversation|testimon|e-mail|email|information (?:received|provided|from)|according to|unofficial translation|emphasis|hereinafter|hereafter|abbreviation|also (?:known|spelt|spelled)|stands for|refers? to|defined|means?|exchange rate)\b/i

function nine(last: string): string {
  const numbers = Array.from({ length: 9 }, (_, i) => i + 1)
  const text = numbers.map((n) => `Fined.[^${n}]`).join(' ')
  return `${text}\n\n${numbers.map((n) => `[^${n}]: ${n === 9 ? last : `See <https://a.org/${n}>`}`).join('\n')}\n`
}
