import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { concerns } from '../src/attention/index.ts'
import { recordAll } from '../src/casebook/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

const origin = 'http://localhost:4770'
let pages: SampleApp

beforeAll(async () => {
  pages = await sampleApp()
})
afterAll(() => pages.close())

const find = async (name: string, on: string) => {
  const concern = concerns.find((one) => one.name === name)
  return (await concern?.find(await pages.deps.views.live(), { on })) ?? []
}
const records = async (name: string, on = '2026-11-21') =>
  (await find(name, on)).map(({ record }) => record)
const enter = async (...inputs: object[]) =>
  expect(
    (
      await recordAll(
        pages.casebook,
        inputs.map((input) => ({ where: 'here', input })),
      )
    ).refused,
  ).toEqual([])
const body = async (id: string): Promise<Record<string, unknown>> => {
  const view = await pages.deps.views.live()
  const row = view.db.selectFrom('records').select('body').where('id', '=', id)
  return JSON.parse((await row.executeTakeFirstOrThrow()).body ?? '')
}
const read = async (path: string) => {
  const response = await pages.app.request(path, { headers: { host: 'localhost:4770' } })
  return { response, html: await response.text() }
}
const send = (fields: Record<string, string>) =>
  pages.app.request('/en/attention/calendar', {
    method: 'POST',
    headers: { host: 'localhost:4770', origin },
    body: new URLSearchParams(fields),
  })

const custody = {
  kind: 'measure',
  version: 1,
  id: 'measure-extended',
  type: 'pre-trial-detention',
  person: 'person-035',
  start: '2026-10-05',
  end: '2026-12-05',
  confirmed: [{ on: '2026-11-10', sources: [{ source: 'source-083' }] }],
  sources: [{ source: 'source-083', grade: 2 }],
}

describe('a term', () => {
  it('that ends within thirty days is told from thirty days before to its last day', async () => {
    await enter(custody)
    expect(await records('term-ends', '2026-11-04')).not.toContain('measure-extended')
    expect(await records('term-ends', '2026-11-05')).toContain('measure-extended')
    expect(await records('term-ends', '2026-12-05')).toContain('measure-extended')
    expect(await records('term-ends', '2026-12-06')).not.toContain('measure-extended')
  })

  it('that a release cut short is not told', async () => {
    await enter({
      kind: 'event',
      version: 1,
      id: 'event-released',
      type: 'release',
      title: { en: 'Released' },
      date: '2026-11-15',
      participants: [{ who: 'person-035', role: 'detainee' }],
      sources: [{ source: 'source-083', grade: 2 }],
    })
    expect(await records('term-ends', '2026-11-21')).not.toContain('measure-extended')
  })
})

it('one weak source is told, a second source or a better grade is not', async () => {
  const event = (id: string, sources: object[]) => ({
    kind: 'event',
    version: 1,
    id,
    type: 'verdict',
    title: { en: 'Verdict' },
    sources,
  })
  await enter(
    event('event-weak', [{ source: 'source-083', grade: 5 }]),
    event('event-two', [{ source: 'source-083', grade: 5 }, { source: 'source-d4' }]),
    event('event-fair', [{ source: 'source-083', grade: 3 }]),
  )
  const found = await records('one-weak-source')
  expect(found).toContain('event-weak')
  expect(found).not.toContain('event-two')
  expect(found).not.toContain('event-fair')
})

it('a step without an article is told, one whose proceeding states the charge is not', async () => {
  const found = await records('event-without-provision')
  expect(found).toContain('event-weak')
  expect(found).not.toContain('event-126')
})

it('a source on the web is told until there is a copy', async () => {
  expect(await records('source-not-captured')).toContain('source-083')
  const capture = { sha256: 'a'.repeat(64), on: '2026-11-20', mediaType: 'text/html' }
  await enter({ ...(await body('source-083')), capture })
  expect(await records('source-not-captured')).not.toContain('source-083')
})

it('a person is told until a consent or a ground is recorded', async () => {
  const before = await records('consent-missing')
  const { publicationGround: _, ...person } = await body('person-034')
  await enter(person)
  expect(await records('consent-missing')).toEqual([...before, 'person-034'])
  await enter({
    kind: 'consent',
    version: 1,
    id: 'consent-new',
    confidentiality: 'organisation',
    person: 'person-034',
    purposes: ['publication'],
    answer: 'given',
    on: '2026-11-20',
    form: 'written',
  })
  expect(await records('consent-missing')).toEqual(before)
})

describe('the page', () => {
  it.each(['en', 'ru', 'kk'])('stands in %s', async (language) => {
    const { response, html } = await read(`/${language}/attention`)
    expect(response.status).toBe(200)
    for (const { name } of concerns)
      if ((await records(name)).length > 0) expect(html).toContain(`id="${name}"`)
  })

  it('shows all matters of one concern when asked', async () => {
    const all = await records('source-not-captured')
    const { html } = await read('/en/attention?concern=source-not-captured')
    expect(html.match(/<li><a href="\/en\/sources\//g)).toHaveLength(all.length)
  })

  it('tells the public of terms and statuses only', async () => {
    const others = await sampleApp({ loopback: false })
    const response = await others.app.request('/en/attention', { headers: { host: 'localhost' } })
    const html = await response.text()
    expect(html).toContain('id="status-unconfirmed"')
    for (const { name, isPublic } of concerns)
      if (!isPublic) expect(html).not.toContain(`id="${name}"`)
    await others.close()
  })
})

describe('the calendar', () => {
  it('has an address that can be revoked, days, and titles that name nobody', async () => {
    expect((await send({})).status).toBe(303)
    const { html } = await read('/en/attention')
    const feed = /\/en\/attention\/([0-9a-f]{40})\.ics/.exec(html)
    await enter({ ...custody, id: 'measure-other', person: 'person-034' })
    const { response, html: file } = await read(feed?.[0] ?? '')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(file).toContain('DTSTART;VALUE=DATE:20261205')
    expect(file).toContain('SUMMARY:A term ends')
    expect(file).not.toMatch(/Zhylanbayev|person-/)
    await send({ revoke: feed?.[1] ?? '' })
    expect((await read(feed?.[0] ?? '')).response.status).toBe(404)
    expect((await read(`/en/attention/${'0'.repeat(40)}.ics`)).response.status).toBe(404)
  })
})
