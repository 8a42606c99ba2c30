import { z } from 'zod'
import { sha256Hex } from '../../base/hash.ts'
import { type Fault, fail, fault, ok, type Result } from '../../base/result.ts'
import { isTarget } from './targets.ts'

const target = z.string().refine((id) => id === '' || isTarget(id), 'is no column we know')

/** What the columns of a table hold: remembered by its headings, given with --map. */
export const mappingSchema = z.strictObject({
  /** By heading, the target of each column; '' = left out. */
  columns: z.record(z.string(), target),
  /** What holds for every row, by target, in the words of a cell. */
  fixed: z.record(target, z.string()).default({}),
  /** Names the list: the keys of two lists never mean the same record. Left out, the headings name it. */
  list: z.string().max(200).optional(),
  order: z.enum(['day-first', 'month-first']).default('day-first'),
})
export type Mapping = z.output<typeof mappingSchema>

/** The same for tables with the same headings, in whatever order; 16 hexadecimal digits. */
export const signatureOf = (headings: readonly string[]): string =>
  sha256Hex(JSON.stringify(headings.map((heading) => heading.toLowerCase()).toSorted())).slice(
    0,
    16,
  )

/** @returns fault `mapping-broken` with the place in the mapping */
export function readMapping(text: string): Result<Mapping, readonly Fault[]> {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (error) {
    return fail([fault('mapping-broken', `The mapping is not JSON (${(error as Error).message})`)])
  }
  const parsed = mappingSchema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  return fail(
    parsed.error.issues.map(({ path, message }) =>
      fault('mapping-broken', `The mapping, at ${path.join(' › ') || 'its beginning'}: ${message}`),
    ),
  )
}
