import { describeTable } from '../database/index.ts'

/** Working state that is no fact. `body` is JSON that its owner reads; `revision` grows with every change. */
export const deskItems = describeTable({
  name: 'desk_items',
  columns: {
    casebook: 'text',
    kind: 'text',
    id: 'text',
    by: 'text',
    title: 'text',
    body: 'text',
    created: 'text',
    changed: 'text',
    revision: 'integer',
  },
  key: ['casebook', 'kind', 'id'],
  indexes: [['casebook', 'kind', 'changed']],
})
