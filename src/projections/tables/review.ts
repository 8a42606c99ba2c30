import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

/** What bodies asked of a State. */
export const recommendations = defineProjection({
  table: describeTable({
    name: 'recommendations',
    columns: {
      casebook: 'text',
      record: 'text',
      body: 'text',
      state: 'text',
      symbol: 'text?',
      low: 'integer?',
      high: 'integer?',
      position: 'text?',
      ...dateColumns('date'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'body']],
  }),
  version: 1,
  kinds: ['recommendation'],
  rows: (recommendation, { resolve }) => [
    {
      body: resolve(recommendation.body),
      state: recommendation.state,
      symbol: recommendation.symbol ?? null,
      low: recommendation.number?.low ?? null,
      high: recommendation.number?.high ?? null,
      position: recommendation.position ?? null,
      ...boundsOf('date', recommendation.date),
    },
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
      state: 'text',
      symbol: 'text?',
      ...dateColumns('date'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'body']],
  }),
  version: 1,
  kinds: ['decision'],
  rows: (decision, { resolve }) => [
    {
      body: resolve(decision.body),
      state: decision.state,
      symbol: decision.symbol ?? null,
      ...boundsOf('date', decision.date),
    },
  ],
})

/** How far a recommendation or a decision was carried out, on a day, in somebody's judgement. */
export const assessments = defineProjection({
  table: describeTable({
    name: 'assessments',
    columns: {
      casebook: 'text',
      record: 'text',
      of: 'text',
      assessor: 'text?',
      scale: 'text',
      grade: 'text',
      ...dateColumns('on'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'of']],
  }),
  version: 1,
  kinds: ['assessment'],
  rows: (assessment, { resolve }) => [
    {
      of: resolve(assessment.of),
      assessor: assessment.assessor ? resolve(assessment.assessor) : null,
      scale: assessment.scale,
      grade: assessment.grade,
      ...boundsOf('on', assessment.on),
    },
  ],
})
