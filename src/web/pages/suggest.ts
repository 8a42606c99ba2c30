import { isKindName } from '../../records/index.ts'
import { findCandidates, understood } from '../parts/form/index.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'

/**
 * What forms ask while somebody types: `?kind=person,organisation&q=…` answers `{"candidates": [{id, kind, title,
 * language, detail, why}]}`, `?date=…` answers `{"date": "= 17 January 2025"}`, empty when it cannot be read.
 */
export async function suggest(visit: Visit): Promise<Reply> {
  const date = visit.query.get('date')
  if (date !== null) return json({ date: understood(visit, date.trim()) })
  const kinds = (visit.query.get('kind') ?? '').split(',').filter(isKindName)
  const words = (visit.query.get('q') ?? '').slice(0, 200)
  return json({ candidates: await findCandidates(visit, words, kinds) })
}

const json = (answer: object): Reply => ({
  download: {
    bytes: JSON.stringify(answer),
    mediaType: 'application/json; charset=utf-8',
    fileName: null,
  },
})
