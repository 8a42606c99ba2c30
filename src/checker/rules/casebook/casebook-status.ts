import type { CasebookRule } from './casebook-rule.ts'

export const casebookStatus: CasebookRule = {
  code: 'casebook-status',
  group: 'casebook',
  title: 'The text says that somebody is held or free, and the records say otherwise',
  why: 'People are released, and papers go on calling for their release. It is looked at where the name stands directly before “is in prison”, “remains in custody”, “was released” and the like, on the day of the draft; where the news of the records is old or a date too rough to say, nothing is found. “Was released” may be about an earlier time and is a note.',
  examples: [
    {
      text: 'Kosai Makhanbayev is still in prison.',
      finds: ['is still in prison'],
      shows: 'released in October 2024, says the record',
    },
    { text: 'Marat Zhylanbayev remains in prison.', finds: [], shows: 'the records say so too' },
    { text: 'Marat Zhylanbayev was released.', finds: ['was released'] },
    {
      text: 'Kosai Makhanbayev is held responsible. Kosai Makhanbayev is serving as an observer.',
      finds: [],
      shows: 'other meanings of held and serving',
    },
    {
      text: 'The lawyer of Kosai Makhanbayev said that her own brother is in prison.',
      finds: [],
      shows: 'somebody else',
    },
  ],
  check(draft, report, { readNamed }) {
    const { alone, day } = draft.part(readNamed)
    for (const { mention, sentence, person } of alone) {
      const { passage, to, written } = mention
      const rest = passage.text.slice(to, sentence.to)
      const lead = /^(?:, [^,;:]{1,80},)? /.exec(rest)?.[0] ?? ''
      if (
        lead === '' ||
        /\b(?:lawyer|wife|husband|brother|sister|son|daughter|father|mother) of (?:\w+ )?$/i.test(
          passage.text.slice(sentence.from, mention.from),
        )
      )
        continue
      const said = rest.slice(lead.length)
      const held = isHeld.exec(said)?.[0]
      const free = isFree.exec(said)?.[0]
      const words = held ?? free
      if (words === undefined) continue
      const status = person.status(day)
      if (!status.sure || status.tone === 'unknown' || status.tone === 'restrained') continue
      if (status.held === (held !== undefined)) continue
      const from = to + lead.length
      report({
        at: { passage, from, to: from + words.length },
        severity: held === undefined ? 'note' : 'warning',
        message: `The text says that ${written} ${words}; on the day of the draft, ${day}, the records say: ${status.label.toLowerCase()}.`,
        related: [{ passage, from: mention.from, to: mention.to }],
      })
    }
  },
}

const isHeld =
  /^(?:is|remains?|continues to be) (?:still |currently |now )?(?:in prison|in jail|in custody|in detention|imprisoned|jailed|detained|behind bars|held(?! (?:responsible|accountable|liable))|serving (?:\w+ )?(?:[\w-]+ ){0,3}(?:sentence|term in prison))\b/
const isFree =
  /^(?:was|has been|is) (?:now |since been |then )?(?:released|freed|free)\b(?! (?:on|under) (?:bail|probation))/
