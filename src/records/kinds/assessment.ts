import { date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A dated grade of how far a recommendation or remedy was carried out, by a named assessor on a named scale. */
export const assessment = defineKind({
  kind: 'assessment',
  version: 1,
  label: { en: 'Assessment', ru: 'Оценка исполнения', kk: 'Орындалуын бағалау' },
  needsSource: true,
  shape: {
    of: ref('recommendation', 'decision'),
    on: date(),
    assessor: ref('organisation').optional(),
    assessorStated: line().optional(),
    scale: term('assessment-scales'),
    grade: line(),
    argument: localText().optional(),
  },
  example: {
    kind: 'assessment',
    version: 1,
    id: 'assessment-009',
    of: 'decision-003',
    on: '2025-05',
    assessorStated: 'the non-governmental organisations that signed the shadow report',
    scale: 'words',
    grade: 'not implemented',
    argument: { en: 'The Ministry of Finance objected that the Views do not bind it.' },
    sources: [{ source: 'source-d3', locator: 'paragraph 7' }],
  },
})
