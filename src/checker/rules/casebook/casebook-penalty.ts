import type { CasebookRule } from './casebook-rule.ts'
import type { KnownPenalty, KnownTerm } from './knowledge.ts'
import { toldPenalty } from './penalties-told.ts'

export const casebookPenalty: CasebookRule = {
  code: 'casebook-penalty',
  group: 'casebook',
  title: 'The length of a penalty differs from the records',
  why: 'A wrong term is the first thing a ministry answers. It is looked at where a sentence names one person of the casebook and one length, and the records have, on the day of the draft, one proceeding with a penalty of that kind; every length of that proceeding, before and after an appeal, is right. Sentences about appeals, demands of the prosecution or several persons are left alone.',
  examples: [
    {
      text: 'Marat Zhylanbayev was sentenced to nine years in prison.',
      finds: ['nine years'],
      shows: 'the records have seven years',
    },
    {
      text: 'Marat Zhylanbayev was sentenced to eight years in prison, with a three-year ban on politics.',
      finds: ['eight years'],
      shows: 'a second penalty beside it',
    },
    { text: 'Marat Zhylanbayev is serving a seven-year prison sentence.', finds: [] },
    {
      text: 'The prosecution demanded nine years in prison for Marat Zhylanbayev.',
      finds: [],
      shows: 'not a judgment',
    },
    {
      text: 'Marat Zhylanbayev was sentenced to a three-year ban on public activities.',
      finds: [],
      shows: 'another kind of penalty',
    },
  ],
  check(draft, report, { readNamed }) {
    const { alone, day } = draft.part(readNamed)
    for (const named of alone) {
      const told = toldPenalty(draft, named)
      if (told === undefined) continue
      const known = named.person.penalties.filter(
        ({ kind, latest }) => kind === told.kind && (latest === null || latest <= day),
      )
      const proceedings = new Set(known.map(({ proceeding }) => proceeding))
      if (proceedings.size !== 1 || known.some((one) => isSame(one, told.term))) continue
      const lengths = [...new Set(known.map(({ length }) => length))].join(' or ')
      const { passage } = named.mention
      report({
        at: { passage, from: told.from, to: told.to },
        severity: 'warning',
        message: `The text says ${passage.text.slice(told.from, told.to)}, the records of ${named.mention.written} say ${lengths}.`,
        related: [{ passage, from: named.mention.from, to: named.mention.to }],
      })
    }
  },
}

/** A record without a length in numbers contradicts none. "18 months" is "one year and six months". */
const isSame = ({ term }: KnownPenalty, told: KnownTerm): boolean =>
  term === null ||
  (term.years * 12 + term.months === told.years * 12 + told.months && term.days === told.days)
