import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportLines, historyOf, recordAll } from '../src/casebook/index.ts'
import { kindNames } from '../src/records/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

const origin = 'http://localhost:4770'
let pages: SampleApp

beforeAll(async () => {
  pages = await sampleApp()
})
afterAll(() => pages.close())

const ask = async (path: string, fields?: readonly (readonly [string, string])[]) => {
  const response = await pages.app.request(path, {
    headers: { host: 'localhost:4770', origin },
    ...(fields
      ? {
          method: 'POST',
          body: new URLSearchParams(fields.map(([a, b]): [string, string] => [a, b])),
        }
      : {}),
  })
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    html: await response.text(),
  }
}
/** What a browser would send of the form on a page, with some fields typed over. */
function filled(
  html: string,
  over: Readonly<Record<string, string>>,
): (readonly [string, string])[] {
  const form = /<form class="form[\s\S]*?<\/form>/.exec(html)?.[0] ?? html
  const fields: (readonly [string, string])[] = []
  for (const [, tag = '', rest = ''] of form.matchAll(/<(input|textarea|select)\b([^>]*)>/g)) {
    const name = /name="([^"]*)"/.exec(rest)?.[1]
    if (!name || name in over) continue
    const type = /type="([^"]*)"/.exec(rest)?.[1]
    if ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(rest)) continue
    if (tag === 'input') fields.push([name, unescaped(/value="([^"]*)"/.exec(rest)?.[1] ?? '')])
    const after = form.slice(form.indexOf(rest) + rest.length + 1)
    if (tag === 'textarea')
      fields.push([name, unescaped(/^([\s\S]*?)<\/textarea>/.exec(after)?.[1] ?? '')])
    if (tag === 'select') {
      const options = /^([\s\S]*?)<\/select>/.exec(after)?.[1] ?? ''
      const chosen = /<option value="([^"]*)" selected/.exec(options)?.[1]
      if (chosen !== undefined) fields.push([name, chosen])
    }
  }
  return [...fields, ...Object.entries(over)]
}
const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const held = async (id: string) =>
  (await exportLines(pages.casebook)).map((l) => JSON.parse(l)).find((record) => record.id === id)

/** Types into the form of a record and goes on to what it would write. */
async function check(id: string, over: Readonly<Record<string, string>>) {
  const { html } = await ask(`/en/records/${id}/edit`)
  const sent = await ask(`/en/records/${id}/edit`, filled(html, over))
  return ask(sent.to)
}
const save = async (html: string, id: string) =>
  ask(`/en/records/${id}/edit`, [
    ...[...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
    ['do', 'save'],
  ])
const event = async () => held('event-126')

describe('changing a record', () => {
  it('shows what would be written, writes one revision with its reason, and leads to the record', async () => {
    const preview = await check('event-126', {
      date: '29 November 2023',
      why: 'the judgment says so',
    })
    expect(preview.html).toContain('29 November 2023')
    expect((await event()).date).toBe('2023-11')
    const done = await save(preview.html, 'event-126')
    expect(done.status).toBe(303)
    expect(done.to).toContain('/en/events/zhylanbayev-verdict')
    expect((await event()).date).toBe('2023-11-29')
    const last = (await historyOf(pages.casebook, 'event-126')).at(-1)
    expect(last).toMatchObject({
      changed: ['date'],
      entry: { body: { why: 'the judgment says so' } },
    })
  })

  it('refuses what is wrong at its field, with what was typed kept', async () => {
    const answer = await check('event-126', { date: 'some day' })
    expect(answer.html).toContain('href="#f-date"')
    expect(answer.html).toContain('value="some day"')
  })

  it('changes nothing when nothing is typed, for records of every kind', async () => {
    const before = await exportLines(pages.casebook)
    for (const kind of kindNames) {
      const record = before.map((l) => JSON.parse(l)).find((one) => one.kind === kind)
      if (!record) continue
      const preview = await check(record.id, {})
      expect([record.id, preview.html.includes('class="written"')]).toEqual([record.id, false])
    }
    expect(await exportLines(pages.casebook)).toEqual(before)
  })
})

describe('two who change one record', () => {
  beforeEach(async () => {
    const { fields: _, ...body } = await event()
    await recordAll(pages.casebook, [
      { where: 'here', input: { ...body, date: '2023-11', outcome: 'convicted' } },
    ])
  })
  /** Opens the form, lets somebody else change the record, then sends the form. */
  async function meanwhile(over: Readonly<Record<string, string>>, theirs: object) {
    const { html } = await ask('/en/records/event-126/edit')
    await recordAll(pages.casebook, [{ where: 'here', input: { ...(await event()), ...theirs } }])
    const sent = await ask('/en/records/event-126/edit', filled(html, over))
    return ask(sent.to)
  }

  it('in different fields: both hold', async () => {
    const preview = await meanwhile({ date: '2023-11-29' }, { outcome: 'acquitted' })
    await save(preview.html, 'event-126')
    expect(await event()).toMatchObject({ date: '2023-11-29', outcome: 'acquitted' })
  })

  it('in the same field: both stand side by side, and nothing is overwritten before somebody chooses', async () => {
    const asked = await meanwhile({ date: '2023-11-29' }, { date: '2023-11-30' })
    expect(asked.html).toContain('Somebody changed this record while you did')
    expect(asked.html).toContain('30 November 2023')
    expect((await event()).date).toBe('2023-11-30')
    const chosen = await ask(
      '/en/records/event-126/edit',
      filled(asked.html, { 'conflict.date': 'mine' }),
    )
    await save((await ask(chosen.to)).html, 'event-126')
    expect((await event()).date).toBe('2023-11-29')
  })
})
