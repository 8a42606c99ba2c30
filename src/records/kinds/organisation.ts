import { z } from 'zod'
import { country, date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'
import { names } from './name.ts'

/** A body, court, party, movement, medium or non-governmental organisation. */
export const organisation = defineKind({
  kind: 'organisation',
  version: 1,
  label: { en: 'Organisation', ru: 'Организация', kk: 'Ұйым' },
  needsSource: false,
  shape: {
    names: names(),
    type: term('organisation-types'),
    country: country().optional(),
    place: ref('place').optional(),
    parent: ref('organisation').optional(),
    founded: date().optional(),
    /** What a State said of its right to exist, each time with its date. */
    register: z
      .array(
        z.strictObject({
          status: term('register-statuses'),
          on: date(),
          by: ref('organisation').optional(),
        }),
      )
      .default([]),
    portrait: localText().optional(),
    contact: z
      .strictObject({
        place: line().optional(),
        telephone: line().optional(),
        email: line().optional(),
        website: z.url().optional(),
      })
      .optional(),
  },
  example: {
    kind: 'organisation',
    version: 1,
    id: 'organisation-061',
    handle: 'kibhr',
    names: [
      {
        text: 'Kazakhstan International Bureau for Human Rights and Rule of Law',
        language: 'en',
        use: 'preferred',
      },
      { text: 'KIBHR', language: 'en', use: 'abbreviation' },
    ],
    type: 'ngo',
    country: 'KZ',
    founded: '1993',
    sources: [{ source: 'source-d4', locator: 'organisation box' }],
  },
})
