import { addDays } from '../../../base/date.ts'
import { readDates } from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import { publishersOf, publisherTold } from './publishers.ts'
import { archiveOf } from './source-addresses.ts'

const address =
  'https://kaktus.media/doc/516403_delo_o_pytkah_vikrama_ryzahynova_kazahskim_policeyskim_vynesli_prigovor.html'

export const casebookSource: CasebookRule = {
  code: 'casebook-source',
  group: 'casebook',
  title: 'A source is cited with another date or publisher than the casebook has for its address',
  why: 'Whoever looks the source up finds another article, or doubts this one. The date is looked at where it stands directly before the address, and the casebook knows the address and the day; a day more or less is left alone, because sites print the date of the reader or of the editors. The publisher is looked at where the words before the address call it an article, a report or an interview of a publisher that the casebook knows, and of no other; the name of its parent (RFE/RL) is right.',
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
    {
      text: `The six were convicted.[^1]\n\n[^1]: See Orda article: ${address}\n`,
      finds: ['Orda'],
      shows: 'another publisher',
    },
  ],
  check(draft, report, { known }) {
    if (known.sources.length === 0) return
    const archive = archiveOf(known.sources)
    const publishers = publishersOf(known)
    const dates = draft.part(readDates)
    for (const passage of draft.passages) {
      let end = 0
      for (const cited of dates.addresses(passage)) {
        const { url, from } = cited
        const source = archive.of(url)
        const lead = Math.max(end, from - longestLead)
        end = cited.to
        if (source === undefined) continue
        const told = publisherTold(passage.text.slice(lead, from))
        if (told && publishers.isAnother(told.name, source.publisher))
          report({
            at: { passage, from: lead + told.from, to: lead + told.from + told.name.length },
            severity: 'warning',
            message: `The text says ${told.name}; the casebook has this address of ${source.publisher}.`,
          })
        const date = dates.of(passage).findLast(({ to }) => to <= from)
        if (!date || date.several || !before.test(passage.text.slice(date.to, from))) continue
        const { issued, publisher, when } = source
        if (issued === null) continue
        if (addDays(date.earliest, -1) <= issued && issued <= addDays(date.latest, 1)) continue
        report({
          at: { passage, from: date.from, to: date.to },
          severity: 'warning',
          message: `The text says ${passage.text.slice(date.from, date.to)}; the casebook has this address ${publisher === '' ? '' : `of ${publisher} `}with the date ${when}.`,
        })
      }
    }
  },
}

/** Words farther before an address than this are about something else. */
const longestLead = 200

/** What may stand between the date of a source and its address. */
const before = /^\)?[,:.]?\s*(?:(?:available )?(?:at|here)?:?\s*)[<([]?$/
