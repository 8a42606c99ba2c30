import { country, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'
import { names } from './name.ts'

export const place = defineKind({
  kind: 'place',
  version: 1,
  label: { en: 'Place', ru: 'Место', kk: 'Орын' },
  needsSource: false,
  shape: {
    names: names(),
    type: term('place-types'),
    country: country().optional(),
    within: ref('place').optional(),
  },
  example: {
    kind: 'place',
    version: 1,
    id: 'place-012',
    handle: 'koshmambet',
    names: [{ text: 'Koshmambet', language: 'en', use: 'preferred' }],
    type: 'village',
    country: 'KZ',
    within: 'place-010',
  },
})
