import { statusOn } from '../../projections/index.ts'
import type { Concern } from '../concern.ts'

/** Persons of whom nothing was heard for longer than their status allows (120 days where one is held). */
export const statusUnconfirmed = {
  name: 'status-unconfirmed',
  isPublic: true,
  inCalendar: false,
  find: async (view, { on }) =>
    [...(await statusOn(view, on))]
      .filter(([, status]) => status.stale)
      .map(([person, { heard }]) => ({ record: person, person, day: heard }))
      .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || a.record.localeCompare(b.record)),
} as const satisfies Concern
