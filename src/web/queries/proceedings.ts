import type { View } from '../../projections/index.ts'

/** A proceeding as the list of proceedings needs it. */
export interface ListedProceeding {
  readonly record: string
  readonly person: string
  readonly type: string
  readonly opened: string | null
}

/** One page of the proceedings, in the order of their ids. */
export async function listProceedings(
  { db, casebook }: View,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<{ total: number; items: readonly ListedProceeding[] }> {
  const { total } = await db
    .selectFrom('proceedings')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('casebook', '=', casebook)
    .executeTakeFirstOrThrow()
  const items = await db
    .selectFrom('proceedings')
    .select(['record', 'person', 'type', 'opened'])
    .where('casebook', '=', casebook)
    .orderBy('record')
    .limit(count)
    .offset(from)
    .execute()
  return { total: Number(total), items }
}
