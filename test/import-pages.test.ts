import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportLines, undo } from '../src/casebook/index.ts'
import { startImports } from '../src/intake/index.ts'
import type { Worker } from '../src/jobs/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

// The import wizard as a browser without scripts goes through it.

const list = [
  '№;ФИО;Дата рождения;Дата задержания;Ссылка',
  '1;Жыланбаев Марат;05.10.1963;02.05.2023;https://rus.azattyq.org/a/32706547.html',
  '2;Агадил Дулат;1976;24.02.2020;https://rus.azattyq.org/a/30452840.html',
  '3;Абишев Асет;1969;31.02.2018;https://rus.azattyq.org/a/29638410.html',
].join('\r\n')

describe('the import wizard', () => {
  let sample: SampleApp
  let worker: Worker
  let before: string[]

  beforeAll(async () => {
    sample = await sampleApp()
    const { keeper, views } = sample.deps
    if (!keeper) throw new Error('no keeper')
    worker = await startImports({
      casebook: keeper.casebook,
      desk: keeper.desk,
      write: keeper.write,
      view: () => views.live(),
      report: (error) => {
        throw error
      },
    })
    before = await exportLines(sample.casebook)
  })
  afterAll(async () => {
    await worker.stop()
    await sample.close()
  })

  const headers = { host: 'localhost', 'sec-fetch-site': 'same-origin' }
  const get = async (path: string) => {
    const answer = await sample.app.request(path, { headers })
    return {
      status: answer.status,
      refresh: answer.headers.get('refresh'),
      html: await answer.text(),
    }
  }
  const post = async (path: string, fields: readonly (readonly [string, string | File])[]) => {
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    const answer = await sample.app.request(path, { method: 'POST', body, headers })
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      html: await answer.text(),
    }
  }
  const begin = (text: string, name = 'список.csv') =>
    post('/ru/import', [['file', new File([text], name)]])
  /** The values that a form of this page would send as it stands. */
  const formIn = (html: string): [string, string][] => {
    const fields: [string, string][] = []
    for (const [tag, hidden] of html.matchAll(
      /<input type="hidden" name="heading" value="([^"]*)"|<select name="target"[\s\S]*?<\/select>/g,
    ))
      if (hidden === undefined)
        fields.push(['target', /value="([^"]*)" selected/.exec(tag)?.[1] ?? ''])
      else fields.push(['heading', hidden])
    return fields
  }
  const ready = async (path: string) => {
    for (;;) {
      const page = await get(path)
      if (page.refresh === null) return page
      await wait(50)
    }
  }

  it('takes a list from the file to the report, and back by undo', async () => {
    const begun = await begin(list)
    expect(begun.status).toBe(303)
    const here = begun.to
    const columns = await get(here)
    const fields = formIn(columns.html)
    expect(fields).toEqual([
      ['heading', '№'],
      ['target', 'person.key'],
      ['heading', 'ФИО'],
      ['target', 'person.names.ru'],
      ['heading', 'Дата рождения'],
      ['target', 'person.birth'],
      ['heading', 'Дата задержания'],
      ['target', 'step.detention'],
      ['heading', 'Ссылка'],
      ['target', 'source.URL'],
    ])
    const planned = await post(here, [...fields, ['order', 'day-first'], ['do', 'plan']])
    expect(planned).toMatchObject({ status: 303, to: here })
    const preview = await ready(here)
    expect(preview.html).toContain('Внести 6 записей')
    expect(await exportLines(sample.casebook)).toEqual(before)

    const duplicates = await get(`${here}/duplicate`)
    expect(duplicates.html).toContain('Marat Zhylanbayev')
    const row = /name="row" value="(\d+)"/.exec(duplicates.html)?.[1] ?? ''
    await post(`${here}/duplicate`, [
      ['row', row],
      ['choice', 'person-035'],
    ])
    expect((await get(`${here}/duplicate`)).html).toMatch(/value="person-035" checked/)
    expect((await get(`${here}/refused`)).html).toContain('is not a day of the calendar')
    expect((await get(`${here}/new`)).html).toContain('Агадил Дулат')

    await post(here, [
      ['why', 'a list of relatives'],
      ['do', 'keep'],
    ])
    const done = await ready(here)
    expect(done.html).toContain('В журнал внесено 7 строк')
    const refused = await get(`${here}/refused.csv`)
    expect(refused.html).toMatch(/3,Абишев Асет,1969,31\.02\.2018,.*calendar/)
    const change = Number(/\/changes\/(\d+)/.exec(done.html)?.[1])
    expect(await undo(sample.casebook, change - 1)).toMatchObject({ ok: true })
    expect(await exportLines(sample.casebook)).toEqual(before)
  })

  it('remembers what the columns of such a list hold', async () => {
    const { to } = await begin(list)
    const fields = formIn((await get(to)).html)
    const other = fields.map(
      ([name, value]) => [name, value === 'step.detention' ? 'step.release' : value] as const,
    )
    await post(to, [...other, ['order', 'day-first'], ['list', 'relatives'], ['do', 'plan']])
    await ready(to)
    const again = await begin(list)
    const page = await get(again.to)
    expect(page.html).toContain('Как вы указали в прошлый раз')
    expect(formIn(page.html)).toContainEqual(['target', 'step.release'])
    expect(page.html).toContain('value="relatives"')
  })

  it('takes records without asking for columns, and gives up when told to', async () => {
    const { to } = await begin(`${before.slice(0, 5).join('\n')}\n`, 'records.jsonl')
    const page = await ready(to)
    expect(page.html).toContain('Вносить нечего')
    const removed = await post(to, [['do', 'remove']])
    expect(removed.to).toBe('/ru/import')
    expect((await get(to)).status).toBe(404)
  })

  it.each([
    ['no file', '', 'empty.csv', 'Сначала выберите файл'],
    [
      'a file of an unknown kind',
      'plain words',
      'story.xyz',
      'It cannot be seen what kind of file',
    ],
  ])('%s is said in one sentence', async (_, text, name, sentence) => {
    const answer = await begin(text, name)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(sentence)
  })

  it.each([
    ['/en/export/person.jsonl?figure=behind-bars&on=2025-02-28', 'person-035'],
    ['/en/export/event.jsonl?q=Zhylanbayev', 'event-126'],
    ['/en/export/provision.csv', 'provision-003,cc-174'],
    ['/en/export/source.jsonl?year=2023', 'source-083'],
  ])('%s gives the records of that list', async (path, id) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.html).toContain(id)
    expect(
      (await begin(answer.html, path.includes('.csv') ? 'list.csv' : 'list.jsonl')).status,
    ).toBe(303)
  })

  it('a list of a kind or a figure that does not exist is not there', async () => {
    expect((await get('/en/export/shoe.csv')).status).toBe(404)
    expect((await get('/en/export/person.csv?figure=shoes')).status).toBe(404)
  })

  it('is not there for anybody but the keeper', async () => {
    const { keeper: _, ...others } = sample.deps
    const open = await sampleApp({ ...others, keeper: undefined, loopback: false })
    expect((await open.app.request('/en/import', { headers })).status).toBe(404)
    await open.close()
  })
})
