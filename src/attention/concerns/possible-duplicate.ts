import type { View } from '../../projections/index.ts'
import { proposeDuplicates } from '../../search/index.ts'
import type { Concern, Matter } from '../concern.ts'

/** Above this many persons the comparison takes longer than a page may: it is a job of its own. */
const most = 3_000

/** Persons who may be one and the same; the first of each cluster stands for it. */
export const possibleDuplicate = {
  name: 'possible-duplicate',
  isPublic: false,
  inCalendar: false,
  find: async (view) => {
    const kept = lastFound.get(view.casebook)
    const key = `${view.position.size} ${view.known}`
    if (kept?.key === key) return kept.matters
    const matters = compare(view)
    lastFound.set(view.casebook, { key, matters })
    return matters
  },
} as const satisfies Concern

/** What was found when the ledger stood there; comparing again would find the same. */
const lastFound = new Map<
  string,
  { readonly key: string; readonly matters: Promise<readonly Matter[]> }
>()

async function compare(view: View): Promise<readonly Matter[]> {
  const { count } = await view.db
    .selectFrom('persons')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('casebook', '=', view.casebook)
    .executeTakeFirstOrThrow()
  if (Number(count) > most) return []
  const { clusters } = await proposeDuplicates(view)
  return clusters.map(({ members }) => {
    const record = members[0] ?? ''
    return { record, person: record, day: null }
  })
}
