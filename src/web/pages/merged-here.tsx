import type { FC } from 'hono/jsx'
import { split } from '../../casebook/index.ts'
import type { FactRecord } from '../../records/index.ts'
import { loadRecords } from '../queries/records.ts'
import type { Form } from '../reply.ts'
import { keeperOf, to, type Visit } from '../visit.ts'
import { changePath } from './changes.tsx'

/** Splits a record off the one it was merged into, and leads to the change that did so. */
export const splitForm: Form = {
  most: 20_000,
  async answer(visit, sent, _, { id = '' }) {
    const why = sent.ok ? String(sent.value.get('why') ?? '').trim() : ''
    const done = await keeperOf(visit).write((casebook) =>
      split(casebook, id, why.slice(0, 500) || undefined),
    )
    const result = done.ok ? done.value : done
    if (!result.ok) return null
    return { redirect: to(visit, changePath(result.value[0]?.sequence ?? 0)) }
  },
}

/** The records that were merged into this one, each with a button that splits it off again. */
export const MergedHere: FC<{ visit: Visit; merged: readonly FactRecord[] }> = ({
  visit,
  merged,
}) =>
  merged.length === 0 ? null : (
    <section>
      <h2>{visit.say('merge.split-title')}</h2>
      {merged.map((record) => (
        <form method="post" action={to(visit, `/records/${record.id}/split`)} class="field">
          <span>{'names' in record ? (record.names[0]?.text ?? record.id) : record.id}</span>
          <span class="soft">{record.id}</span>
          <button type="submit" class="second">
            {visit.say('merge.split')}
          </button>
        </form>
      ))}
    </section>
  )

/** What was merged into a record, for its history page. */
export async function mergedHere(visit: Visit, id: string): Promise<readonly FactRecord[]> {
  const rows = await visit.view.db
    .selectFrom('records')
    .select('id')
    .where('casebook', '=', visit.view.casebook)
    .where('merged_into', '=', id)
    .execute()
  return [
    ...(
      await loadRecords(
        visit.view,
        rows.map((row) => row.id),
      )
    ).values(),
  ]
}
