import { describeTable } from '../../database/index.ts'
import { defineProjection } from '../projection.ts'

/** Persons, and groups of which only the number is known (`low` and `high` are null for one person). */
export const persons = defineProjection({
  table: describeTable({
    name: 'persons',
    columns: {
      casebook: 'text',
      record: 'text',
      name: 'text',
      is_group: 'integer',
      low: 'integer?',
      high: 'integer?',
      sex: 'text?',
      publication_ground: 'integer',
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'is_group', 'name']],
  }),
  version: 2,
  kinds: ['person'],
  rows: (person) => [
    {
      name: (person.names.find((n) => n.use === 'preferred') ?? person.names[0])?.text ?? '',
      is_group: person.group ? 1 : 0,
      low: person.group?.size.low ?? null,
      high: person.group?.size.high ?? null,
      sex: person.sex ?? null,
      publication_ground: person.publicationGround ? 1 : 0,
    },
  ],
})

/** The named members of a group: they are part of its number. */
export const groupMembers = defineProjection({
  table: describeTable({
    name: 'group_members',
    columns: { casebook: 'text', record: 'text', position: 'integer', member: 'text' },
    key: ['casebook', 'record', 'position'],
    indexes: [['casebook', 'member']],
  }),
  version: 1,
  kinds: ['person'],
  rows: (person, { resolve }) =>
    (person.group?.members ?? []).map((member, position) => ({
      position,
      member: resolve(member),
    })),
})

/** What a person does or did: for filters and for counting by category ("activist"). */
export const occupations = defineProjection({
  table: describeTable({
    name: 'occupations',
    columns: { casebook: 'text', record: 'text', position: 'integer', category: 'text' },
    key: ['casebook', 'record', 'position'],
    indexes: [['casebook', 'category']],
  }),
  version: 1,
  kinds: ['person'],
  rows: (person) =>
    person.occupations.flatMap(({ category }, position) =>
      category ? [{ position, category }] : [],
    ),
})
