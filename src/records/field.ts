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
  /** The field is an EDTF date. */
  readonly date?: true
}

export const fieldMeanings = z.registry<FieldMeaning>()

/** What a field of a schema means; undefined for plain text and everything else. */
export const fieldMeaning = (schema: z.ZodType): FieldMeaning | undefined =>
  fieldMeanings.get(schema)

/** The id of another record. @param kinds the kinds it may have; none = any */
export const ref = (...kinds: string[]) =>
  z.string().regex(idPattern, 'is not a record id').register(fieldMeanings, { refersTo: kinds })

/** A term of a vocabulary that the packs define, e.g. `term('event-types')`. */
export const term = (vocabulary: string) =>
  z.string().regex(handlePattern, 'is not a term').register(fieldMeanings, { vocabulary })

/** An EDTF date or interval with its stated precision. */
export const date = () =>
  z
    .string()
    .superRefine((text, context) => {
      const parsed = parseDate(text)
      if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.fault.message })
    })
    .register(fieldMeanings, { date: true })

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
export const walkFields = (schema: z.ZodType, value: unknown): Generator<FoundField> =>
  walk(routeOf(schema), value, '')

/** The way through a schema to the fields that mean something; parts that lead to none are left out. */
interface Route {
  readonly meaning?: FieldMeaning | undefined
  readonly items?: Route | undefined
  readonly values?: Route | undefined
  readonly fields?: readonly (readonly [key: string, route: Route])[]
}

const nowhere: Route = {}
const routes = new WeakMap<z.ZodType, Route>()

/** Schemas do not change, so each is asked once: records are many. */
function routeOf(schema: z.ZodType): Route {
  const known = routes.get(schema)
  if (known) return known
  const route = findRoute(schema)
  routes.set(schema, route)
  return route
}

function findRoute(schema: z.ZodType): Route {
  const meaning = fieldMeanings.get(schema)
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return withMeaning(meaning, routeOf(schema.unwrap() as z.ZodType))
  if (schema instanceof z.ZodArray) {
    const items = routeOf(schema.element as z.ZodType)
    return withMeaning(meaning, items === nowhere ? nowhere : { items })
  }
  if (schema instanceof z.ZodRecord) {
    const values = routeOf(schema.valueType as z.ZodType)
    return withMeaning(meaning, values === nowhere ? nowhere : { values })
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape)
      .map(([key, field]) => [key, routeOf(field as z.ZodType)] as const)
      .filter(([, route]) => route !== nowhere)
    return withMeaning(meaning, fields.length === 0 ? nowhere : { fields })
  }
  return withMeaning(meaning, nowhere)
}

const withMeaning = (meaning: FieldMeaning | undefined, route: Route): Route =>
  meaning === undefined ? route : { ...route, meaning }

function* walk(route: Route, value: unknown, pointer: string): Generator<FoundField> {
  if (value === undefined || value === null) return
  const { meaning, items, values, fields } = route
  if (meaning && typeof value === 'string') yield { ...meaning, pointer, value }
  if (items && Array.isArray(value))
    for (const [i, item] of value.entries()) yield* walk(items, item, `${pointer}/${i}`)
  if (fields && typeof value === 'object')
    for (const [key, field] of fields)
      yield* walk(field, (value as Record<string, unknown>)[key], `${pointer}/${key}`)
  if (values && typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      yield* walk(values, item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}
