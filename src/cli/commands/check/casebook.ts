import type { Confidentiality } from '../../../base/confidentiality.ts'
import { casebookRules, type Rule } from '../../../checker/index.ts'
import { type Context, withApp } from '../../context.ts'

/** The rules that hold a draft for these readers against the casebook the command line names. */
export const rulesOfCasebook = (
  context: Context,
  audience: Confidentiality,
): Promise<readonly Rule[]> =>
  withApp(context, undefined, async ({ casebook, views }) => {
    // Most drafts are checked without a casebook: the database is loaded only for one.
    const { draftKnowledge } = await import('../../../casebook/index.ts')
    return casebookRules(await draftKnowledge(casebook, views, audience))
  })
