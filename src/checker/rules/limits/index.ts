import type { Rule } from '../../rule.ts'
import { wordLimit } from './word-limit.ts'

/** How long a paper may be. */
export const limitRules: readonly Rule[] = [wordLimit]
