import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/base/language.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

let keeper: SampleApp
let open: SampleApp

beforeAll(async () => {
  keeper = await sampleApp()
  open = await sampleApp({ loopback: false })
})
afterAll(async () => {
  await keeper.close()
  await open.close()
})

const headers = { host: 'localhost', 'sec-fetch-site': 'same-origin' }
const read = async (pages: SampleApp, path: string) => {
  const answer = await pages.app.request(path, { headers })
  return { status: answer.status, html: await answer.text() }
}
const send = (fields: Record<string, string>) =>
  keeper.app.request('/en/settings', { method: 'POST', headers, body: new URLSearchParams(fields) })

describe('settings', () => {
  it('begin with keys and quick exit, in the light or dark of the system', async () => {
    const { html } = await read(keeper, '/en')
    expect(html).toMatch(/<page-keys>[\s\S]*Ctrl\+Enter/)
    expect(html).toMatch(/<quick-exit[\s\S]*href="\/en\/month"/)
    expect(html).not.toContain('data-theme')
  })

  it('hold on every page once they are saved', async () => {
    const sent = await send({ theme: 'dark' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/en/settings?kept=1'])
    for (const path of ['/ru/persons', '/kk/help', '/en/settings']) {
      const { html } = await read(keeper, path)
      expect(html).toContain('data-theme="dark"')
      expect(html).not.toMatch(/page-keys|<quick-exit|<kbd>/)
    }
    await send({ theme: 'system', keys: '1', 'quick-exit': '1' })
    expect((await read(keeper, '/en')).html).toContain('<page-keys>')
  })

  it('are the keeper’s; others get no keys that could trouble them', async () => {
    expect((await read(open, '/en/settings')).status).toBe(404)
    expect((await read(open, '/en')).html).not.toMatch(/page-keys|<quick-exit|\/en\/settings/)
  })
})

describe('help', () => {
  it.each(languages)('stands at the foot of every page and tells of every task: %s', async (l) => {
    expect((await read(keeper, `/${l}/persons`)).html).toMatch(
      new RegExp(`<footer[\\s\\S]*href="/${l}/help"`),
    )
    const { html } = await read(keeper, `/${l}/help`)
    expect(html.match(/<h3>/g)).toHaveLength(25)
    expect(html).not.toMatch(/\{[a-z]+\}/)
  })

  it('says only what this reader can do, and leads only to pages that are there', async () => {
    const { html } = await read(open, '/en/help')
    expect(html).not.toContain('Merge two persons')
    const links = [...html.matchAll(/<a href="([^"#]+)">Open: /g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(5)
    for (const link of new Set(links)) expect((await read(open, link)).status, link).toBe(200)
  })
})

it.each([
  ['2026-11-21', 'November 2026', ['', '', '', '', '', '', '1'], 30],
  ['2027-02-01', 'February 2027', ['1', '2', '3', '4', '5', '6', '7'], 28],
])(
  'the page one leaves to on %s is a calendar of %s, and names nothing',
  async (day, title, week, days) => {
    const then = await sampleApp({ now: () => new Date(`${day}T12:00:00`) })
    const { html } = await read(then, '/en/month')
    await then.close()
    expect(html).toContain(`<title>${title}</title>`)
    const cells = [...html.matchAll(/<td>(\d*)<\/td>/g)].map(([, cell]) => cell)
    expect(cells.slice(0, 7)).toEqual(week)
    expect(cells.filter(Boolean)).toHaveLength(days)
    expect(html).not.toMatch(/casebook|factum|Kazakhstan/i)
  },
)
