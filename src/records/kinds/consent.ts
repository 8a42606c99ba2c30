import { z } from 'zod'
import { date, languageTag, line, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** What a person allowed: purposes, date, until withdrawn. A new purpose needs a new consent. */
export const consent = defineKind({
  kind: 'consent',
  version: 1,
  label: { en: 'Consent', ru: 'Согласие', kk: 'Келісім' },
  needsSource: false,
  shape: {
    person: ref('person'),
    purposes: z.array(term('consent-purposes')).min(1, 'needs a purpose'),
    answer: z.enum(['given', 'refused']),
    on: date(),
    until: date().optional(),
    withdrawn: date().optional(),
    form: z.enum(['written', 'oral', 'guardian', 'relative']),
    askedBy: line().optional(),
    language: languageTag().optional(),
  },
  example: {
    kind: 'consent',
    version: 1,
    id: 'consent-1',
    confidentiality: 'organisation',
    person: 'person-035',
    purposes: ['publication'],
    answer: 'given',
    on: '2025-02',
    form: 'relative',
  },
})
