import { z } from 'zod'
import { date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/**
 * Somebody's number: stored with its source, never computed and never added to what we count.
 * `figure` and `part` say which figure quotes it.
 */
export const claim = defineKind({
  kind: 'claim',
  version: 1,
  label: { en: 'Claimed number', ru: 'Чужая цифра', kk: 'Айтылған сан' },
  needsSource: true,
  shape: {
    counts: localText(),
    /** `value` is absent where the source has only a word ("dozens"); `least` is then what the word means at least. */
    value: z.number().optional(),
    least: z.number().optional(),
    most: z.number().optional(),
    qualifier: z.enum(['exact', 'about', 'at-least', 'more-than', 'up-to', 'range', 'word']),
    /** The number in the paper's own digits or number words: at most a few words. */
    printed: line(),
    unit: term('units'),
    asOf: date().optional(),
    claimant: ref('organisation').optional(),
    /** Official numbers and those of monitors are never mixed. */
    standing: z.enum(['official', 'monitors', 'media', 'international', 'unstated']),
    about: z.array(ref()).default([]),
    topics: z.array(term('topics')).default([]),
    figure: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
    part: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
  },
  example: {
    kind: 'claim',
    version: 1,
    id: 'claim-108',
    counts: {
      en: 'people behind bars on charges that human rights defenders consider politically motivated',
    },
    value: 20,
    qualifier: 'more-than',
    printed: 'More than 20',
    unit: 'person',
    asOf: '2025-02',
    standing: 'monitors',
    figure: 'behind-bars',
    sources: [{ source: 'source-080' }],
  },
})
