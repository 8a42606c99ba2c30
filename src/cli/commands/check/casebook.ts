import type { Confidentiality } from '../../../base/confidentiality.ts'
import { casebookRulesFor, type RulesFor } from '../../../checker/index.ts'
import { type Context, withApp } from '../../context.ts'

/**
 * Does the work with the rules that hold a draft for these readers against the casebook the command line names; it
 * stays open meanwhile, because its figures are counted for the day of each draft.
 */
export const againstCasebook = <T>(
  context: Context,
  audience: Confidentiality,
  work: (rules: RulesFor) => Promise<T>,
): Promise<T> =>
  withApp(context, undefined, async ({ casebook, views }) => {
    // Most drafts are checked without a casebook: the database is loaded only for one.
    const { draftKnowledge } = await import('../../../casebook/index.ts')
    return work(casebookRulesFor(await draftKnowledge(casebook, views, audience)))
  })
