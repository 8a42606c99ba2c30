import { z } from 'zod'
import { handlePattern } from '../base/id.ts'

const text = () => z.string().trim().min(1)

/** A label in every language we speak: a vocabulary with a gap is not loaded. */
const labels = z.strictObject({ en: text(), ru: text(), kk: text() })

/**
 * Where a term stands in the HURIDOCS micro-thesauri (Dueck, Guzman, Verstappen 2001): number of the
 * list and 12-digit code. `broader`: the thesaurus has only the wider term.
 */
const huridocs = z.strictObject({
  list: z.number().int().min(1).max(69),
  code: z.string().regex(/^\d{12}$/, 'is not a 12-digit HURIDOCS code'),
  match: z.enum(['same', 'broader']),
})

const length = z
  .strictObject({
    years: z.number().int().positive().optional(),
    months: z.number().int().positive().optional(),
    days: z.number().int().positive().optional(),
  })
  .refine((t) => t.years ?? t.months ?? t.days, 'says no length')

const bare = {
  term: z.string().regex(handlePattern, 'is not a term: use a–z, 0–9 and hyphens'),
  label: labels,
}

const term = z.strictObject({
  ...bare,
  huridocs: huridocs.optional(),
  abbreviation: labels.optional(),
  /** Year in which an instrument was adopted. */
  year: z.number().int().optional(),
  /** The type of this source in CSL 1.0.2. */
  csl: text().optional(),
})

const status = z.strictObject({
  ...bare,
  huridocs,
  tone: z.enum(['deprived', 'restrained', 'free', 'dead', 'unknown']),
  /** Counts as "in detention": custody (before the verdict, or of a kind not stated), prison, administrative arrest, forced psychiatry. */
  held: z.boolean(),
  /** Of several statuses that hold on one day the one with the lowest rank, the gravest, is shown. */
  rank: z.number().int().positive(),
  /** Days after the last news from which the status is flagged; null = does not grow old. */
  staleAfterDays: z.number().int().positive().nullable(),
})

const measureType = z.strictObject({
  ...bare,
  huridocs,
  group: z.enum(['restraint', 'penalty', 'additional', 'administrative', 'medical', 'civil']),
  /** The status of a person while such a measure is in force. */
  status: z.string().nullable(),
  /** The longest the law allows for this measure, whatever the provision. */
  maximum: length.optional(),
})

const eventType = z.strictObject({
  ...bare,
  huridocs,
  group: z.enum([
    'liberty',
    'trial',
    'violence',
    'assembly',
    'association',
    'expression',
    'law',
    'review',
    'other',
  ]),
  /**
   * What such an event does to the status of the persons it affects: which measures it ends
   * (those that hold the person, those of its proceedings, all), and which status begins.
   */
  effect: z
    .strictObject({
      ends: z.enum(['held', 'proceeding', 'all']).nullable(),
      status: z.string().nullable(),
    })
    .nullable(),
})

const role = z.strictObject({
  ...bare,
  /** Does an event concern the status of a person who takes part in this role? */
  affected: z.boolean(),
})

/** The vocabularies whose terms say more than a label; every other vocabulary has plain terms. */
export const typedVocabularies = {
  statuses: status,
  'measure-types': measureType,
  'event-types': eventType,
  roles: role,
} as const

export const plainTerm = term

export const packSheet = z.strictObject({
  name: z.string().regex(handlePattern),
  title: labels,
  version: z.number().int().positive(),
  /** Packs whose terms this one builds on; they are loaded before it. */
  uses: z.array(z.string()),
  /** What the law of the country allows at most for a measure that another pack defines. */
  limits: z.array(z.strictObject({ measure: z.string(), term: length, note: labels })).default([]),
})

export const vocabularySheet = z.strictObject({
  vocabulary: z.string().regex(handlePattern),
  terms: z.array(z.unknown()).min(1, 'has no terms'),
})

export type Length = z.output<typeof length>
export type Term = z.output<typeof term>
export type StatusTerm = z.output<typeof status>
export type MeasureTypeTerm = z.output<typeof measureType>
export type EventTypeTerm = z.output<typeof eventType>
export type RoleTerm = z.output<typeof role>
export type AnyTerm = Term | StatusTerm | MeasureTypeTerm | EventTypeTerm | RoleTerm
export type Limit = z.output<typeof packSheet>['limits'][number]
