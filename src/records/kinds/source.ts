import { z } from 'zod'
import { date, languageTag, line, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/**
 * What facts rest on. Field names are those of CSL-JSON 1.0.2 (author, container-title, issued,
 * accessed, URL …), dates in EDTF. `reliability` is the first axis of the Admiralty code:
 * A completely reliable … E unreliable, F cannot be judged.
 */
export const source = defineKind({
  kind: 'source',
  version: 1,
  label: { en: 'Source', ru: 'Источник', kk: 'Дереккөз' },
  needsSource: false,
  shape: {
    type: term('source-types'),
    title: line().optional(),
    author: z
      .array(
        z.strictObject({
          literal: line().optional(),
          family: line().optional(),
          given: line().optional(),
        }),
      )
      .optional(),
    publisher: line().optional(),
    'container-title': line().optional(),
    issued: date().optional(),
    accessed: date().optional(),
    URL: z.url({ protocol: /^https?$/ }).optional(),
    language: languageTag().optional(),
    genre: line().optional(),
    number: line().optional(),
    page: line().optional(),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
    /** Our own copy: SHA-256 of the bytes, and when they were taken. */
    capture: z
      .strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), on: date(), mediaType: line() })
      .optional(),
  },
  example: {
    kind: 'source',
    version: 1,
    id: 'source-083',
    handle: 's083',
    type: 'webpage',
    publisher: 'International Partnership for Human Rights',
    issued: '2023-12-01',
    URL: 'https://iphronline.org/articles/kazakhstan-harsh-sentence-for-opposition-party-leader-shows-lack-of-real-political-modernisation/',
    language: 'en',
    reliability: 'B',
  },
})
