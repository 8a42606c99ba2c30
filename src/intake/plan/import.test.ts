import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../test/engines.ts'
import { memoryCasebook } from '../../../test/support/memory-casebook.ts'
import { type Casebook, currentView, exportLines, recordAll, undo } from '../../casebook/index.ts'
import { fileOf } from '../input-file.ts'
import { keepImport } from '../keep.ts'
import { refusedRows } from '../refused.ts'
import { importerFor } from '../registry.ts'
import { planImport } from './plan.ts'
import { openStaging, type Staging } from './staging.ts'

const list = [
  'Код;ФИО;Дата рождения;Статья;Дата задержания;Дата приговора;Ссылка',
  '1;Жыланбаев Марат;05.10.1963;405 УК;02.05.2023;29.11.2023;https://rus.azattyq.org/a/32706547.html',
  '2;Дулат Агадил;1976;;24.02.2020;;https://rus.azattyq.org/a/30452840.html',
  '3;Абишев Асет;1969;405;31.02.2018;;https://rus.azattyq.org/a/29638410.html',
].join('\n')

const never = () => new AbortController().signal
const quiet = () => undefined

async function plan(casebook: Casebook, text: string, name = 'список.csv') {
  const file = fileOf(name, new TextEncoder().encode(text))
  const importer = importerFor(file)
  const staging = await openStaging(':memory:')
  if (!importer.ok || !staging.ok) throw new Error('cannot be')
  const counts = await planImport({
    view: await currentView(casebook),
    importer: importer.value,
    file,
    options: {},
    staging: staging.value,
    signal: never(),
    progress: quiet,
  })
  return { counts, staging: staging.value, file, importer: importer.value }
}

const keep = (casebook: Casebook, staging: Staging, run: string, signal = never()) =>
  keepImport(casebook, { staging, importer: 'table', run, signal, progress: quiet })

