import { z } from 'zod'
import { isDay } from '../../base/date.ts'
import { handlePattern } from '../../base/id.ts'

const day = () => z.string().refine(isDay, 'is not a day; write it as YYYY-MM-DD')
const name = () => z.string().regex(handlePattern, 'is not a name: use a–z, 0–9 and hyphens')
const id = () => name().optional()
const text = () => z.string().trim().min(1, 'is empty')
const no = () => z.enum(['no', 'yes']).default('yes')
const names = () =>
  text()
    .transform((list) => list.split(/[\s,]+/))
    .pipe(z.array(name()))
const ofFigure = { on: day().optional(), part: name().optional() }

/** The columns a table of counted records can have, in the words of the language. */
export const tableColumns = [
  'no',
  'person',
  'who',
  'date',
  'what',
  'place',
  'provision',
  'penalty',
  'status',
  'since',
  'number',
  'sources',
] as const
export type TableColumn = (typeof tableColumns)[number]

/** What a directive in a sentence may have in its braces. The guide `docs/guide/documents.md` says what each prints. */
export const inlineDirectives = {
  figure: z.strictObject({
    ...ofFigure,
    as: z.enum(['words', 'number', 'at-least', 'of']).default('words'),
  }),
  quoted: z.strictObject({ as: z.enum(['words', 'number']).default('words'), note: no() }),
  names: z.strictObject(ofFigure),
  person: z.strictObject({ form: z.enum(['full', 'short']).default('full') }),
  name: z.strictObject({ form: z.enum(['full', 'short', 'abbreviation']).default('full') }),
  date: z.strictObject({
    form: z.enum(['plain', 'in']).default('plain'),
    of: z.enum(['start', 'end']).default('start'),
  }),
  provision: z.strictObject({ form: z.enum(['full', 'short', 'label']).default('full') }),
  status: z.strictObject({ on: day().optional() }),
  term: z.strictObject({}),
  amount: z.strictObject({}),
  /** The one word in the braces is the language. */
  lang: z.record(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language'),
    z.literal('', 'stands alone, without "="'),
  ),
  ref: z.strictObject({ form: z.enum(['named', 'title', 'number']).default('named') }),
} as const

/** What a directive on a line of its own may have in its braces. */
export const blockDirectives = {
  contents: z.strictObject({
    title: text().optional(),
    depth: z
      .enum(['1', '2', '3'])
      .default('2')
      .transform((depth) => Number(depth) as 1 | 2 | 3),
  }),
  notes: z.strictObject({ title: text().optional() }),
  pagebreak: z.strictObject({}),
  case: z
    .strictObject({
      person: names().optional(),
      case: name().optional(),
      proceeding: name().optional(),
      status: no(),
    })
    .refine(
      (o) => [o.person, o.case, o.proceeding].filter((one) => one !== undefined).length === 1,
      'needs one of person=…, case=… or proceeding=…',
    ),
  cases: z
    .strictObject({
      figure: name().optional(),
      topic: name().optional(),
      ...ofFigure,
      except: names().default([]),
      status: no(),
    })
    .refine(
      (o) => (o.figure === undefined) !== (o.topic === undefined),
      'needs one of figure=… or topic=…',
    ),
  /** With `figure`: made from the records it counts. Without: a title around a table of the text. */
  table: z.strictObject({
    figure: name().optional(),
    ...ofFigure,
    id: id(),
    title: text(),
    columns: text()
      .default('no person who provision penalty status sources')
      .transform((list) => list.split(/[\s,]+/))
      .pipe(
        z.array(
          z.enum(tableColumns, `is not a column; the columns are ${tableColumns.join(', ')}`),
        ),
      ),
  }),
  figure: z.strictObject({ name: name(), ...ofFigure, id: id(), method: no() }),
  recommendations: z.strictObject({ title: text().optional(), to: text().optional(), id: id() }),
  note: z.strictObject({ title: text(), id: id() }),
} as const

/** The directives that may enclose text, and whether they must. */
export const containers: Readonly<Record<string, 'may' | 'must'>> = {
  case: 'may',
  table: 'may',
  recommendations: 'must',
  note: 'must',
}

export type InlineOptions = {
  readonly [N in keyof typeof inlineDirectives]: z.output<(typeof inlineDirectives)[N]>
}
export type BlockOptions = {
  readonly [N in keyof typeof blockDirectives]: z.output<(typeof blockDirectives)[N]>
}
