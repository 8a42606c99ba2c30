import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

/** The keys of publishers, by which two casebooks mean the same recommendation or decision. */
export const publisherIds = defineProjection({
  table: describeTable({
    name: 'publisher_ids',
    columns: { casebook: 'text', record: 'text', publisher: 'text', id: 'text' },
    key: ['casebook', 'record', 'publisher', 'id'],
    indexes: [['casebook', 'publisher', 'id']],
  }),
  version: 1,
  kinds: ['recommendation', 'decision', 'assessment'],
  rows: ({ publisherIds: ids }) =>
    [...new Map(ids.map((one) => [`${one.publisher} ${one.id}`, one])).values()].map(
      ({ publisher, id }) => ({ publisher, id }),
    ),
})

/** What a person confirmed of two recommendations: one repeats, narrows or replaces the other. */
export const recommendationLinks = defineProjection({
  table: describeTable({
    name: 'recommendation_links',
    columns: { casebook: 'text', record: 'text', type: 'text', to: 'text' },
    key: ['casebook', 'record', 'type', 'to'],
    indexes: [['casebook', 'to']],
  }),
  version: 1,
  kinds: ['recommendation', 'decision'],
  rows: ({ links }, { resolve }) => [
    ...new Map(
      links.map(({ type, to }) => {
        const row = { type, to: resolve(to) }
        return [`${row.type} ${row.to}`, row]
      }),
    ).values(),
  ],
})

/** What bodies decided in single cases. */
export const decisions = defineProjection({
  table: describeTable({
    name: 'decisions',
    columns: {
      casebook: 'text',
      record: 'text',
      body: 'text',
      type: 'text?',
      state: 'text',
      symbol: 'text?',
      ...dateColumns('date'),
      ...dateColumns('transmitted'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'body']],
  }),
  version: 2,
  kinds: ['decision'],
  rows: (decision, { resolve }) => [
    {
      body: resolve(decision.body),
      type: decision.type ?? null,
      state: decision.state,
      symbol: decision.symbols[0] ?? null,
      ...boundsOf('date', decision.date),
      ...boundsOf('transmitted', decision.transmitted),
    },
  ],
})

/** Each thing a decision ordered. */
export const remedies = defineProjection({
  table: describeTable({
    name: 'remedies',
    columns: { casebook: 'text', record: 'text', part: 'text', position: 'integer', type: 'text' },
    key: ['casebook', 'record', 'part'],
    indexes: [['casebook', 'type']],
  }),
  version: 1,
  kinds: ['decision'],
  rows: (decision) =>
    decision.remedies.map(({ id, type }, position) => ({ part: id, position, type })),
})

/** How far a recommendation or a decision was carried out, on a day, in somebody's judgement. */
export const assessments = defineProjection({
  table: describeTable({
    name: 'assessments',
    columns: {
      casebook: 'text',
      record: 'text',
      of: 'text',
      part: 'text?',
      assessor: 'text?',
      role: 'text?',
      scale: 'text',
      grade: 'text',
      supersedes: 'text?',
      ...dateColumns('on'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'of']],
  }),
  version: 2,
  kinds: ['assessment'],
  rows: (assessment, { resolve }) => [
    {
      of: resolve(assessment.of),
      part: assessment.part ?? null,
      assessor: assessment.assessor ? resolve(assessment.assessor) : null,
      role: assessment.role ?? null,
      scale: assessment.scale,
      grade: assessment.grade,
      supersedes: assessment.supersedes ? resolve(assessment.supersedes) : null,
      ...boundsOf('on', assessment.on),
    },
  ],
})
