import { z } from 'zod'
import { country, date, languageTag, line, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A paper that was made and sent or published; its text lives in a file, its sending is a fact. */
export const document = defineKind({
  kind: 'document',
  version: 1,
  label: { en: 'Document', ru: 'Документ', kk: 'Құжат' },
  needsSource: false,
  shape: {
    type: term('document-types'),
    title: line(),
    date: date().optional(),
    language: languageTag(),
    authors: z.array(ref('organisation', 'person')).default([]),
    addressees: z.array(ref('organisation', 'person')).default([]),
    countries: z.array(country()).default([]),
    /** The paper as it was published, when it is also a source. */
    source: ref('source').optional(),
  },
  example: {
    kind: 'document',
    version: 1,
    id: 'document-d4',
    handle: 'iphr-kibhr-briefing-2025',
    type: 'briefing',
    title: 'Briefing paper for the EU–Kazakhstan Human Rights Dialogue',
    date: '2025-02',
    language: 'en',
    authors: ['organisation-059', 'organisation-061'],
    source: 'source-d4',
  },
})
