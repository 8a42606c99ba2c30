import { expect, it } from 'vitest'
import type { View } from '../projections/index.ts'
import { withhold } from './small-cells.ts'

const cell = (count: number) => ({
  key: 'abai',
  label: 'Abai region',
  records: Array.from({ length: count }, (_, i) => `event-${i}`),
})

it.each([
  ['public', 0, [], 'shown'],
  ['public', 1, [], 'withheld'],
  ['public', 2, ['event-0'], 'withheld'],
  ['public', 2, ['event-0', 'event-1'], 'shown'],
  ['public', 3, [], 'shown'],
  ['partners', 1, [], 'shown'],
  ['sealed', 1, [], 'shown'],
] as const)(
  'for %s, %i events of which %j name a person: %s',
  (clearance, count, named, expected) => {
    const view = { clearance } as View
    const found = withhold(cell(count), view, (id) => (named as readonly string[]).includes(id))
    expect(found.withheld ? 'withheld' : 'shown').toBe(expected)
    expect(found.records.length).toBe(expected === 'withheld' ? 0 : count)
  },
)
