import { afterEach, describe, expect, it } from 'vitest'
import { memoryCasebook } from '../../test/support/memory-casebook.ts'
import { buildDocument, compareWithToday, type Manifest } from '../documents/index.ts'
import { kinds } from '../records/index.ts'
import type { Casebook } from './casebook.ts'
import { documentFacts, documentHistory } from './document-facts.ts'
import { forget } from './forget.ts'
import { merge } from './merge.ts'
import { recordAll } from './record.ts'
import { viewsOf } from './views.ts'

const person = kinds.person.example
const other = {
  ...person,
  id: 'person-036',
  handle: 'syzdykov',
  names: [{ text: 'Aidar Syzdykov', language: 'en', use: 'preferred' }],
  fields: undefined,
}
const twice = { ...person, id: 'person-135', handle: 'zhylyanbaev', fields: undefined }
const sentence = kinds.measure.example
const law = kinds.provision.example
const given = [
  kinds.source.example,
  { ...kinds.source.example, id: 'source-d4', handle: 'd4', title: 'Briefing paper' },
  person,
  other,
  {
    ...law,
    id: 'provision-010',
    handle: 'cc-405',
    article: '405',
    label: { en: 'participation in banned organisations' },
  },
  kinds.event.example,
  kinds.proceeding.example,
  sentence,
]

const recognised = {
  ...kinds.recognition.example,
  person: 'person-035',
  sources: [{ source: 'source-d4' }],
}

const open: Casebook[] = []
afterEach(async () => {
  for (const casebook of open.splice(0)) await casebook.close()
})

async function casebookOf(records: readonly object[]): Promise<Casebook> {
  const casebook = await memoryCasebook()
  open.push(casebook)
  await enter(casebook, records)
  return casebook
}

async function enter(casebook: Casebook, records: readonly object[], why?: string): Promise<void> {
  const { refused } = await recordAll(
    casebook,
    records.map((input, at) => ({ where: `record ${at}`, input })),
    { why },
  )
  expect(refused).toEqual([])
}

async function publicFacts(casebook: Casebook) {
  const views = viewsOf(casebook)
  const view = await views.at({
    known: null,
    audience: { clearance: 'public', on: '2025-02-28', purpose: 'publication' },
  })
  return {
    facts: documentFacts(view, 'public'),
    history: await documentHistory(casebook, view),
    close: () => views.close(),
  }
}

const head =
  '---\nkind: briefing-paper\ntitle: T\ndate: 2025-02\non: 2025-02-28\nlanguage: en\n---\n'

async function build(casebook: Casebook, text: string) {
  const { facts, close } = await publicFacts(casebook)
  const made = await buildDocument({
    text: head + text,
    file: 'paper.md',
    facts,
    formats: [],
    writers: [],
  })
  await close()
  return made
}

async function manifestOf(casebook: Casebook, text: string): Promise<Manifest> {
  const made = await build(casebook, text)
  if (!made.ok) throw new Error(JSON.stringify(made.fault))
  return made.value.manifest
}

async function compare(casebook: Casebook, before: Manifest, text: string) {
  const { facts, history, close } = await publicFacts(casebook)
  const compared = await compareWithToday(
    before,
    { text: head + text, file: 'paper.md', facts },
    history,
  )
  await close()
  return compared
}

