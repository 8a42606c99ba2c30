import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/base/language.ts'
import { recentEntries, stepNames } from '../src/casebook/index.ts'
import { createApp } from '../src/web/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

let sample: SampleApp
beforeAll(async () => {
  sample = await sampleApp()
})
afterAll(() => sample.close())

const origin = 'http://localhost:4770'
const ask = (path: string) =>
  sample.app.request(`${origin}${path}`, { headers: { host: 'localhost:4770' } })
const read = async (path: string) => (await ask(path)).text()

/** Sends a form as a browser without a script would; returns where it leads, or the words of the answer. */
async function send(path: string, fields: Record<string, string | readonly string[]>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  const answer = await sample.app.request(`${origin}${path}`, {
    method: 'POST',
    body,
    headers: { host: 'localhost:4770', 'sec-fetch-site': 'same-origin' },
  })
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: await answer.text(),
  }
}

const words = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')

/** The hidden fields that say which draft a page is of. */
const marks = (html: string) =>
  Object.fromEntries(
    ['draft', 'revision', 'tab'].map((name) => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(
        html.slice(html.search(/data-draft|<h1>What will/)),
      )?.[1] ?? '',
    ]),
  )

const incident = {
  language: 'en',
  people: '0',
  'people.0.who.text': 'Bekizhan Mendygaziyev',
  'people.0.who': 'new:person',
  'people.0.who.other': 'yes',
  'people.0.role': 'accused',
  acts: '0',
  'acts.0.type': 'detention',
  'acts.0.date': '17.01.2026',
  'acts.0.place.text': 'Somewhere new',
  'acts.0.place': 'new:place',
  'acts.0.place.place.type': 'city',
  cases: '0',
  'cases.0.type': 'criminal',
  'cases.0.charges': '0',
  'cases.0.charges.0.provision': 'provision-003',
  measures: '0',
  'measures.0.type': 'pre-trial-detention',
  'measures.0.start': '17 January 2026',
  'measures.0.months': '12',
  sources: '0',
  'sources.0.source': 'new:source',
  'sources.0.url': 'https://example.org/report',
  'sources.0.publisher': 'Radio Azattyq',
  'sources.0.grade': '2',
  confidentiality: 'organisation',
  why: 'reported today',
}

async function preview(path: string, fields: Record<string, string | readonly string[]>) {
  const form = marks(await read(path))
  const sent = await send(path, { ...form, ...fields, do: 'preview' })
  return { address: sent.to, html: await read(sent.to) }
}

describe('a whole incident', () => {
  it('is previewed with what follows from it, then written as one change', async () => {
    const before = (await recentEntries(sample.casebook, 1))[0]
    const { html } = await preview('/en/new', incident)
    expect(words(html)).toContain('What will be written')
    expect(words(html)).toContain('In custody before the verdict')
    expect(words(html)).toContain('Bekizhan Mendygaziyev')
    expect((await recentEntries(sample.casebook, 1))[0]).toEqual(before)

    const saved = await send('/en/new', { ...marks(html), do: 'save' })
    expect(saved.status).toBe(303)
    const page = words(await read(saved.to))
    expect(page).toContain('Bekizhan Mendygaziyev')
    expect(page).toContain('as one change')
    const entries = await recentEntries(sample.casebook, 6)
    expect(entries.map(({ kind }) => kind).sort()).toEqual(
      ['event', 'measure', 'person', 'place', 'proceeding', 'source'].sort(),
    )
  })

  it('is undone as one change', async () => {
    const [last] = await recentEntries(sample.casebook, 1)
    const undone = await send(`/en/changes/${(last?.sequence ?? 0) + 1}`, { why: 'a mistake' })
    expect(undone.status).toBe(303)
    const persons = words(await read('/en/persons?q=Mendygaziyev'))
    expect(persons).not.toContain('Bekizhan Mendygaziyev')
  })

  it('saved twice by two presses of the button is written once', async () => {
    const { html } = await preview('/en/new', {
      ...incident,
      'people.0.who.text': 'Zhanmurat Ashtaev',
    })
    const size = async () => (await recentEntries(sample.casebook, 1))[0]?.sequence
    await send('/en/new', { ...marks(html), do: 'save' })
    const once = await size()
    const again = await send('/en/new', { ...marks(html), do: 'save' })
    expect(words(await read(again.to))).toContain('no longer kept')
    expect(await size()).toBe(once)
  })

  it('with one fault nothing is written; the fault is said above and at its field, and all that was typed is kept', async () => {
    const before = await recentEntries(sample.casebook, 1)
    const { html } = await preview('/en/new', {
      ...incident,
      'acts.0.date': '31.02.2026',
      'acts.0.account': 'kept words',
    })
    const said = words(html)
    expect(said.match(/Event 1: “31\.02\.2026” is not a date/g)).toHaveLength(2)
    expect(html).toContain('href="#f-acts-0-date"')
    expect(html).toContain('value="31.02.2026"')
    expect(said).toContain('kept words')
    expect(await recentEntries(sample.casebook, 1)).toEqual(before)
  })

  it('without a source nothing is written', async () => {
    const { html } = await preview('/ru/new', {
      language: 'ru',
      people: '0',
      'people.0.who': 'person-035',
      'people.0.role': 'prisoner',
      acts: '0',
      'acts.0.type': 'release',
      sources: '0',
    })
    expect(words(html)).toContain('Нет источника')
  })

  it('a person who may be there already is shown first, and a person decides', async () => {
    const twin = { ...incident, 'people.0.who.text': 'Марат Жыланбаев', 'people.0.who.other': '' }
    const { html } = await preview('/en/new', twin)
    expect(words(html)).toContain('may be in the casebook already')
    expect(words(html)).toContain('Marat Zhylanbayev')
    const decided = await preview('/en/new', { ...twin, 'people.0.who.other': 'yes' })
    expect(words(decided.html)).toContain('What will be written')
  })
})

