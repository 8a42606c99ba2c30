import { type Casebook, currentView } from './casebook.ts'

/** Every record that is neither forgotten nor withdrawn, as canonical JSON, one a line, ordered by kind and id. */
export async function exportLines(casebook: Casebook): Promise<string[]> {
  const view = await currentView(casebook)
  const rows = await view.db
    .selectFrom('records')
    .select('body')
    .where('casebook', '=', casebook.id)
    .where('body', 'is not', null)
    .orderBy('kind')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.body ?? '')
}
