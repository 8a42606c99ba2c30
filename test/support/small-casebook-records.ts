import type { SampleRecord } from './sample-view.ts'

/** Nothing that is undefined, as a file of records has it. */
export const clean = (record: object): SampleRecord => JSON.parse(JSON.stringify(record))

const source = clean({
  kind: 'source',
  version: 1,
  id: 'source-1',
  type: 'report',
  issued: '2025-02',
})
/** What every record of a small casebook rests on. */
export const sources = [{ source: 'source-1' }]

const provisions = [
  { id: 'provision-1', law: 'kz-criminal-code', article: '272' },
  { id: 'provision-2', law: 'kz-criminal-code', article: '405', part: '2' },
].map((p) => clean({ kind: 'provision', version: 1, label: { en: 'article' }, ...p }))

const organisation = clean({
  kind: 'organisation',
  version: 1,
  id: 'organisation-1',
  handle: 'koshe-partiyasy',
  type: 'party',
  names: [{ text: 'Street Party', use: 'preferred' }],
  register: [{ status: 'registered', on: '2023-03' }],
})

/** What every small casebook holds besides. */
export const fixedRecords = [source, ...provisions, organisation]
