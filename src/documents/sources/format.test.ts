import { expect, it } from 'vitest'
import type { RecordOf } from '../../records/index.ts'
import { inlineText } from '../inline.ts'
import { sourceInlines } from './format.ts'

type Fields = Partial<RecordOf<'source'>>

const source = (fields: Fields): RecordOf<'source'> => ({
  kind: 'source',
  version: 1,
  id: 'source-001',
  type: 'webpage',
  confidentiality: 'public',
  sources: [],
  ...fields,
})

it.each<[string, Fields, string | undefined, string]>([
  [
    'publisher, date and address',
    {
      publisher: 'International Partnership for Human Rights',
      issued: '2023-12-01',
      URL: 'https://iphronline.org/x',
      language: 'en',
    },
    undefined,
    'International Partnership for Human Rights, 1 December 2023: https://iphronline.org/x',
  ],
  [
    'a page in Russian',
    {
      publisher: 'Радио Азаттык',
      title: 'Приговор оставлен в силе',
      issued: '2024-06',
      URL: 'https://rus.azattyq.org/y',
      language: 'ru',
    },
    undefined,
    'Радио Азаттык, “Приговор оставлен в силе”, June 2024: https://rus.azattyq.org/y (in Russian)',
  ],
  [
    'an address and nothing else',
    { URL: 'https://monitor.civicus.org/country/kazakhstan/' },
    undefined,
    'https://monitor.civicus.org/country/kazakhstan/',
  ],
  [
    'a person writing in a journal',
    {
      author: [{ given: 'Manuel', family: 'Guzman' }, { literal: 'HURIDOCS' }],
      title: 'Events',
      'container-title': 'Formats',
      publisher: 'HURIDOCS',
      issued: '2001',
      page: '12',
    },
    undefined,
    'Manuel Guzman, HURIDOCS, “Events”, Formats, HURIDOCS, 2001, 12',
  ],
  [
    'a place in a judgment',
    { publisher: 'Almaty City Court', genre: 'judgment', number: '1-23', issued: '2025-01-17' },
    'p. 3',
    'Almaty City Court, judgment 1-23, 17 January 2025, p. 3',
  ],
])('%s', (_, fields, locator, expected) => {
  expect(inlineText(sourceInlines(source(fields), locator, 'en'))).toBe(expected)
})

it.each<[string, Fields, string | undefined, string]>([
  [
    'two authors',
    { author: [{ literal: 'Bureau' }, { literal: 'Committee' }], title: 'Letter', page: '7' },
    undefined,
    'B. and Committee, note 4 above, 7',
  ],
  [
    'more authors',
    { author: [{ literal: 'Bureau' }, { literal: 'Committee' }, { given: 'A', family: 'B' }] },
    'p. 3',
    'B. and others, note 4 above, p. 3',
  ],
  ['a publisher', { publisher: 'Bureau', title: 'Report' }, 'p. 3', 'B., note 4 above, p. 3'],
  ['a title and nothing else', { title: 'Letter' }, undefined, 'note 4 above'],
])('points back to a source with %s', (_, fields, locator, expected) => {
  const earlier = { note: 4, short: (name: string) => (name === 'Bureau' ? 'B.' : name) }
  expect(inlineText(sourceInlines(source(fields), locator, 'en', earlier))).toBe(expected)
})

it('speaks the language of the paper', () => {
  const cited = source({ publisher: 'IPHR', title: 'Briefing', issued: '2025-02', language: 'en' })
  expect(inlineText(sourceInlines(cited, undefined, 'ru'))).toBe(
    'IPHR, «Briefing», февраль 2025 года (на английском языке)',
  )
  expect(inlineText(sourceInlines(cited, undefined, 'kk'))).toBe(
    'IPHR, «Briefing», 2025 жылғы ақпан (ағылшын тілінде)',
  )
})