describe('a step of a proceeding', () => {
  it('changes what it should in one change, which is undone as one', async () => {
    const path = '/en/proceedings/zhylanbayev-extremism/steps/release'
    const { html } = await preview(path, {
      date: '20 November 2026',
      type: 'pardon',
      ends: 'measure-020',
      sources: '0',
      'sources.0.source': 'source-083',
    })
    expect(words(html)).toMatch(
      /Marat Zhylanbayev Serving a prison sentence .* Released .*1 new record/,
    )
    expect(words(html)).toContain('1 changed record')
    const saved = await send(path, { ...marks(html), do: 'save' })
    expect(saved.to).toContain('/en/persons/zhylanbayev?entered=')
    expect(words(await read(saved.to))).toContain('Released')
    const number = /entered=(\d+)/.exec(saved.to)?.[1]
    expect(words(await read(`/en/changes/${number}`))).toContain('Undo')
    const undone = await send(`/en/changes/${number}`, { why: 'a mistake' })
    expect(undone.status).toBe(303)
    expect(words(await read('/en/persons/zhylanbayev'))).toContain('Serving a prison sentence')
  })

  it('a measure that ended is entered from the page of the person', async () => {
    const path = '/en/persons/zhylanbayev/measure-ended'
    const { html } = await preview(path, {
      measure: 'measure-020',
      end: 'about October 2026',
      endReason: 'served',
      sources: '0',
      'sources.0.source': 'source-083',
    })
    expect(words(html)).toContain('about October 2026')
    const saved = await send(path, { ...marks(html), do: 'save' })
    expect(words(await read(saved.to))).toContain('Served in full')
    const undone = await send(`/en/changes/${/entered=(\d+)/.exec(saved.to)?.[1]}`, { why: '' })
    expect(undone.status).toBe(303)
  })

  it('names its charges and measures in a form that another case cannot be taken for', async () => {
    const page = words(await read('/en/proceedings/zhylanbayev-extremism/steps/verdict'))
    expect(page).toContain('article 405')
    expect(page).toContain('Imprisonment, seven years')
  })
})

