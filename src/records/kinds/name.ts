import { z } from 'zod'
import { languageTag, line } from '../field.ts'

/**
 * A name as it is written somewhere. `preferred` is ours for that language, `alias` another name
 * of the same bearer, `printed` a spelling found in a paper, kept so that it can be found again.
 */
export const name = z.strictObject({
  text: line(),
  language: languageTag().optional(),
  use: z.enum(['preferred', 'alias', 'printed', 'abbreviation']),
})

export const names = () =>
  z
    .array(name)
    .min(1, 'needs a name')
    .refine((list) => list.some((n) => n.use === 'preferred'), 'needs a preferred name')

export type Name = z.infer<typeof name>
