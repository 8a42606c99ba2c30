import { z } from 'zod'
import { handlePattern } from '../../base/id.ts'
import { date, languageTag, line, localText, prose, ref, term } from '../field.ts'

/**
 * What recommendations, decisions and assessments are all made of.
 */

/** The key by which whoever published a thing knows it: this is how two casebooks mean the same one. */
export const publisherIds = () =>
  z
    .array(
      z.strictObject({
        publisher: z.string().regex(handlePattern, 'is not a handle: use a–z, 0–9 and hyphens'),
        id: line(),
      }),
    )
    .default([])

/**
 * Where the wording comes from, language by language. Without `text`, the record's own text in that
 * language is verbatim from this edition; with it, here is the wording in a further language or edition.
 */
export const editions = () =>
  z
    .array(
      z.strictObject({
        language: languageTag(),
        symbol: line().optional(),
        /** e.g. "advance unedited version"; where nothing is said, the final one. */
        edition: line().optional(),
        text: prose().optional(),
      }),
    )
    .default([])

/** What shows whether it was done: a record, or a count frozen with its day and its value. */
export const evidence = () =>
  z
    .array(
      z
        .strictObject({
          record: ref().optional(),
          figure: z
            .strictObject({ name: line(), on: date(), known: date().optional(), value: z.number() })
            .optional(),
          note: localText().optional(),
        })
        .refine(
          (one) => one.record !== undefined || one.figure !== undefined || one.note !== undefined,
          'names nothing: give a record, a figure or a note',
        ),
    )
    .default([])

/** How it stands to another one. Proposed by comparison, entered when a person agrees. */
export const links = () =>
  z
    .array(
      z.strictObject({
        type: term('recommendation-links'),
        to: ref('recommendation', 'decision'),
        note: localText().optional(),
      }),
    )
    .default([])

/** The name of a part that is graded by itself: "a", "b" of a paragraph, "r1" of the remedies. */
export const partId = () =>
  z.string().regex(handlePattern, 'is not the name of a part: use a–z, 0–9 and hyphens')

/** Are the names of these parts different from one another? */
export const partsDiffer = (parts: readonly { readonly id: string }[]): boolean =>
  new Set(parts.map((part) => part.id)).size === parts.length