describe('a draft', () => {
  const keep = async (fields: Record<string, string>) =>
    JSON.parse((await send('/en/new', { people: '0', ...fields, do: 'keep' })).text)

  it('is kept, listed, resumed and deleted', async () => {
    const form = marks(await read('/en/new'))
    const kept = await keep({ ...form, 'people.0.who.text': 'Kept For Later' } as never)
    expect(kept).toMatchObject({ draft: form.draft, revision: 1 })
    expect(words(await read('/en'))).toContain('Kept For Later')
    expect(words(await read('/kk/new'))).toContain('Kept For Later')
    expect(await read(`/ru/new?draft=${form.draft}`)).toContain('value="Kept For Later"')
    await send('/en/new', { draft: form.draft ?? '', do: 'discard' })
    expect(words(await read('/en/new'))).not.toContain('Kept For Later')
  })

  it('in two tabs: the later one is told, and what it has is not lost', async () => {
    const first = marks(await read('/en/new'))
    await keep({ ...first, 'people.0.who.text': 'First Words' } as never)
    const address = `/en/new?draft=${first.draft}`
    const [one, two] = [marks(await read(address)), marks(await read(address))]
    await keep({ ...one, 'people.0.who.text': 'From Tab One' } as never)
    const late = await keep({ ...two, 'people.0.who.text': 'From Tab Two' } as never)
    expect(late.changed).toMatch(/^\d\d:\d\d$/)
    const sent = await send('/en/new', {
      ...two,
      people: '0',
      'people.0.who.text': 'From Tab Two',
      do: 'stay',
    } as never)
    expect(words(sent.text)).toContain('Two tabs have this draft')
    const copy = await send('/en/new', {
      ...marks(sent.text),
      people: '0',
      'people.0.who.text': 'From Tab Two',
      do: 'copy',
    })
    expect(await read(copy.to)).toContain('From Tab Two')
    expect(await read(address)).toContain('From Tab One')
  })

  it('of one tab is no conflict with itself, even when an answer is still on the way', async () => {
    const form = marks(await read('/en/new'))
    await keep({ ...form, 'people.0.who.text': 'One' } as never)
    const next = await keep({ ...form, 'people.0.who.text': 'Two' } as never)
    expect(next).toMatchObject({ revision: 2 })
  })

  it('that is gone is not brought back by a late save', async () => {
    const form = { ...marks(await read('/en/new')), revision: '3' }
    expect(await keep(form as never)).toEqual({ gone: true })
  })
})

describe('without a script', () => {
  it('rows are added and removed, and a record is looked up, by buttons', async () => {
    const form = marks(await read('/en/new'))
    const added = await send('/en/new', {
      ...form,
      people: '0',
      'people.0.who.text': 'Жыланбаев',
      do: 'add:people',
    })
    expect(added.to).toContain('#row-people-1')
    const page = await read(added.to.split('#')[0] ?? '')
    expect(page).toContain('id="row-people-1"')
    expect(page).toContain('value="person-035"')
    const removed = await send('/en/new', {
      ...marks(page),
      people: ['0', '1'],
      do: 'remove:people.0',
    })
    expect(await read(removed.to.split('#')[0] ?? '')).not.toContain('id="row-people-0"')
  })

  it('candidates say what tells them apart and why they were found', async () => {
    const { candidates } = JSON.parse(
      await read('/en/suggest?kind=person,organisation&q=Жыланбаев'),
    )
    expect(candidates[0]).toMatchObject({ id: 'person-035', title: 'Marat Zhylanbayev' })
    expect(candidates[0].why).toContain('same surname')
    const provisions = JSON.parse(await read('/en/suggest?kind=provision&q=174')).candidates
    expect(provisions[0].title).toContain('174')
    const sources = JSON.parse(await read('/en/suggest?kind=source&q=iphronline')).candidates
    expect(sources.length).toBeGreaterThan(0)
    expect(JSON.parse(await read('/kk/suggest?date=2025 жылғы 17 қаңтар'))).toEqual({
      date: '= 2025 жылғы 17 қаңтар',
    })
  })
})

describe('the pages', () => {
  const paths = [
    '/new',
    '/new?person=zhylanbayev&with=cases',
    '/persons/zhylanbayev/measure-ended',
    ...stepNames.map((name) => `/proceedings/proceeding-021/steps/${name}`),
  ]
  it.each(languages.flatMap((language) => paths.map((path) => `/${language}${path}`)))(
    '%s renders',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).not.toMatch(/ style="|undefined|\[object|NaN/)
    },
  )

  it('are for the keeper only', async () => {
    const { keeper: _, ...deps } = sample.deps
    const app = createApp({ ...deps, loopback: false })
    for (const path of [
      '/en/new',
      '/en/suggest?q=a',
      '/en/proceedings/proceeding-021/steps/verdict',
    ])
      expect(
        (await app.request(`${origin}${path}`, { headers: { host: 'localhost:4770' } })).status,
      ).toBe(404)
  })
})
