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

/** A State: `term` is ISO 3166-1 alpha-2 in small letters, the English label the short name the UN prints. */
const state = z.strictObject({
  ...bare,
  iso3: z.string().regex(/^[A-Z]{3}$/, 'is not a three-letter country code (ISO 3166-1)'),
  /** Regional group of the United Nations; observers have none. */
  group: z
    .enum([
      'african',
      'asia-pacific',
      'eastern-european',
      'latin-american-caribbean',
      'western-european-and-others',
    ])
    .optional(),
  /** Other names under which it is printed, in any language. */
  aliases: z.array(text()).default([]),
})

/** A body that recommends or decides; `term` is the handle of its record in a casebook. */
const body = z.strictObject({
  ...bare,
  acronym: text().optional(),
  /** A term of `organisation-types`. */
  type: text(),
  /** How the symbols of its documents begin: "CCPR". */
  symbols: z.array(text()),
  /** What the Universal Human Rights Index calls it. */
  uhri: z.array(text()).default([]),
  aliases: z.array(text()).default([]),
})

/** A rule by which a time to act is computed; who edits it says where it stands. */
const deadline = z.strictObject({
  ...bare,
  starts: z.enum([
    'decision-transmitted',
    'decision-reply-expected',
    'follow-up-selected',
    'observations-adopted',
    'review-held',
  ]),
  length,
  /** Who is to act. */
  by: z.enum(['state', 'author', 'committee']),
  /** Terms of `bodies`. */
  bodies: z.array(text()).min(1, 'names no body'),
  voluntary: z.literal(true).optional(),
  /** Holds for what was adopted from, and before, these days (EDTF). */
  from: text().optional(),
  until: text().optional(),
  source: text(),
  /** Was the source read again? What is not verified is printed as such. */
  verified: z.boolean(),
  checked: z.iso.date(),
})

/** A scale of grades in one of its versions; grades of another version are never turned into these. */
const scale = z.strictObject({
  ...bare,
  version: text(),
  source: text(),
  verified: z.boolean(),
  from: text().optional(),
  until: text().optional(),
  /** From the best to the worst; none = the assessor's own words. */
  grades: z.array(z.strictObject({ grade: text(), label: labels })),
})

/**
 * A first-level unit of a country as it is today, and its tile on a map of tiles, which stands where the unit lies among the
 * others. `names`: other names of the unit; `towns`: names of places that lie in it.
 */
const region = z.strictObject({
  ...bare,
  kind: z.enum(['region', 'city']),
  /** ISO 3166-2, e.g. "KZ-10". */
  iso: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'is not a code of ISO 3166-2'),
  tile: z.strictObject({
    column: z.number().int().nonnegative(),
    row: z.number().int().nonnegative(),
    label: labels,
    /** For a narrow screen. */
    short: labels,
  }),
  names: z.array(text()),
  towns: z.array(text()),
})

/** The vocabularies whose terms say more than a label; every other vocabulary has plain terms. */
export const typedVocabularies = {
  statuses: status,
  'measure-types': measureType,
  'event-types': eventType,
  roles: role,
  states: state,
  bodies: body,
  deadlines: deadline,
  'assessment-scales': scale,
  regions: region,
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
export type StateTerm = z.output<typeof state>
export type BodyTerm = z.output<typeof body>
export type DeadlineTerm = z.output<typeof deadline>
export type ScaleTerm = z.output<typeof scale>
export type RegionTerm = z.output<typeof region>
export type AnyTerm =
  | Term
  | StatusTerm
  | MeasureTypeTerm
  | EventTypeTerm
  | RoleTerm
  | StateTerm
  | BodyTerm
  | DeadlineTerm
  | ScaleTerm
  | RegionTerm
export type Limit = z.output<typeof packSheet>['limits'][number]
