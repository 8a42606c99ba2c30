import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { confidentialities, maySee } from '../src/base/confidentiality.ts'
import { type Casebook, merge, recordAll, viewsOf } from '../src/casebook/index.ts'
import { type Audience, keeper, type View } from '../src/projections/index.ts'
import { memoryCasebook } from './support/memory-casebook.ts'

const source = {
  kind: 'source',
  version: 1,
  id: 'source-1',
  type: 'webpage',
  publisher: 'iphronline.org',
  issued: '2025-02',
}
const person = (over: object = {}) => ({
  kind: 'person',
  version: 1,
  id: 'person-1',
  names: [
    { text: 'Raigul Sadyrbayeva', use: 'preferred' },
    { text: 'Sadyrbaeva', use: 'alias' },
  ],
  birth: '1970',
  ...over,
})
const event = (over: object = {}) => ({
  kind: 'event',
  version: 1,
  id: 'event-1',
  type: 'detention',
  title: { en: 'Held after the January events' },
  date: '2022-01',
  participants: [{ who: 'person-1', role: 'detainee' }],
  sources: [{ source: 'source-1', locator: 'chapter 6' }],
  ...over,
})
const consent = (over: object) => ({
  kind: 'consent',
  version: 1,
  id: 'consent-1',
  confidentiality: 'organisation',
  person: 'person-1',
  purposes: ['publication'],
  answer: 'given',
  on: '2023-01-01',
  form: 'written',
  ...over,
})

const publicOn = (on: string): Audience => ({ clearance: 'public', on, purpose: 'publication' })
const open: Casebook[] = []
afterEach(async () => {
  for (const casebook of open.splice(0)) await casebook.close()
})

async function viewFor(audience: Audience, ...inputs: object[]): Promise<View> {
  const casebook = await memoryCasebook()
  open.push(casebook)
  const { refused } = await recordAll(
    casebook,
    inputs.map((input, i) => ({ where: `record ${i}`, input })),
  )
  expect(refused).toEqual([])
  return viewsOf(casebook).at({ known: null, audience })
}

/** Every word of every table of a view. */
async function words(view: View): Promise<string> {
  const db = view.db as unknown as {
    selectFrom(t: string): { selectAll(): { execute(): Promise<object[]> } }
  }
  const tables = [
    'records',
    'refs',
    'citations',
    'names',
    'persons',
    'participations',
    'events',
    'sources',
    'group_members',
  ]
  const rows = await Promise.all(tables.map((t) => db.selectFrom(t).selectAll().execute()))
  return JSON.stringify(rows)
}

describe('what the public may not see is in no table it is served from', () => {
  it.each<[string, object[], string[]]>([
    [
      'a restricted person',
      [person({ confidentiality: 'restricted' }), event()],
      ['Sadyrbayeva', 'person-1', '1970'],
    ],
    [
      'a restricted field',
      [person({ fields: { '/birth': { confidentiality: 'restricted' } } }), event()],
      ['1970'],
    ],
    [
      'a restricted name among others',
      [
        person({
          fields: { '/names/1': { confidentiality: 'organisation', note: 'used at home' } },
        }),
        event(),
      ],
      ['Sadyrbaeva', 'used at home'],
    ],
    [
      'a person without any name left',
      [person({ fields: { '/names': { confidentiality: 'sealed' } } }), event()],
      ['Sadyrbayeva', 'person-1'],
    ],
    [
      'a record whose words name a hidden person',
      [
        person({ confidentiality: 'sealed' }),
        event({ participants: [], title: { en: 'Raigul Sadyrbayeva held' } }),
      ],
      ['Sadyrbayeva', 'event-1'],
    ],
    [
      'a person who withdrew consent',
      [person(), event(), consent({ withdrawn: '2024-05-01' })],
      ['Sadyrbayeva', 'person-1', 'withdrawn'],
    ],
    [
      'a person who refused',
      [person(), event(), consent({ answer: 'refused' })],
      ['Sadyrbayeva', 'person-1'],
    ],
    [
      'consent withdrawn at a time that is known only roughly',
      [person(), event(), consent({ withdrawn: '2025-02~' })],
      ['Sadyrbayeva', 'person-1'],
    ],
    [
      'a person asked twice on one day who refused once',
      [person(), event(), consent({ answer: 'refused' }), consent({ id: 'consent-2' })],
      ['Sadyrbayeva', 'person-1'],
    ],
    [
      'an expired consent',
      [person(), event(), consent({ until: '2024-12-31' })],
      ['Sadyrbayeva', 'person-1'],
    ],
    [
      'a restricted source',
      [{ ...source, confidentiality: 'restricted' }, person(), event()].slice(0),
      ['iphronline'],
    ],
  ])('%s', async (_, records, secrets) => {
    const given = records.some((r) => (r as { id: string }).id === 'source-1')
      ? records
      : [source, ...records]
    const served = await words(await viewFor(publicOn('2025-02-28'), ...given))
    for (const secret of secrets) expect(served).not.toContain(secret)
  })

  it.each<[string, object[]]>([
    ['before the consent was withdrawn', [consent({ withdrawn: '2025-05-01' })]],
    [
      'with consent given again',
      [consent({ withdrawn: '2024-05-01' }), consent({ id: 'consent-2', on: '2024-06-01' })],
    ],
    [
      'with consent for another purpose withdrawn',
      [consent({ purposes: ['media'], withdrawn: '2024-05-01' })],
    ],
  ])('the person is there %s', async (_, consents) => {
    const served = await words(
      await viewFor(publicOn('2025-02-28'), source, person(), event(), ...consents),
    )
    expect(served).toContain('Sadyrbayeva')
    expect(served).not.toContain('consent-')
  })

  it.each(['person-1', 'person-2'])(
    'a refusal holds for all records of one person (said of %s)',
    async (asked) => {
      const casebook = await memoryCasebook()
      open.push(casebook)
      const twin = person({ id: 'person-2', names: [{ text: 'R. Sadyrbaeva', use: 'preferred' }] })
      const inputs = [
        source,
        person(),
        twin,
        event(),
        consent({ person: asked, answer: 'refused' }),
      ]
      await recordAll(
        casebook,
        inputs.map((input) => ({ where: 'x', input })),
      )
      expect((await merge(casebook, 'person-2', 'person-1')).ok).toBe(true)
      const view = await viewsOf(casebook).at({ known: null, audience: publicOn('2025-02-28') })
      expect(await words(view)).not.toMatch(/Sadyrba|person-/)
    },
  )

  it('who holds the casebook sees everything', async () => {
    const view = await viewFor(keeper, source, person({ confidentiality: 'sealed' }), event())
    expect(await words(view)).toContain('Sadyrbayeva')
  })

  it('holds for every level and every reader', async () => {
    const level = fc.constantFrom(...confidentialities)
    await fc.assert(
      fc.asyncProperty(
        level,
        level,
        level,
        level,
        async (clearance, ofPerson, ofField, ofEvent) => {
          const view = await viewFor(
            { clearance, on: '2025-02-28', purpose: 'publication' },
            source,
            person({
              confidentiality: ofPerson,
              fields: { '/birth': { confidentiality: ofField } },
            }),
            event({ confidentiality: ofEvent }),
          )
          const served = await words(view)
          expect(served.includes('Sadyrbayeva')).toBe(maySee(clearance, ofPerson))
          expect(served.includes('1970')).toBe(
            maySee(clearance, ofPerson) && maySee(clearance, ofField),
          )
          expect(served.includes('event-1')).toBe(maySee(clearance, ofEvent))
        },
      ),
      { numRuns: 60 },
    )
  })
})
