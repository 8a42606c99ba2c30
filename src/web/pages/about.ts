import type { FactRecord } from '../../records/index.ts'
import type { CaseParts } from '../parts/case-tables.tsx'
import { sourceNotes } from '../parts/source-notes.ts'
import { loadCitations } from '../queries/citations.ts'
import { idsIn } from '../queries/ids-in.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Visit } from '../visit.ts'

/**
 * What the parts of a page need to show these records: the titles of all they name, and what they rest on.
 * @param also ids of records that the page names besides
 */
export async function partsFor(
  visit: Visit,
  records: readonly FactRecord[],
  also: readonly string[] = [],
): Promise<CaseParts> {
  const ids = records.map((record) => record.id)
  const [titles, cited] = await Promise.all([
    loadTitles(visit.view, visit.language, [...ids, ...records.flatMap(idsIn), ...also]),
    loadCitations(visit.view, ids),
  ])
  return { visit, titles, cited, notes: sourceNotes() }
}
