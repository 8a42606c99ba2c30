import { z } from 'zod'
import { mappingSchema } from '../mapping/mapping.ts'

const counts = z.object({
  new: z.number(),
  changed: z.number(),
  same: z.number(),
  duplicates: z.number(),
  conflicts: z.number(),
  refused: z.number(),
})

/** An import as it lies on the desk, between its steps. */
export const importState = z.object({
  /** The name of the file, and its bytes. */
  file: z.string(),
  size: z.number(),
  importer: z.string(),
  /** What the columns hold, once a person said so. */
  mapping: mappingSchema.optional(),
  why: z.string().optional(),
  /** The job that makes the plan, what it found, and the job that keeps it. */
  plan: z.string().optional(),
  counts: counts.optional(),
  keep: z.string().optional(),
  /** What was kept: the sequence of the first entry, null when there was nothing to keep. */
  kept: z.object({ first: z.number().nullable(), count: z.number() }).optional(),
})
export type ImportState = z.output<typeof importState>

/**
 * Where an import stands: its columns are to be mapped, the plan is made, it is looked at, it is kept, it is over;
 * or a job of it failed.
 */
export type Step = 'map' | 'planning' | 'preview' | 'keeping' | 'done'

export function stepOf(state: ImportState): Step {
  if (state.kept) return 'done'
  if (state.keep !== undefined) return 'keeping'
  if (state.counts) return 'preview'
  return state.plan === undefined ? 'map' : 'planning'
}
