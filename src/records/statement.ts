import { z } from 'zod'
import { confidentialities } from '../base/confidentiality.ts'
import { handlePattern, idPattern } from '../base/id.ts'
import { line, prose, ref } from './field.ts'

/**
 * What a fact rests on. `grade` is the credibility of the information, 1 (confirmed by others) to
 * 6 (cannot be judged): the second axis of the Admiralty code; the first, A to F, belongs to the source.
 */
export const citation = z.strictObject({
  source: ref('source'),
  locator: line().optional(),
  grade: z.number().int().min(1).max(6).optional(),
})
export type Citation = z.infer<typeof citation>

/** The same field as another source states it: kept beside the value we use, never instead of it. */
export const otherStatement = z.strictObject({
  value: z.unknown(),
  sources: z.array(citation).min(1, 'another statement needs its source'),
  note: prose().optional(),
})

/** What can be said of any one field of any record (HURIDOCS `clar_note`, ESF 0108 per field). */
export const fieldStatement = z.strictObject({
  sources: z.array(citation).optional(),
  note: prose().optional(),
  confidentiality: z.enum(confidentialities).optional(),
  also: z.array(otherStatement).optional(),
})
export type FieldStatement = z.infer<typeof fieldStatement>

/**
 * What every record has. `sources` and `confidentiality` hold for the whole record; `fields` says
 * more of single fields, named by JSON Pointer (RFC 6901), e.g. "/start" or "/names/1".
 */
export const envelope = {
  id: z.string().regex(idPattern, 'is not a record id such as "person-4k9t2w7hq0zn3v8c"'),
  handle: z
    .string()
    .regex(handlePattern, 'is not a handle: use a–z, 0–9 and hyphens')
    .max(80)
    .optional(),
  confidentiality: z.enum(confidentialities).default('public'),
  sources: z.array(citation).default([]),
  fields: z
    .record(z.string().regex(/^(\/[^/]+)+$/, 'is not a JSON Pointer'), fieldStatement)
    .optional(),
  note: prose().optional(),
}
