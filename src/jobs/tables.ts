import { describeTable } from '../database/index.ts'

/** One row a piece of slow work. `input` and `report` are JSON; times are ISO instants in UTC. */
export const jobsTable = describeTable({
  name: 'jobs',
  columns: {
    casebook: 'text',
    id: 'text',
    kind: 'text',
    by: 'text',
    input: 'text',
    state: 'text',
    phase: 'text',
    done: 'integer',
    total: 'integer?',
    report: 'text?',
    /** 1 = somebody asked for it to be given up. */
    cancel: 'integer',
    /** The worker that does it, and when it last said so. */
    worker: 'text?',
    beat: 'text?',
    created: 'text',
    ended: 'text?',
  },
  key: ['casebook', 'id'],
  indexes: [['casebook', 'state', 'created']],
})
