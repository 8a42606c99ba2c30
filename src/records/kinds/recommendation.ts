import { z } from 'zod'
import { amountRange, country, date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** What a body asked of a State: one recommendation, or several of which only the number is known. */
export const recommendation = defineKind({
  kind: 'recommendation',
  version: 1,
  label: { en: 'Recommendation', ru: 'Рекомендация', kk: 'Ұсыным' },
  needsSource: true,
  shape: {
    body: ref('organisation'),
    /** Where it was made: a review cycle, a report, a view. */
    occasion: localText(),
    date: date().optional(),
    state: country(),
    symbol: line().optional(),
    text: localText(),
    topics: z.array(term('topics')).min(1, 'needs a topic'),
    standards: z.array(ref('standard')).default([]),
    /** How many recommendations the source counts in one statement, when not one. */
    number: amountRange().optional(),
    position: z.enum(['accepted', 'noted', 'rejected', 'pending']).optional(),
  },
  example: {
    kind: 'recommendation',
    version: 1,
    id: 'recommendation-394',
    handle: 'upr4-139-94',
    body: 'organisation-038',
    occasion: { en: 'Universal Periodic Review, fourth cycle' },
    date: '2025-01',
    state: 'KZ',
    symbol: '139.94',
    text: { en: 'Revise the provisions on incitement to discord and on false information' },
    topics: ['expression'],
    sources: [{ source: 'source-004' }],
  },
})
