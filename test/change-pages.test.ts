import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyOf, recordAll } from '../src/casebook/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

const origin = 'http://localhost:4770'
let pages: SampleApp

beforeAll(async () => {
  pages = await sampleApp()
})
afterAll(() => pages.close())

const read = async (path: string) => {
  const response = await pages.app.request(path, { headers: { host: 'localhost:4770' } })
  return { status: response.status, html: await response.text() }
}
const send = (path: string, fields: Record<string, string>) =>
  pages.app.request(path, {
    method: 'POST',
    headers: { host: 'localhost:4770', origin },
    body: new URLSearchParams(fields),
  })
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const lastOf = async (record: string) =>
  (await historyOf(pages.casebook, record)).at(-1)?.entry.sequence ?? -1

const revise = async (id: string, change: object, why: string) => {
  const [entry] = (await historyOf(pages.casebook, id)).slice(-1)
  const { refused } = await recordAll(
    pages.casebook,
    [{ where: 'here', input: { ...(entry?.entry.body?.record as object), ...change } }],
    { why },
  )
  expect(refused).toEqual([])
}

describe('a change', () => {
  it('stands in the list, with before and after side by side, and is undone with a reason', async () => {
    await revise('event-126', { date: '2023-11-29' }, 'the day stands in the judgment')
    const sequence = await lastOf('event-126')
    const list = await read('/en/changes')
    expect(list.status).toBe(200)
    expect(text(list.html)).toContain('the day stands in the judgment')
    const change = await read(`/en/changes/${sequence + 1}`)
    expect(text(change.html)).toMatch(/Date November 2023 29 November 2023/)
    expect(text(change.html)).toContain('1 record is as it was before')

    const done = await send(`/en/changes/${sequence + 1}`, { why: 'it was another hearing' })
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toBe(`/en/changes/${sequence + 2}`)
    const undone = await read(`/en/changes/${sequence + 2}`)
    expect(text(undone.html)).toContain('it was another hearing')
    expect(text(undone.html)).toContain(`Takes back change ${sequence + 1}`)
    expect(text(undone.html)).toMatch(/Date 29 November 2023 November 2023/)
    expect(text((await read(`/en/records/event-126/history`)).html)).toContain('29 November 2023')
  })

  it('of many records is one line, and one undo', async () => {
    const { html } = await read('/en/changes/1')
    expect(text(html)).toMatch(/\d{3} records · loaded from the sample/)
    expect(text(html)).toContain('records are withdrawn')
  })

  it.each(['ru', 'kk'])('is told in %s, too', async (language) => {
    const { html, status } = await read(`/${language}/changes/1`)
    expect(status).toBe(200)
    expect(text(html)).not.toMatch(/Undo|Before|After/)
  })

  it('that was changed since is not undone; the page says what stands in the way', async () => {
    await revise('event-126', { date: '2023-11-30' }, 'first')
    const sequence = await lastOf('event-126')
    await revise('event-126', { date: '2023-11' }, 'second')
    const answer = await send(`/en/changes/${sequence + 1}`, { why: '' })
    expect(answer.status).toBe(200)
    expect(text(await answer.text())).toContain(`changed since, by entry ${sequence + 2}`)
    expect(await lastOf('event-126')).toBe(sequence + 1)
  })

  it.each(['0', '999999', 'x', '1.5'])('with the number %s is not there', async (number) => {
    expect((await read(`/en/changes/${number}`)).status).toBe(404)
  })
})

describe('the history of a record', () => {
  it('shows one field alone when asked', async () => {
    const all = text((await read('/en/records/event-126/history')).html)
    const one = text((await read('/en/records/event-126/history?field=date')).html)
    expect(all).toContain('Outcome')
    expect(one).toContain('30 November 2023')
    expect(one).not.toContain('Convicted')
  })

  it('leads to the page as it was then', async () => {
    expect((await read('/en/records/event-126/history')).html).toContain('known=2026-11-20')
  })
})

describe('withdrawing', () => {
  it('is refused where other records name the record, and says which', async () => {
    const answer = await send('/en/records/person-035/history', { why: 'x' })
    expect(answer.status).toBe(422)
    expect(text(await answer.text())).toMatch(/person-035 is named by [a-z]+-\d+/)
  })

  it('takes a record out of pages and counts, keeps its history, and can be undone', async () => {
    const { refused } = await recordAll(pages.casebook, [
      {
        where: 'here',
        input: {
          kind: 'place',
          version: 1,
          id: 'place-mistake',
          handle: 'taraz-twice',
          names: [{ text: 'Taraz, entered twice', language: 'en', use: 'preferred' }],
          country: 'KZ',
          type: 'city',
        },
      },
    ])
    expect(refused).toEqual([])
    const done = await send('/en/records/place-mistake/history', { why: 'Taraz is there already' })
    expect(done.status).toBe(303)
    const gone = await read('/en/records/place-mistake')
    expect(gone.status).toBe(410)
    expect(text(gone.html)).toContain('This record was withdrawn')
    expect((await read('/en/places')).html).not.toContain('entered twice')
    await send(done.headers.get('location') ?? '', { why: 'it was another place' })
    expect((await read('/en/places')).html).toContain('entered twice')
  })
})

it('only the keeper finds changes and histories', async () => {
  const others = await sampleApp({ loopback: false })
  const ask = (path: string, init: RequestInit = {}) =>
    others.app.request(path, { ...init, headers: { host: 'localhost:4770', origin } })
  for (const path of ['/en/changes', '/en/changes/1', '/en/records/person-035/history'])
    expect((await ask(path)).status).toBe(404)
  expect((await ask('/en/changes/1', { method: 'POST' })).status).toBe(404)
  await others.close()
})
