import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

/** What bodies asked of a State. `position` is the last one of its history, `first_position` the first. */
export const recommendations = defineProjection({
  table: describeTable({
    name: 'recommendations',
    columns: {
      casebook: 'text',
      record: 'text',
      type: 'text',
      body: 'text',
      state: 'text',
      symbol: 'text?',
      number: 'text?',
      cycle: 'integer?',
      session: 'integer?',
      low: 'integer?',
      high: 'integer?',
      position: 'text?',
      first_position: 'text?',
      claim: 'text?',
      action_category: 'integer?',
      follow_up: 'integer',
      ...dateColumns('date'),
    },
    key: ['casebook', 'record'],
    indexes: [
      ['casebook', 'body'],
      ['casebook', 'state', 'session'],
      ['casebook', 'symbol', 'number'],
      ['casebook', 'position'],
    ],
  }),
  version: 2,
  kinds: ['recommendation'],
  rows: (recommendation, { resolve }) => {
    const last = recommendation.positions.at(-1)
    return [
      {
        type: recommendation.type,
        body: resolve(recommendation.body),
        state: recommendation.state,
        symbol: recommendation.symbol ?? null,
        number: recommendation.number ?? null,
        cycle: recommendation.cycle ?? null,
        session: recommendation.session ?? null,
        low: recommendation.count?.low ?? null,
        high: recommendation.count?.high ?? null,
        position: last?.position ?? null,
        first_position: recommendation.positions[0]?.position ?? null,
        claim: last?.claim ?? null,
        action_category: recommendation.actionCategory ?? null,
        follow_up: recommendation.followUp ? 1 : 0,
        ...boundsOf('date', recommendation.date),
      },
    ]
  },
})

/** Which States recommended it. */
export const recommenders = defineProjection({
  table: describeTable({
    name: 'recommenders',
    columns: { casebook: 'text', record: 'text', state: 'text' },
    key: ['casebook', 'record', 'state'],
    indexes: [['casebook', 'state']],
  }),
  version: 1,
  kinds: ['recommendation'],
  rows: (recommendation) => [...new Set(recommendation.recommenders)].map((state) => ({ state })),
})

/** Themes in the words of whoever assigned them; `main` = 1 where the publisher's list prints it. */
export const themes = defineProjection({
  table: describeTable({
    name: 'themes',
    columns: { casebook: 'text', record: 'text', scheme: 'text', theme: 'text', main: 'integer' },
    key: ['casebook', 'record', 'scheme', 'theme'],
    indexes: [['casebook', 'theme']],
  }),
  version: 1,
  kinds: ['recommendation'],
  rows: (recommendation) => {
    const rows = recommendation.themes.map((theme) => ({
      scheme: theme.scheme,
      theme: theme.code === undefined ? theme.text : `${theme.code} ${theme.text}`,
      main: theme.main ? 1 : 0,
    }))
    const byKey = Map.groupBy(rows, (row) => `${row.scheme} ${row.theme}`)
    return [...byKey.values()].flatMap(([row, ...more]) =>
      row === undefined ? [] : [{ ...row, main: [row, ...more].some((r) => r.main) ? 1 : 0 }],
    )
  },
})
