import type { Rule } from '../../rule.ts'
import type { Passage } from '../../understanding/index.ts'
import { leadsOver, listsOf } from './lists.ts'

/** An item that begins otherwise than its neighbours. */
export const listParallel: Rule = {
  code: 'list-parallel',
  group: 'terms',
  title: 'An item of a list begins otherwise than the others',
  why: 'A list of recommendations reads as one sentence: “to repeal …; to register …; review …” breaks it, and a noun among infinitives asks for nothing. Reported, as a note, are lists in which nearly all items begin with “to” or with “that” and a few do not; lists of other kinds are left alone.',
  examples: [
    {
      text: '- to repeal the article;\n- to register parties;\n- review the law on assemblies;\n- to invite the rapporteur.',
      finds: ['review'],
      shows: 'a verb without "to"',
    },
    {
      text: '- the lists of those killed to be published;\n- to conduct an inquiry;\n- to resume the cases;\n- to pay compensation.',
      finds: ['the'],
      shows: 'a noun among infinitives',
    },
    {
      text: '- to repeal the article;\n- to register parties;\n- to review the law;\n- to invite the rapporteur.',
      finds: [],
      shows: 'all alike',
    },
    {
      text: '- rallies and marches;\n- to protest alone;\n- pickets;\n- vigils of one person.',
      finds: [],
      shows: 'a list of things',
    },
    {
      text: '- Repeal the article.\n- Register parties.\n- Reviewing the law.\n- Invite the rapporteur.',
      finds: [],
      shows: 'no common beginning that can be told',
    },
  ],
  check(draft, report) {
    for (const list of listsOf(draft)) {
      for (const usual of ['to', 'that']) {
        const alike = list.filter((item) => startOf(item) === usual)
        const odd = list.filter((item) => startOf(item) !== usual && !isRest(item))
        if (odd.length === 0 || alike.length < 2 || alike.length < odd.length * 2) continue
        for (const item of odd) {
          const word = /^\S+/.exec(item.text)?.[0] ?? ''
          report({
            at: { passage: item, from: 0, to: word.length },
            severity: 'note',
            message: `The other items of this list begin with “${usual}”; this one does not.`,
          })
        }
      }
    }
  },
}

const startOf = ({ text }: Passage): string => /^[\p{L}’'-]+/u.exec(text)?.[0].toLowerCase() ?? ''

/** An item that leads over to further ones ("in the revised law:") has no verb of its own. */
const isRest = (item: Passage): boolean => leadsOver(item) || !/^\p{L}/u.test(item.text)
