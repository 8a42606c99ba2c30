import { z } from 'zod'
import { amountRange, country, date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'
import { names } from './name.ts'

/** HURIDOCS Person (fields 0901–0968): one person, or a group of which only the number is known. */
export const person = defineKind({
  kind: 'person',
  version: 1,
  label: { en: 'Person', ru: 'Лицо', kk: 'Тұлға' },
  needsSource: false,
  shape: {
    names: names(),
    /** ESF 0930/0931. `size` counts the whole group, the named members among it included. */
    group: z
      .strictObject({ size: amountRange(), members: z.array(ref('person')).default([]) })
      .optional(),
    sex: z.enum(['female', 'male', 'other']).optional(),
    birth: date().optional(),
    citizenships: z.array(country()).default([]),
    occupations: z
      .array(
        z.strictObject({
          category: term('occupations').optional(),
          title: localText().optional(),
          from: date().optional(),
          until: date().optional(),
        }),
      )
      .default([]),
    affiliations: z
      .array(
        z.strictObject({
          organisation: ref('organisation'),
          role: localText().optional(),
          from: date().optional(),
          until: date().optional(),
        }),
      )
      .default([]),
    /** Why facts about the person may be published although no consent is recorded (documentation practice, consent). */
    publicationGround: line().optional(),
  },
  example: {
    kind: 'person',
    version: 1,
    id: 'person-035',
    handle: 'zhylanbayev',
    names: [
      { text: 'Marat Zhylanbayev', language: 'en', use: 'preferred' },
      { text: 'Marat Zhylyanbaev', language: 'en', use: 'printed' },
    ],
    occupations: [
      { category: 'opposition', title: { en: 'leader of the Alga Kazakhstan! movement' } },
    ],
    sources: [{ source: 'source-d4', locator: 'chapter 6', grade: 2 }],
    fields: {
      '/names/1': {
        note: 'Spelling of the briefing paper of February 2025; the same paper also has Zhykanbaev.',
      },
    },
  },
})
