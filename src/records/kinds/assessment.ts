import { date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'
import { evidence, partId, publisherIds } from './review-parts.ts'
import { assessmentToSecond } from './review-upgrades.ts'

/**
 * A dated grade of how far a recommendation or remedy was carried out, by a named assessor on a named
 * scale. Grades of an old scale stay as they are: none is converted into another scale.
 */
export const assessment = defineKind({
  kind: 'assessment',
  version: 2,
  label: { en: 'Assessment', ru: 'Оценка исполнения', kk: 'Орындалуын бағалау' },
  needsSource: true,
  shape: {
    of: ref('recommendation', 'decision'),
    /** The measure or remedy it grades; absent where it grades the whole. */
    part: partId().optional(),
    on: date(),
    /** The time it looks back on. */
    period: date().optional(),
    assessor: ref('organisation').optional(),
    assessorStated: line().optional(),
    role: term('assessor-roles').optional(),
    scale: term('assessment-scales'),
    scaleVersion: line().optional(),
    grade: line(),
    argument: localText().optional(),
    evidence: evidence(),
    /** The grade by the same assessor that this one takes the place of. */
    supersedes: ref('assessment').optional(),
    publisherIds: publisherIds(),
  },
  upgrades: [assessmentToSecond],
  example: {
    kind: 'assessment',
    version: 2,
    id: 'assessment-009',
    of: 'decision-003',
    on: '2025-05',
    assessorStated: 'the non-governmental organisations that signed the shadow report',
    role: 'coalition',
    scale: 'words',
    grade: 'not implemented',
    argument: { en: 'The Ministry of Finance objected that the Views do not bind it.' },
    sources: [{ source: 'source-d3', locator: 'paragraph 7' }],
  },
})
