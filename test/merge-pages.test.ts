import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportLines, recordAll } from '../src/casebook/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

const origin = 'http://localhost:4770'
const twin = (n: number, over: object = {}) => ({
  kind: 'person',
  version: 1,
  id: `person-twin${n}`,
  names: [{ text: 'Marat Jylanbaev', language: 'en', use: 'preferred' }],
  birth: '1963',
  sources: [{ source: 'source-083' }],
  ...over,
})
let pages: SampleApp

beforeAll(async () => {
  pages = await sampleApp({}, [twin(1)])
})
afterAll(() => pages.close())

const read = async (path: string) => {
  const response = await pages.app.request(path, { headers: { host: 'localhost:4770' } })
  return { status: response.status, html: await response.text() }
}
const send = (path: string, fields: readonly (readonly [string, string])[], by = pages) =>
  by.app.request(path, {
    method: 'POST',
    headers: { host: 'localhost:4770', origin },
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
  })
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const held = async (id: string) =>
  (await exportLines(pages.casebook)).map((l) => JSON.parse(l)).find((record) => record.id === id)

/** The page of proposals, once the comparison is over. */
async function proposals(): Promise<string> {
  for (;;) {
    const { html } = await read('/en/duplicates')
    if (!html.includes('<progress')) return html
  }
}

describe('possible duplicates', () => {
  it('are proposed with reasons, and set aside when somebody says they are different', async () => {
    const html = await proposals()
    expect(text(html)).toContain('Marat Zhylanbayev · Marat Jylanbaev')
    expect(html).toContain('person-twin1')
    const members = [...html.matchAll(/name="member" value="([^"]+)"/g)].map((m) => m[1] ?? '')
    await send(
      '/en/duplicates',
      members.map((id) => ['member', id] as const),
    )
    expect(text(await proposals())).toContain('1 proposal was set aside')
    await send('/en/duplicates', [['do', 'again']])
    expect(await proposals()).toContain('person-twin1')
  })
})

describe('merging', () => {
  const wish = [
    ['id', 'person-035'],
    ['id', 'person-twin1'],
    ['same', 'person-035'],
    ['same', 'person-twin1'],
    ['into', 'person-035'],
    ['pick-birth', 'person-twin1'],
    ['why', 'the same case'],
  ] as const

  it.each(['en', 'ru', 'kk'])('shows the records side by side in %s', async (language) => {
    const { status, html } = await read(`/${language}/merge?ids=person-035,person-twin1`)
    expect(status).toBe(200)
    expect(html).toContain('name="pick-birth" value="person-twin1" checked')
    expect(html).toContain('name="into" value="person-035" checked')
  })

  it('asks which records when fewer than two stand', async () => {
    expect((await read('/en/merge?ids=person-035,nobody')).html).toContain('name="ids"')
  })

  it('takes over what was picked; splitting on the history page brings both back', async () => {
    const before = await exportLines(pages.casebook)
    const done = await send('/en/merge', wish)
    expect(done.status).toBe(303)
    expect(await held('person-035')).toMatchObject({ birth: '1963' })
    expect((await read('/en/records/person-twin1')).status).toBe(302)
    const history = await read('/en/records/person-035/history')
    expect(history.html).toContain('/en/records/person-twin1/split')
    expect((await send('/en/records/person-twin1/split', [])).status).toBe(303)
    expect(await exportLines(pages.casebook)).toEqual(before)
  })

  it('leaves a record alone whose box is not ticked', async () => {
    const before = await exportLines(pages.casebook)
    const alone = wish.filter(([name, value]) => !(name === 'same' && value === 'person-twin1'))
    const answer = await send('/en/merge', alone)
    expect(answer.status).toBe(422)
    expect(text(await answer.text())).toContain('two different records')
    expect(await exportLines(pages.casebook)).toEqual(before)
  })
})

it('a restricted record is merged only when a second person agrees', async () => {
  await recordAll(pages.casebook, [
    { where: 'here', input: twin(2, { confidentiality: 'restricted' }) },
  ])
  const wish = [
    ['id', 'person-twin1'],
    ['id', 'person-twin2'],
    ['same', 'person-twin1'],
    ['same', 'person-twin2'],
    ['into', 'person-twin1'],
  ] as const
  expect(text((await read('/en/merge?ids=person-twin1,person-twin2')).html)).toContain(
    'Ask a second person',
  )
  await send('/en/merge', wish)
  const waiting = await read('/en/duplicates')
  const approval = /approval=([a-z0-9-]+)/.exec(waiting.html)?.[1] ?? ''
  await send('/en/merge', [...wish, ['approval', approval]])
  expect((await read('/en/persons/person-twin2')).status).toBe(200)

  const { desk } = pages.deps.keeper ?? {}
  const other = await sampleApp({
    ...pages.deps,
    keeper: pages.deps.keeper &&
      desk && { ...pages.deps.keeper, desk: { ...desk, by: 'colleague' } },
  })
  expect((await send('/en/merge', [['approval', approval]], other)).status).toBe(303)
  const gone = await read(`/en/persons/person-twin2`)
  expect(gone.status).toBe(302)
  await other.close()
})
