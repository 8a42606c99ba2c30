import { z } from 'zod'
import { parseDate } from '../base/date.ts'
import { handlePattern, idPattern } from '../base/id.ts'
import { languages } from '../base/language.ts'

/** What a text field of a schema means beyond being text; read by `walkFields`. */
export interface FieldMeaning {
  /** The field is the id of a record of one of these kinds; empty = of any kind. */
  readonly refersTo?: readonly string[]
  /** The field is a term of this vocabulary of a pack. */
  readonly vocabulary?: string
}

export const fieldMeanings = z.registry<FieldMeaning>()

/** The id of another record. @param kinds the kinds it may have; none = any */
export const ref = (...kinds: string[]) =>
  z.string().regex(idPattern, 'is not a record id').register(fieldMeanings, { refersTo: kinds })

/** A term of a vocabulary that the packs define, e.g. `term('event-types')`. */
export const term = (vocabulary: string) =>
  z.string().regex(handlePattern, 'is not a term').register(fieldMeanings, { vocabulary })

/** An EDTF date or interval with its stated precision. */
export const date = () =>
  z.string().superRefine((text, context) => {
    const parsed = parseDate(text)
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.fault.message })
  })

export const line = () => z.string().trim().min(1, 'is empty').max(500)
export const prose = () => z.string().trim().min(1, 'is empty').max(20_000)
export const languageTag = () =>
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a BCP 47 language tag')
/** ISO 3166-1 alpha-2. */
export const country = () =>
  z.string().regex(/^[A-Z]{2}$/, 'is not a two-letter country code (ISO 3166-1)')

/** A text in English, Russian, Kazakh; at least one of them. */
export const localText = () =>
  z
    .strictObject(
      Object.fromEntries(languages.map((l) => [l, prose().optional()])) as Record<
        (typeof languages)[number],
        z.ZodOptional<z.ZodString>
      >,
    )
    .refine((text) => languages.some((l) => text[l] !== undefined), 'needs a text in en, ru or kk')

const whole = () => z.number().int().min(0)

/** A number of people or things: the fewest and the most there may be, and the best estimate. */
export const amountRange = () =>
  z
    .strictObject({ low: whole(), best: whole().optional(), high: whole() })
    .refine(
      (n) => n.low <= n.high && (n.best === undefined || (n.low <= n.best && n.best <= n.high)),
      'low, best and high are not in order',
    )

/** A length of time as imposed; `stated` keeps the words of the source where they say more. */
export const duration = () =>
  z
    .strictObject({
      years: whole().optional(),
      months: whole().optional(),
      days: whole().optional(),
      stated: line().optional(),
    })
    .refine(
      (t) =>
        t.years !== undefined ||
        t.months !== undefined ||
        t.days !== undefined ||
        t.stated !== undefined,
      'says no length',
    )

/** Something a record field holds: where it stands and what it means. */
export interface FoundField extends FieldMeaning {
  readonly pointer: string
  readonly value: string
}

/** Visits every field of a record whose schema gives it a meaning. */
export function* walkFields(
  schema: z.ZodType,
  value: unknown,
  pointer = '',
): Generator<FoundField> {
  if (value === undefined || value === null) return
  const meaning = fieldMeanings.get(schema)
  if (meaning && typeof value === 'string') yield { ...meaning, pointer, value }
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    yield* walkFields(schema.unwrap() as z.ZodType, value, pointer)
  else if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [i, item] of value.entries())
      yield* walkFields(schema.element as z.ZodType, item, `${pointer}/${i}`)
  else if (schema instanceof z.ZodObject && typeof value === 'object')
    for (const [key, field] of Object.entries(schema.shape))
      yield* walkFields(
        field as z.ZodType,
        (value as Record<string, unknown>)[key],
        `${pointer}/${key}`,
      )
  else if (schema instanceof z.ZodRecord && typeof value === 'object')
    for (const [key, item] of Object.entries(value as object))
      yield* walkFields(
        schema.valueType as z.ZodType,
        item,
        `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      )
}
