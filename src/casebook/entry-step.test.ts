import { describe, expect, it } from 'vitest'
import { contextForTests, example, made, typedAs, wrong } from '../../test/support/entry-forms.ts'
import { type RecordOf, readRecord } from '../records/index.ts'
import { endOffers } from './entry-end.ts'
import { stepOffers } from './entry-step.ts'
import type { StepName } from './entry-step-meaning.ts'

const proceeding: RecordOf<'proceeding'> = {
  ...example<RecordOf<'proceeding'>>('proceeding'),
  charges: [{ provision: 'provision-010', stage: 'charged' }],
}
const custody: RecordOf<'measure'> = {
  ...example<RecordOf<'measure'>>('measure'),
  id: 'measure-1',
  type: 'pre-trial-detention',
  start: '2023-05-02',
  term: { months: 2 },
  confirmed: [],
}
const source = { sources: '0', 'sources.0.source': 'source-083', 'sources.0.locator': 'p. 3' }
const context = { ...contextForTests(example('person')), proceeding, measures: [custody] }
const take = (step: StepName, fields: Record<string, string | readonly string[]>) =>
  stepOffers(step, typedAs({ date: '02.07.2023', ...source, ...fields }), context)

describe('a step writes its event and what follows from it', () => {
  it.each<[StepName, Record<string, string | readonly string[]>, object, object | null]>([
    [
      'extension',
      { measure: 'measure-1', months: '2' },
      { type: 'restraint-extended', outcome: 'extended' },
      { term: { months: 4 } },
    ],
    [
      'extension',
      { measure: 'measure-1', until: '2 September 2023' },
      { type: 'restraint-extended' },
      { term: { days: 123, stated: '2 September 2023' } },
    ],
    [
      'verdict',
      { outcome: 'convicted', ends: ['measure-1'] },
      { type: 'verdict', outcome: 'convicted' },
      { end: '2023-07-02', endReason: 'replaced' },
    ],
    [
      'verdict',
      { outcome: 'acquitted', ends: ['measure-1'] },
      { type: 'acquittal' },
      { end: '2023-07-02', endReason: 'acquittal' },
    ],
    [
      'verdict',
      { outcome: 'closed', ends: ['measure-1'] },
      { type: 'case-closed' },
      { endReason: 'case-closed' },
    ],
    ['appeal', { outcome: 'upheld' }, { type: 'appeal-decision', outcome: 'upheld' }, null],
    [
      'appeal',
      { outcome: 'quashed', type: 'cassation-decision', ends: ['measure-1'] },
      { type: 'cassation-decision' },
      { endReason: 'quashed' },
    ],
    [
      'release',
      { type: 'parole-granted', ends: ['measure-1'] },
      { type: 'parole-granted' },
      { endReason: 'parole' },
    ],
    [
      'release',
      { type: 'release', ends: ['measure-1'] },
      { type: 'release' },
      { endReason: 'released' },
    ],
    [
      'transfer',
      { place: 'place-012', moves: ['measure-1'] },
      { type: 'transfer', place: 'place-012' },
      { place: 'place-012' },
    ],
    [
      'end',
      { type: 'case-closed', ends: ['measure-1'] },
      { type: 'case-closed' },
      { endReason: 'case-closed' },
    ],
  ])('%s %o', (step, fields, event, measure) => {
    const entered = take(step, fields)
    expect(wrong(entered)).toEqual([])
    expect(made(entered, 'event')).toMatchObject([
      { ...event, date: '2023-07-02', proceedings: [proceeding.id] },
    ])
    expect(made(entered, 'measure')).toMatchObject(measure === null ? [] : [measure])
    for (const { input } of entered.offers) expect(readRecord(input)).toMatchObject({ ok: true })
  })

  it('the source stands at what it changes, and what was said before stays', () => {
    const [measure] = made(take('extension', { measure: 'measure-1', months: '2' }), 'measure')
    expect(measure).toMatchObject({
      sources: custody.sources,
      fields: { '/term': { sources: [{ source: 'source-083', locator: 'p. 3' }] } },
      confirmed: [{ on: '2023-07-02' }],
    })
  })

  it('a verdict moves its charges on, with the day', () => {
    const entered = take('verdict', { outcome: 'convicted', 'charge.0': 'convicted' })
    expect(made(entered, 'proceeding')).toMatchObject([
      { charges: [{ provision: 'provision-010', stage: 'convicted', on: '2023-07-02' }] },
    ])
  })

  it('a sentence begins on the day of the verdict unless it says otherwise', () => {
    const entered = take('verdict', {
      outcome: 'convicted',
      measures: '0',
      'measures.0.type': 'imprisonment',
      'measures.0.years': '7',
    })
    expect(made(entered, 'measure')).toMatchObject([
      { type: 'imprisonment', start: '2023-07-02', term: { years: 7 }, person: proceeding.person },
    ])
  })

  it('what an appeal imposes takes the place of what it ends', () => {
    const entered = take('appeal', {
      outcome: 'reduced',
      ends: ['measure-1'],
      measures: '0',
      'measures.0.type': 'restriction-of-freedom',
    })
    expect(made(entered, 'measure')).toMatchObject([
      { id: 'measure-1', endReason: 'replaced' },
      { type: 'restriction-of-freedom', replaces: 'measure-1' },
    ])
  })

  it('a charge is changed by dropping one and adding another', () => {
    const entered = take('charge', {
      'charge.0': 'dropped',
      charges: '0',
      'charges.0.provision': 'provision-003',
    })
    expect(made(entered, 'proceeding')).toMatchObject([
      {
        charges: [
          { provision: 'provision-010', stage: 'dropped' },
          { provision: 'provision-003', stage: 'charged' },
        ],
      },
    ])
  })

  it.each<[StepName, Record<string, string>, string]>([
    ['verdict', {}, 'outcome entry-term'],
    ['release', {}, 'type entry-term'],
    ['transfer', {}, 'place entry-missing'],
    ['extension', { measure: 'measure-1' }, 'until entry-until'],
    ['extension', { months: '2' }, 'measure entry-missing'],
    ['extension', { measure: 'measure-1', until: '1 May 2023' }, 'until entry-until'],
    ['verdict', { outcome: 'convicted', date: '' }, 'date entry-date'],
  ])('%s %o is not enough', (step, fields, fault) =>
    expect(wrong(take(step, fields))).toContain(fault),
  )
})

describe('a measure that ended', () => {
  const end = (fields: Record<string, string>) =>
    endOffers(typedAs({ ...source, ...fields }), context, [custody])

  it('has its end, the reason, and the source of both', () => {
    const entered = end({ measure: 'measure-1', end: 'August 2023', endReason: 'served' })
    expect(wrong(entered)).toEqual([])
    expect(made(entered, 'measure')).toMatchObject([
      {
        end: '2023-08',
        endReason: 'served',
        fields: { '/end': { sources: [{ source: 'source-083' }] } },
      },
    ])
  })

  it('needs a source', () =>
    expect(
      wrong(
        endOffers(typedAs({ measure: 'measure-1', end: '2023', endReason: 'served' }), context, [
          custody,
        ]),
      ),
    ).toEqual(['sources.0.source record-source']))
})
