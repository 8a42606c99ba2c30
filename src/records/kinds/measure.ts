import { z } from 'zod'
import { date, duration, line, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'
import { citation } from '../statement.ts'

/**
 * What was imposed on a person: a measure of restraint, or a penalty. A status on a date is derived
 * from these and from events, never typed in (documentation practice, section 5).
 */
export const measure = defineKind({
  kind: 'measure',
  version: 1,
  label: { en: 'Measure or penalty', ru: 'Мера или наказание', kk: 'Шара немесе жаза' },
  needsSource: true,
  shape: {
    type: term('measure-types'),
    person: ref('person', 'organisation'),
    proceeding: ref('proceeding').optional(),
    imposed: ref('event').optional(),
    /** In force from; none = in force at `confirmed`, nobody says since when. */
    start: date().optional(),
    end: date().optional(),
    endReason: term('end-reasons').optional(),
    term: duration().optional(),
    amount: z
      .strictObject({
        value: z.number().positive(),
        currency: z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 4217 code'),
        stated: line().optional(),
      })
      .optional(),
    place: ref('place').optional(),
    /** Imposed in the absence of the person: does not mean that the person is held. */
    inAbsentia: z.boolean().optional(),
    /** The penalty this one takes the place of (softened, made harsher, set again on appeal). */
    replaces: ref('measure').optional(),
    /** Days on which a source says that it was still in force. */
    confirmed: z
      .array(z.strictObject({ on: date(), sources: z.array(citation).min(1, 'needs its source') }))
      .default([]),
  },
  example: {
    kind: 'measure',
    version: 1,
    id: 'measure-020',
    type: 'imprisonment',
    person: 'person-035',
    proceeding: 'proceeding-021',
    imposed: 'event-126',
    start: '2023-11',
    term: { years: 7 },
    confirmed: [{ on: '2025-02', sources: [{ source: 'source-d4', locator: 'chapter 6' }] }],
    sources: [{ source: 'source-083', grade: 2 }],
  },
})
