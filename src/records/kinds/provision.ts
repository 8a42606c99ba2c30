import { z } from 'zod'
import { date, duration, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** An article of a national law, in an edition (ESF 2154). The law itself is pack data. */
export const provision = defineKind({
  kind: 'provision',
  version: 1,
  label: { en: 'Provision', ru: 'Статья закона', kk: 'Заң бабы' },
  needsSource: false,
  shape: {
    law: term('laws'),
    article: z.string().regex(/^\d+(-\d+)?$/, 'is not an article number such as "174" or "456-2"'),
    part: line().optional(),
    edition: date().optional(),
    label: localText(),
    standards: z.array(ref('standard')).default([]),
    /** The heaviest penalty the provision allows, by type of measure. */
    maximum: z.array(z.strictObject({ type: term('measure-types'), term: duration() })).default([]),
  },
  example: {
    kind: 'provision',
    version: 1,
    id: 'provision-003',
    handle: 'cc-174',
    law: 'kz-criminal-code',
    article: '174',
    label: { en: 'incitement of discord' },
    sources: [{ source: 'source-d4', locator: 'chapter 5' }],
  },
})