describe('documents from a casebook', () => {
  it('find records by handle, id, and the name of a merged one', async () => {
    const casebook = await casebookOf([...given, twice])
    await merge(casebook, 'person-135', 'person-035', 'the same person')
    const { values, position } = await manifestOf(
      casebook,
      ':person[zhylanbayev] :person[person-035] :person[zhylyanbaev] :person[person-135]',
    )
    expect(values).toMatchObject([{ key: 'name:person-035', text: 'Marat Zhylanbayev' }])
    expect(position).toMatchObject({ size: 10, root: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('do not see what is not for their audience', async () => {
    const casebook = await casebookOf([
      ...given,
      {
        ...twice,
        confidentiality: 'restricted',
        names: [{ text: 'Quentin Unseen', use: 'preferred' }],
      },
    ])
    expect(await build(casebook, ':person[zhylyanbaev]')).toMatchObject({
      ok: false,
      fault: [
        {
          message:
            'There is no person "zhylyanbaev": it is not in this casebook, or not for this audience (public)',
        },
      ],
    })
  })

  it('ask figures and statuses for the day of the paper', async () => {
    const casebook = await casebookOf(given)
    const { values } = await manifestOf(
      casebook,
      ':status[zhylanbayev] :status[zhylanbayev]{on=2022-01-01}',
    )
    expect(values.map((one) => one.text)).toEqual([
      'serving a prison sentence',
      'no measure recorded',
    ])
  })
})

describe('what would differ today, and why', () => {
  const text = ':person[zhylanbayev], :person[syzdykov], :term[measure-020]'

  it('nothing, when nothing was entered', async () => {
    const casebook = await casebookOf(given)
    expect(await compare(casebook, await manifestOf(casebook, text), text)).toEqual({
      differences: [],
      faults: [],
    })
  })

  it('a revised record: which fields, by which entry, for which reason', async () => {
    const casebook = await casebookOf(given)
    const before = await manifestOf(casebook, text)
    await enter(casebook, [{ ...sentence, term: { years: 6 } }], 'the court corrected the term')
    expect(await compare(casebook, before, text)).toMatchObject({
      differences: [
        {
          key: 'term:measure-020',
          before: 'seven years',
          today: 'six years',
          lines: [8],
          why: [
            {
              kind: 'revised',
              record: 'measure-020',
              entry: 8,
              at: '2026-11-21T12:00:00.000Z',
              why: 'the court corrected the term',
              fields: ['term'],
            },
          ],
        },
      ],
    })
  })

  it('a person who was counted and is not any more, by what was entered about a measure', async () => {
    const casebook = await casebookOf([...given, recognised])
    const counting = 'There are :figure[behind-bars]{as=number}.'
    const before = await manifestOf(casebook, counting)
    expect(before.values[0]).toMatchObject({ text: '1', records: [{ id: 'person-035' }] })
    await enter(
      casebook,
      [{ ...sentence, end: '2025-01-10', endReason: 'pardon', confirmed: [] }],
      'pardoned',
    )
    const { differences } = await compare(casebook, before, counting)
    expect(differences).toMatchObject([
      {
        before: '1',
        today: '0',
        left: ['person-035'],
        joined: [],
        why: [{ kind: 'revised', record: 'measure-020', why: 'pardoned' }],
      },
    ])
  })

  it('records that were merged are the same value', async () => {
    const casebook = await casebookOf([...given, twice])
    const both = ':person[zhylyanbaev]'
    const before = await manifestOf(casebook, both)
    await merge(casebook, 'person-135', 'person-035')
    expect(await compare(casebook, before, both)).toEqual({ differences: [], faults: [] })
  })

  it('a person who was forgotten stops the build, and is named as the reason', async () => {
    const casebook = await casebookOf([...given, twice])
    const both = ':person[zhylyanbaev] and :person[syzdykov]'
    const before = await manifestOf(casebook, both)
    await forget(casebook, 'person-135')
    expect(await compare(casebook, before, both)).toMatchObject({
      differences: [
        {
          key: 'name:person-135',
          today: undefined,
          why: [{ kind: 'forgotten', record: 'person-135' }],
        },
      ],
      faults: [{ at: { line: 8, column: 1 } }],
    })
  })

  it('values that the text does not use any more, or uses now', async () => {
    const casebook = await casebookOf(given)
    const before = await manifestOf(casebook, ':person[syzdykov]')
    expect(await compare(casebook, before, ':person[zhylanbayev]')).toMatchObject({
      differences: [
        {
          key: 'name:person-036',
          before: 'Aidar Syzdykov',
          today: undefined,
          why: [{ kind: 'text' }],
        },
        {
          key: 'name:person-035',
          today: 'Marat Zhylanbayev',
          why: [{ kind: 'text' }],
        },
      ],
    })
  })

  it('a figure that counts something else than it did', async () => {
    const casebook = await casebookOf([...given, recognised])
    const counting = ':figure[behind-bars]{as=number}'
    const before = await manifestOf(casebook, counting)
    const older: Manifest = {
      ...before,
      figures: { 'behind-bars': '0'.repeat(64) },
      values: before.values.map((one) => ({ ...one, text: '12' })),
    }
    expect(await compare(casebook, older, counting)).toMatchObject({
      differences: [{ before: '12', why: [{ kind: 'definition', figure: 'behind-bars' }] }],
    })
  })
})
