import { describe, expect, it } from 'vitest'
import type { InputFile } from '../../importer.ts'
import { publishedFile, readForTests, textFile } from '../parts/read-for-tests.ts'
import { uhri } from './index.ts'
import { jsonItems } from './json-items.ts'
import { sheetAnnotations } from './sheet.ts'

const annotation = (fields: object = {}) => ({
  AnnotationId: 'a1',
  DocumentId: 'd1',
  Symbol: 'A/HRC/28/10',
  Body: '- UPR',
  AnnotationType: '- Recommendations',
  Countries: ['Kazakhstan'],
  PublicationDate: '2014-12-10T00:00:00',
  Themes: ['- Death penalty'],
  AffectedPersons: ['- Persons deprived of their liberty & detainees'],
  Sdgs: ['- 16.1 - Reduce all forms of violence'],
  Text: '<p>125.75 Abolish the death penalty&nbsp;in law (Liechtenstein);</p>',
  UprCycle: null,
  UprSession: ['- 20'],
  UprPositions: ['- Supported'],
  UprRecommendingCountry: ['- Liechtenstein'],
  UprRecommendingRegions: [],
  ...fields,
})
const exported = (...items: object[]): InputFile => textFile('export.json', JSON.stringify(items))

describe('the JSON export', () => {
  it('a recommendation of the review, by number and symbol', async () => {
    const { recommendations, refused } = await readForTests(uhri, exported(annotation()), {
      state: 'KZ',
    })
    expect(refused).toEqual([])
    expect(recommendations).toMatchObject([
      {
        type: 'recommendation',
        state: 'KZ',
        symbol: 'A/HRC/28/10',
        number: '125.75',
        cycle: 2,
        session: 20,
        text: { en: 'Abolish the death penalty in law (Liechtenstein)' },
        recommenders: ['LI'],
        positions: [{ position: 'supported' }],
        themes: [{ scheme: 'uhri', text: 'Death penalty' }],
        affected: ['Persons deprived of their liberty & detainees'],
        goals: ['16.1'],
        publisherIds: [{ publisher: 'uhri', id: 'a1' }],
      },
    ])
  })

  it('other States are counted, not taken', async () => {
    const file = exported(annotation(), annotation({ AnnotationId: 'a2', Countries: ['Sudan'] }))
    const { recommendations, refused } = await readForTests(uhri, file)
    expect(recommendations).toHaveLength(1)
    expect(refused).toMatchObject([
      { reason: expect.stringMatching(/^1 paragraphs concern other/) },
    ])
  })

  it('South Sudan is not Sudan', async () => {
    const file = exported(annotation({ Countries: ['South Sudan'] }))
    const { recommendations } = await readForTests(uhri, file, { state: 'Sudan' })
    expect(recommendations).toEqual([])
  })

  it('an object without an id is refused with its place', async () => {
    const { refused } = await readForTests(uhri, exported({ Text: 'x' }), { state: 'all' })
    expect(refused).toMatchObject([{ where: 'export.json, item 1' }])
  })

  it('the same paragraph in another language is the same record', async () => {
    const english = await readForTests(uhri, exported(annotation()), { state: 'KZ' })
    const russian = exported(annotation({ Text: '125.75 Отменить смертную казнь (Лихтенштейн);' }))
    const both = await readForTests(uhri, russian, { state: 'KZ' }, english.records)
    expect(both.recommendations).toMatchObject([
      {
        id: english.recommendations[0]?.id,
        text: {
          en: 'Abolish the death penalty in law (Liechtenstein)',
          ru: 'Отменить смертную казнь (Лихтенштейн)',
        },
      },
    ])
  })

  it('a language that records do not have is refused', async () => {
    const file = exported(
      annotation({ Text: 'Abolir la peine de mort dans tous les cas prévus par le code pénal' }),
    )
    const { refused } = await readForTests(uhri, file, { state: 'KZ', language: 'fr' })
    expect(refused).toMatchObject([
      { reason: expect.stringMatching(/language that records do not have/) },
    ])
  })
})

const published = publishedFile('upr/uhri-export-one-record.json')
it.skipIf(published === undefined)(
  'the published record, where it is at hand: a paragraph of a committee on Peru',
  async () => {
    if (published === undefined) return
    const { recommendations, records } = await readForTests(uhri, published, { state: 'Peru' })
    expect(recommendations).toMatchObject([
      {
        type: 'concern',
        state: 'PE',
        symbol: 'CRC/C/PER/CO/6-7',
        number: '4',
        goals: ['16.2', '5.2', '16.9'],
      },
    ])
    expect(recommendations[0]?.themes).toHaveLength(7)
    expect(records.find(({ kind }) => kind === 'organisation')).toMatchObject({
      handle: 'crc-committee',
    })
  },
)

describe('objects of a long array, read piece by piece', () => {
  const read = async (text: string, size: number) => {
    const bytes = new TextEncoder().encode(text)
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const found: string[] = []
    for await (const item of jsonItems(pieces())) found.push(item)
    return found
  }
  const text = '[{"a":"}{\\"","b":{"c":[1,2]}},\n {"д":"\\\\"}, {}]'
  it.each([1, 2, 3, 7, 1000])('in pieces of %i bytes', async (size) => {
    expect(await read(text, size)).toEqual(['{"a":"}{\\"","b":{"c":[1,2]}}', '{"д":"\\\\"}', '{}'])
  })
  it('gives what is left of a file that is cut off', async () => {
    expect(await read('[{"a":1},{"b":', 5)).toEqual(['{"a":1}', '{"b":'])
  })
})

describe('the Excel export', () => {
  const headings = [
    'OHCHR Annotation Id',
    'Document Symbol',
    'Document Publication Date',
    'Reccomending Body',
    'Type',
    'Countries Concerned',
    'Themes',
    'Affected Persons',
    'Sdgs',
    'Text',
    'UPR Session',
    'UPR Reccomending States',
    'UPR Position',
  ]
  const cells = [
    'a1',
    'A/HRC/28/10',
    '41983',
    '- UPR',
    '- Recommendations',
    '- Kazakhstan',
    '- Death penalty\n- Torture',
    '',
    '- 16.1 - Reduce violence',
    '125.75 Abolish it (Peru) (Chile);',
    '- 20 - October 2014',
    '- Peru\n- Chile',
    '- Supported',
  ]
  async function* rows() {
    yield { number: 2, cells }
  }
  it.each([
    ['as it spells its columns', (heading: string) => heading],
    [
      'as they should be spelt',
      (heading: string) => heading.replace('Reccomending', 'Recommending'),
    ],
  ])('%s', async (_, spelt) => {
    const sheet = sheetAnnotations(
      { sheet: 'Export', headings: headings.map(spelt), rows: rows() },
      'x.xlsx',
    )
    const found = []
    for await (const one of sheet ?? []) found.push(one)
    expect(found).toMatchObject([
      {
        where: 'x.xlsx, row 2',
        annotation: {
          id: 'a1',
          body: 'UPR',
          published: '2014-12-10',
          themes: ['Death penalty', 'Torture'],
          session: 20,
          recommenders: ['Peru', 'Chile'],
          positions: ['Supported'],
        },
      },
    ])
  })
  it('another sheet is none of the index', () => {
    expect(
      sheetAnnotations({ sheet: 'x', headings: ['Name'], rows: rows() }, 'x.xlsx'),
    ).toBeUndefined()
  })
})
