import { addDays } from '../../../base/date.ts'
import { readDates } from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'

const address =
  'https://kaktus.media/doc/516403_delo_o_pytkah_vikrama_ryzahynova_kazahskim_policeyskim_vynesli_prigovor.html'

export const casebookSource: CasebookRule = {
  code: 'casebook-source',
  group: 'casebook',
  title: 'A source is cited with another date than the casebook has for its address',
  why: 'Whoever looks the source up finds another article, or doubts this one. It is looked at where a date stands directly before the address, and the casebook knows the address and the day; a day more or less is left alone, because sites print the date of the reader or of the editors.',
  examples: [
    {
      text: `The six were convicted.[^1]\n\n[^1]: See Kaktus.media article from 27 January 2025: ${address}\n`,
      finds: ['27 January 2025'],
      shows: 'another day',
    },
    {
      text: `The six were convicted.[^1]\n\n[^1]: See Kaktus.media article from 17 January 2025: ${address}\n`,
      finds: [],
    },
    {
      text: `The six were convicted.[^1]\n\n[^1]: On the detention of 4 January 2022 see Kaktus.media: ${address}\n`,
      finds: [],
      shows: 'the date of something else',
    },
  ],
  check(draft, report, { known }) {
    if (known.sources.length === 0) return
    const sources = new Map(known.sources.map((source) => [keyOf(source.url), source]))
    const dates = draft.part(readDates)
    for (const passage of draft.passages)
      for (const { url, from } of dates.addresses(passage)) {
        const source = sources.get(keyOf(url))
        if (source === undefined) continue
        const date = dates.of(passage).findLast(({ to }) => to <= from)
        if (!date || date.several || !before.test(passage.text.slice(date.to, from))) continue
        const { issued, publisher, when } = source
        if (addDays(date.earliest, -1) <= issued && issued <= addDays(date.latest, 1)) continue
        report({
          at: { passage, from: date.from, to: date.to },
          severity: 'warning',
          message: `The text says ${passage.text.slice(date.from, date.to)}; the casebook has this address ${publisher === '' ? '' : `of ${publisher} `}with the date ${when}.`,
        })
      }
  },
}

/** What may stand between the date of a source and its address. */
const before = /^\)?[,:.]?\s*(?:(?:available )?(?:at|here)?:?\s*)[<([]?$/

/** One key for an address with and without scheme, "www.", closing slash and fragment. */
const keyOf = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