describe.each(engines)('importing a list, on $name', (engine) => {
  let casebook: Casebook
  let before: string[]

  beforeAll(async () => {
    casebook = await memoryCasebook({ door: await engine.open(), id: 'casebook-import' })
    const sources = [{ source: 'source-1' }]
    const { refused } = await recordAll(
      casebook,
      [
        { kind: 'source', version: 1, id: 'source-1', type: 'report', title: 'A report' },
        {
          kind: 'provision',
          version: 1,
          id: 'provision-1',
          handle: 'cc-405',
          law: 'kz-criminal-code',
          article: '405',
          label: { en: 'organisation banned as extremist' },
        },
        {
          kind: 'person',
          version: 1,
          id: 'person-1',
          names: [{ text: 'Marat Zhylanbayev', language: 'en', use: 'preferred' }],
          sources,
        },
      ].map((input) => ({ where: 'test', input })),
    )
    expect(refused).toEqual([])
    before = await exportLines(casebook)
  })
  afterAll(() => casebook.close())

  it('decides before anything is kept, and says where and why something is refused', async () => {
    const { counts, staging, file, importer } = await plan(casebook, list)
    expect(counts).toEqual({
      new: 8,
      changed: 0,
      same: 0,
      duplicates: 1,
      conflicts: 0,
      refused: 1,
    })
    const [refused] = await staging.list('refused')
    expect(refused).toMatchObject({
      where: 'список.csv, row 4',
      detail: {
        reason: 'Дата задержания: "31.02.2018" is not a day of the calendar; look at its source',
      },
    })
    expect(await refusedRows(file, importer, staging, 'reason')).toEqual([
      {
        sheet: null,
        headings: [...(list.split('\n')[0] ?? '').split(';'), 'reason'],
        rows: [[...(list.split('\n')[3] ?? '').split(';'), refused?.detail.reason]],
      },
    ])
    expect(await exportLines(casebook)).toEqual(before)
    await staging.close()
  })

  it('one row holds a person, what happened, the proceeding and the source', async () => {
    const { staging } = await plan(casebook, list)
    const rows = await staging.list('new')
    const first = rows.filter(({ where }) => where.endsWith('row 2')).map(({ body }) => body)
    const [source, person] = first as { id: string }[]
    expect(first).toMatchObject([
      { kind: 'source', URL: 'https://rus.azattyq.org/a/32706547.html' },
      { kind: 'person', birth: '1963-10-05', names: [{ text: 'Жыланбаев Марат', language: 'ru' }] },
      {
        kind: 'proceeding',
        person: person?.id,
        charges: [{ provision: 'provision-1', stage: 'charged' }],
        sources: [{ source: source?.id }],
      },
      { kind: 'event', type: 'detention', date: '2023-05-02', participants: [{ who: person?.id }] },
      { kind: 'event', type: 'verdict', date: '2023-11-29', sources: [{ source: source?.id }] },
    ])
    await staging.close()
  })

  it('proposes who may be the same, and does what a person decides: merged, and split by undo', async () => {
    const { staging } = await plan(casebook, list)
    const [doubt] = await staging.list('duplicate')
    expect(doubt?.detail.candidates).toEqual([
      { id: 'person-1', name: 'Marat Zhylanbayev', score: expect.any(Number) },
    ])
    await staging.choose(doubt?.number ?? -1, 'person-1')
    const kept = await keep(casebook, staging, 'import-merge')
    expect(kept).toMatchObject({ ok: true, value: { count: 9 } })
    const names = await (await currentView(casebook)).db
      .selectFrom('names')
      .select('text')
      .where('record', '=', 'person-1')
      .orderBy('position')
      .execute()
    expect(names.map(({ text }) => text)).toEqual(['Marat Zhylanbayev', 'Жыланбаев Марат'])
    const first = kept.ok ? (kept.value.first ?? -1) : -1
    expect(await undo(casebook, first)).toMatchObject({ ok: true })
    expect(await exportLines(casebook)).toEqual(before)
    await staging.close()
  })

  it('importing twice changes nothing; what was corrected here stays, what the list mends is taken', async () => {
    const first = await plan(casebook, list)
    const kept = await keep(casebook, first.staging, 'import-first')
    expect(kept).toMatchObject({ ok: true, value: { count: 8 } })
    expect(await keep(casebook, first.staging, 'import-first')).toEqual(kept)
    const again = await plan(casebook, list)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 8 })

    const rows = (await first.staging.list('new')).map(({ body }) => body as { kind: string })
    const person = rows.filter(({ kind }) => kind === 'person')[1] as { [key: string]: unknown }
    await recordAll(casebook, [
      { where: 'by hand', input: { ...person, note: 'Died in custody.' } },
    ])
    expect((await plan(casebook, list)).counts).toMatchObject({ changed: 0, same: 8 })

    const mended = list.replace(';1976;', ';25.12.1976;').replace('31.02.2018', '01.03.2018')
    const second = await plan(casebook, mended)
    expect(second.counts).toMatchObject({ new: 4, changed: 1, same: 7, refused: 0 })
    const [changed] = await second.staging.list('changed')
    expect(changed).toMatchObject({
      body: { birth: '1976-12-25', note: 'Died in custody.' },
      detail: { changes: [{ field: '/birth', before: '1976', after: '1976-12-25' }] },
    })

    await recordAll(casebook, [{ where: 'by hand', input: { ...person, birth: '1977' } }])
    expect(await keep(casebook, second.staging, 'import-second')).toMatchObject({
      ok: false,
      fault: { code: 'plan-outdated' },
    })
    expect((await plan(casebook, mended)).counts).toMatchObject({ changed: 0, conflicts: 1 })
  })

  it('given up in the middle, nothing of it is kept', async () => {
    const many = ['name', ...Array.from({ length: 1200 }, (_, i) => `Person Number${i}`)].join('\n')
    const { staging, counts } = await plan(casebook, many, 'many.csv')
    expect(counts.new).toBe(1200)
    const held = await exportLines(casebook)
    const giveUp = new AbortController()
    const keeping = keepImport(casebook, {
      staging,
      importer: 'table',
      run: 'import-cancelled',
      signal: giveUp.signal,
      progress: (done) => done >= 500 && giveUp.abort(new Error('given up')),
    })
    await expect(keeping).rejects.toThrow('given up')
    expect(await exportLines(casebook)).toEqual(held)
    await staging.close()
  })

  it('a record named before it comes in the file is found, and what names a refused one is refused', async () => {
    const event = (id: string, who: string) =>
      JSON.stringify({
        kind: 'event',
        version: 1,
        id,
        type: 'release',
        title: { en: 'Released' },
        participants: [{ who, role: 'detainee' }],
        sources: [{ source: 'source-1' }],
      })
    const person = JSON.stringify({
      kind: 'person',
      version: 1,
      id: 'person-later',
      names: [{ text: 'Galym Ageleuov', use: 'preferred' }],
    })
    const text = [event('event-a', 'person-later'), event('event-b', 'person-nobody'), person]
    const { counts, staging } = await plan(casebook, text.join('\n'), 'records.jsonl')
    expect(counts).toMatchObject({ new: 2, refused: 1 })
    expect((await staging.list('refused'))[0]).toMatchObject({
      where: 'records.jsonl, line 2',
      detail: { reason: expect.stringContaining('There is no record person-nobody') },
    })
    await staging.close()
  })
})
