import type { Report, Rule } from '../../rule.ts'
import { readDates, type Understanding } from '../../understanding/index.ts'

/** A day no calendar has, and a stretch of days that runs backwards. */
export const dateImpossible: Rule = {
  code: 'date-impossible',
  group: 'dates',
  title: 'Every date is a day of the calendar',
  why: '31 April does not exist, nor does a month 13; somebody must look the date up again. Dates in words and in figures are looked at; figures that may be something else than a date (document symbols, article numbers) are not.',
  examples: [
    {
      text: 'She was detained on 31 April 2024.',
      finds: ['31 April 2024'],
      shows: 'a month with 30 days',
    },
    {
      text: 'The court ruled on 29 February 2023.',
      finds: ['29 February 2023'],
      shows: 'no leap year',
    },
    { text: 'Registered on 2025-13-02.', finds: ['2025-13-02'], shows: 'a month that is none' },
    {
      text: 'He was held from 10 to 5 January 2022.',
      finds: ['10 to 5 January 2022'],
      shows: 'backwards',
    },
    { text: 'The court ruled on 29 February 2024.', finds: [], shows: 'a leap year' },
    {
      text: 'The petition of 30.02.2014 was returned.',
      finds: ['30.02.2014'],
      shows: 'day, month and year in figures',
    },
    {
      text: 'Communication CCPR/C/129/D/2535/2015 and law 13/31/200.',
      finds: [],
      shows: 'trap: symbols and numbers of laws',
    },
    {
      text: 'The Internet was cut off from 5 to 10 January 2022.',
      finds: [],
      shows: 'a stretch of days',
    },
    {
      text: 'Photographed on 04/31/2024 and 12/25/2024.',
      finds: ['04/31/2024'],
      shows: 'trap: American order is believed where it fits',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    for (const passage of draft.passages) {
      for (const { from, to, kind } of dates.broken(passage)) {
        const text = passage.text.slice(from, to)
        report({
          at: { passage, from, to },
          severity: kind === 'no-such-day' ? 'error' : 'warning',
          message:
            kind === 'no-such-day'
              ? `There is no ${text}. Look the date up.`
              : `“${text}” ends before it begins. Put the earlier date first, or correct one of them.`,
        })
      }
    }
  },
}
