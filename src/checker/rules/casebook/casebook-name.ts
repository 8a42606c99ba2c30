import { foldName } from '../../../base/fold.ts'
import { readQuotations } from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { KnownPerson } from './knowledge.ts'

export const casebookName: CasebookRule = {
  code: 'casebook-name',
  group: 'casebook',
  title: 'A person of the casebook is written in another way',
  why: 'One spelling for one person lets readers, search engines and other offices find everything about them. A spelling that the record has beside the preferred one is a note, one that it does not have a warning. Short forms (an initial, no patronymic), another order of the words, quotations, another alphabet and names that fit two persons of the casebook are left alone.',
  examples: [
    {
      text: 'Marat Zhylyanbaev was sentenced to seven years in prison.',
      finds: ['Marat Zhylyanbaev'],
      shows: 'a spelling that the record does not have',
    },
    {
      text: 'Marat Zhylyanbayev, an opposition leader, was sentenced to prison.',
      finds: ['Marat Zhylyanbayev'],
    },
    {
      text: 'Marat Zhylanbayev, M. Zhylyanbayev and Zhylanbayev Marat are one person.',
      finds: [],
      shows: 'the preferred spelling, an initial, another order',
    },
    {
      text: 'Marat Zhumagulov spoke to the court.',
      finds: [],
      shows: 'somebody else of the same given name',
    },
  ],
  check(draft, report, { readNamed }) {
    const quotes = draft.part(readQuotations)
    for (const { mention, person, recorded } of draft.part(readNamed).all) {
      if (person.withheld !== undefined) continue
      const { passage, from, to, written } = mention
      if (quotes.covers(passage, from)) continue
      const preferred = preferredLike(person, written)
      const [usual] = preferred
      if (usual === undefined || preferred.some((name) => onlyShorter(written, name))) continue
      report({
        at: { passage, from, to },
        severity: recorded ? 'note' : 'warning',
        message: recorded
          ? `The casebook prefers “${usual}”; “${written}” is another spelling of its record.`
          : `The casebook writes “${usual}”; it does not have the spelling “${written}”.`,
        suggestions: preferred.length === 1 ? [usual] : [],
      })
    }
  },
}

/** The preferred names in the alphabet of what is written: the one of its language, or two where both may be meant. */
const preferredLike = ({ names }: KnownPerson, written: string): readonly string[] =>
  names
    .filter(
      ({ text, use, withheld }) =>
        use === 'preferred' && !withheld && isCyrillic(text) === isCyrillic(written),
    )
    .map(({ text }) => text)

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** Does one of the two only have more words than the other? "Marat Zhylanbayev", "Zhylanbayev Marat Kasymovich". */
function onlyShorter(written: string, preferred: string): boolean {
  const here = new Set(foldName(written).split(' '))
  const there = new Set(foldName(preferred).split(' '))
  return here.isSubsetOf(there) || there.isSubsetOf(here)
}
