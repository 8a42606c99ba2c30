import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/base/language.ts'
import { figures } from '../src/figures/index.ts'
import { kindNames, kindOf } from '../src/records/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

let sample: SampleApp
beforeAll(async () => {
  sample = await sampleApp({}, [consent, secretPerson, hostile, contested])
})
afterAll(() => sample.close())

const secretPerson = {
  kind: 'person',
  version: 1,
  id: 'person-secret',
  handle: 'planted-secret',
  names: [{ text: 'Planted Secretname', use: 'preferred' }],
  confidentiality: 'restricted',
}
const consent = { ...kindOf('consent').example, id: 'consent-900' }
const hostile = {
  kind: 'event',
  version: 1,
  id: 'event-hostile',
  type: 'publication',
  title: { en: '<script>alert("x")</script> & \'quoted\'' },
  date: '2024-05',
  sources: [{ source: 'source-083', locator: '"><img src=x>' }],
}
const contested = {
  kind: 'event',
  version: 1,
  id: 'event-contested',
  type: 'detention',
  title: { en: 'An event two sources date differently' },
  date: '2024-06-01',
  participants: [{ who: 'person-035', role: 'detainee' }],
  sources: [{ source: 'source-083', grade: 5 }],
  fields: { '/date': { also: [{ value: '2024-06-03', sources: [{ source: 'source-084' }] }] } },
}

const headers = { host: 'localhost:4770' }
const ask = (path: string, more: Record<string, string> = {}, app = sample.app) =>
  app.request(`http://localhost:4770${path}`, { headers: { ...headers, ...more } })
const read = async (path: string) => (await ask(path)).text()
/** The main part of a page without marks and scripts, white space joined. */
const words = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** One page of every type. */
const pageTypes = [
  '',
  '/persons',
  '/persons/zhylanbayev',
  '/events',
  '/events/event-126',
  '/proceedings',
  '/proceedings/residence-trial',
  '/provisions',
  '/provisions/cc-174',
  '/sources',
  '/sources/s083',
  '/organisations',
  '/organisations/kibhr',
  '/places',
  '/places/place-012',
  '/figures',
  '/figures/behind-bars',
  '/pictures',
  '/pictures/stock',
  '/pictures/flow',
  '/pictures/map',
  '/pictures/network',
  '/pictures/life-line?person=zhylanbayev',
  '/pictures/trial?case=residence-trial',
  '/papers',
  '/papers/briefing-2025',
  '/check',
  '/check/rules',
  '/kinds/claim',
  '/records/measure-020',
]

describe.each(languages)('in %s', (language) => {
  it.each(pageTypes)('%s renders', async (path) => {
    let response = await ask(`/${language}${path}`)
    if (response.status === 302) response = await ask(response.headers.get('location') ?? '')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-language')).toBe(language)
    const html = await response.text()
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`))
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(
      /<script(?! type="module" src="\/islands\/)|<style| style="| on[a-z]+="|undefined|\[object|NaN/,
    )
  })

  it('says a missing page and a broken date in words', async () => {
    const missing = await ask(`/${language}/persons/nobody`)
    expect(missing.status).toBe(404)
    const broken = await ask(`/${language}/persons?on=31.02.2025`)
    expect(broken.status).toBe(400)
    expect(words(await broken.text())).toContain('31.02.2025')
  })
})

describe('addresses', () => {
  it('the bare address answers in the language of the browser', async () => {
    const response = await ask('/', { 'accept-language': 'kk' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-language')).toBe('kk')
  })

  it('an address without a language leads to one with it, filters kept', async () => {
    const response = await ask('/persons?tone=free', { 'accept-language': 'ru' })
    expect(response.headers.get('location')).toBe('/ru/persons?tone=free')
  })

  it('every record has a lasting address that leads to its page', async () => {
    const response = await ask('/en/records/person-035?on=2025-02-28')
    expect(response.headers.get('location')).toBe('/en/persons/zhylanbayev?on=2025-02-28')
  })

  it('every link of a page keeps the dates', async () => {
    const html = await read('/en/persons?on=2025-02-28&known=2026-11-20')
    const kept = [...html.matchAll(/href="(\/en[^"]*)"/g)].map(([, href]) => href ?? '')
    const without = kept.filter(
      (href) => !href.includes('on=2025-02-28') || !href.includes('known=2026-11-20'),
    )
    // Only "back to today" forgets them, and the page one leaves to in a hurry.
    expect(without).toEqual(['/en/month', '/en/persons'])
  })

  it('the casebook as known before its first entry is empty, and says so', async () => {
    expect(words(await read('/en?known=2020-01-01'))).toContain('held nothing')
  })
})

/** Pages of which one of each kind is asked: a form, a history, a step looks the same for every record. */
const ofOneKind: readonly (readonly [RegExp, string])[] = [
  [/\/records\/([a-z]+)-[^/]+\/(edit|history|split)$/, '/records/$1/$2'],
  [/\/proceedings\/[^/]+\/steps\/([^/]+)$/, '/proceedings/steps/$1'],
  [/\/changes\/\d+$/, '/changes/#'],
]

/** Of addresses that differ in nothing but the values of their query, or in the record of one kind, one is asked. */
const likeness = (address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const path = ofOneKind.reduce((text, [pattern, kind]) => text.replace(pattern, kind), pathname)
  return `${path}?${[...new Set(searchParams.keys())].sort().join('&')}`
}

describe('no link is dead', () => {
  it('every link from every page of the sample leads somewhere', { timeout: 300_000 }, async () => {
    const seen = new Set<string>(['/en'])
    const alike = new Set<string>()
    const dead: string[] = []
    for (const path of seen) {
      const response = await ask(path)
      if (response.status >= 400) dead.push(path)
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue
      const html = await response.text()
      const found = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, a]) => a ?? '')
      for (const address of [...found, response.headers.get('location') ?? '']) {
        const plain = address.replaceAll('&amp;', '&').split('#')[0] ?? ''
        if (alike.has(likeness(plain))) continue
        alike.add(likeness(plain))
        if (plain.startsWith('/en') || plain.startsWith('/styles') || plain === '/icon.svg')
          seen.add(plain)
      }
    }
    expect(dead).toEqual([])
    expect(seen.size).toBeGreaterThan(900)
  })
})

describe('what the casebook says is never markup', () => {
  it('titles and locators are escaped', async () => {
    const html = await read('/en/events/event-hostile')
    expect(html).toContain(
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;quoted&#39;',
    )
    expect(html).not.toContain('<img src=x>')
  })
  it('nor is what the reader asks for', async () => {
    const html = await read(`/en/persons?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>')
  })
})

describe('persons', () => {
  const count = async (query: string) =>
    Number(/<b>(\d+) persons?<\/b>/.exec(await read(`/en/persons?${query}`))?.[1])

  it.each(['', 'on=2025-02-28', 'on=2020-10-16&tone=unknown'])(
    'each count beside a filter equals the list it leads to (%s)',
    async (query) => {
      const html = await read(`/en/persons?${query}`)
      const selects = [...html.matchAll(/<select[^>]* name="(\w+)">(.*?)<\/select>/gs)]
      expect(selects.map(([, name]) => name)).toEqual(['tone', 'occupation', 'topic'])
      for (const [, name, options] of selects)
        for (const [, value, shown] of (options ?? '').matchAll(
          /value="([\w-]+)"[^>]*>[^<]*\((\d+)\)</g,
        )) {
          const wish = new URLSearchParams(query)
          wish.set(name ?? '', value ?? '')
          expect(await count(wish.toString()), `${name}=${value}`).toBe(Number(shown))
        }
    },
  )

  it('are found by any spelling', async () => {
    expect(words(await read('/en/persons?q=zhykanbaev'))).toContain('Marat Zhylanbayev')
  })
})

describe('a person on a date', () => {
  it.each([
    ['2023-10-31', 'No measure recorded'],
    ['2025-02-28', 'Serving a prison sentence since November 2023'],
    ['2026-11-21', 'Unconfirmed'],
  ])('%s: %s', async (on, said) =>
    expect(words(await read(`/en/persons/zhylanbayev?on=${on}`))).toContain(said),
  )

  it('whose measure was replaced, and who was released, is not drawn as held any longer', async () => {
    const held = await read('/en/persons/makhanbayev?on=2025-02-28')
    const asOf = Number(/class="asof" x1="([\d.]+)%"/.exec(held)?.[1])
    const bars = [...held.matchAll(/x="([\d.]+)%" width="([\d.]+)%"[^>]*class="(?:bar-|rest)/g)]
    expect(bars.length).toBeGreaterThan(2)
    for (const [, x, width] of bars) expect(Number(x) + Number(width)).toBeLessThan(asOf)
  })

  it('has everything that belongs to a file', async () => {
    const text = words(await read('/en/persons/zhylanbayev?on=2025-02-28'))
    for (const part of [
      'Life line',
      'Names',
      'Proceedings',
      'Measures and penalties',
      'Recognitions',
      'What happened',
      'Papers that mention the person',
      'Consent and confidentiality',
      'Sources',
      'History',
    ])
      expect(text).toContain(part)
  })
})

describe('a fact', () => {
  it('opens to its source: publisher, date, grade', async () => {
    const text = words(await read('/en/events/zhylanbayev-verdict'))
    expect(text).toContain('International Partnership for Human Rights')
    expect(text).toContain('1 December 2023')
    expect(text).toContain('2, probably true')
  })
  it('that two sources state differently shows both, and a weak source is called weak', async () => {
    const text = words(await read('/en/events/event-contested'))
    expect(text).toContain('1 June 2024')
    expect(text).toMatch(/Sources differ.*3 June 2024/)
    expect(text).toContain('one weak source')
  })
})

describe('figures', () => {
  it.each(figures.map((f) => f.name))('%s: number, definition and method', async (name) => {
    const response = await ask(`/ru/figures/${name}?on=2025-02-28`)
    expect(response.status).toBe(200)
    const text = words(await response.text())
    const definition = figures.find((f) => f.name === name)
    expect(text).toContain(definition?.definition.ru.replace(/\s+/g, ' ').slice(0, 40))
    expect(text).toMatch(/подсчитано здесь|процитировано/)
  })

  it('the list comes as CSV whose rows sum to the number', async () => {
    const response = await ask('/en/figures/behind-bars.csv?on=2025-02-28')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="behind-bars-2025-02-28.csv"',
    )
    const rows = (await response.text()).trimEnd().split('\r\n').slice(1)
    const low = rows
      .filter((row) => row.includes(',counted,'))
      .map((row) => Number(/,(\d+),\d+,[^,]*$/.exec(row)?.[1]))
      .reduce((a, b) => a + b, 0)
    const page = await read('/en/figures/behind-bars?on=2025-02-28')
    expect(page).toContain(`<p class="value computed">${low}</p>`)
  })
})

describe('pictures', () => {
  it.each([
    'flow?months=60&on=2025-02-28',
    'flow?months=36&of=convicted&on=2025-02-28',
    'map?on=2025-02-28',
    'network?on=2025-02-28',
  ])('%s: every number leads to a list as long as it says', async (address) => {
    const html = await read(`/en/pictures/${address}`)
    const numbers = [...html.matchAll(/<a href="([^"]*part=[^"]*)#list">(\d+)<\/a>/g)]
    expect(numbers.length).toBeGreaterThan(4)
    for (const [, href = '', number] of [...numbers.slice(0, 3), ...numbers.slice(-3)]) {
      const list = await read(href.replaceAll('&amp;', '&'))
      const items = /<h2 id="list">.*?<ul>(.*?)<\/ul>/s.exec(list)?.[1] ?? ''
      expect(items.match(/<li>/g)?.length, href).toBe(Number(number))
    }
  })

  it('come as files with the same numbers, under names that say for which day', async () => {
    const query = 'on=2025-02-28&months=12'
    const table = await ask(`/en/pictures/stock.csv?${query}`)
    expect(table.headers.get('content-disposition')).toBe(
      'attachment; filename="stock-2025-02-28.csv"',
    )
    const rows = (await table.text()).trimEnd().split('\r\n').slice(1)
    const svg = await ask(`/en/pictures/stock.svg?${query}`)
    expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(svg.headers.get('content-security-policy')).toMatch(/^sandbox (?!.*allow-scripts)/)
    const marks = [...(await svg.text()).matchAll(/<title>([^:<]*): (\d+) /g)]
    expect(marks.map(([, day, number]) => `${day},${number}`)).toEqual(
      rows.map((row) => row.split(',').slice(0, 2).join(',')),
    )
    const png = await ask(`/en/pictures/stock.png?${query}`)
    expect(png.headers.get('content-type')).toBe('image/png')
  })

  it('of a person nobody may see, or of nothing, are not there', async () => {
    expect((await ask('/en/pictures/other')).status).toBe(404)
    expect((await ask('/en/pictures/life-line.svg?person=nobody')).status).toBe(404)
    const page = await read('/en/pictures/life-line?person=nobody')
    expect(words(page)).toContain('nothing to draw')
  })
})

describe('papers', () => {
  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', 'application/pdf'],
    ['html', 'text/html; charset=utf-8'],
  ])('%s is saved under its name', async (format, type) => {
    const response = await ask(`/en/papers/briefing-2025.${format}`)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="briefing-2025.${format}"`,
    )
  })

  it('is shown without an origin, and in a frame only here', async () => {
    const response = await ask('/en/papers/briefing-2025/preview')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^sandbox (?!.*allow-(scripts|same-origin))/)
    expect(policy).toContain("frame-ancestors 'self'")
  })

  it.each(['/en/papers/other', '/en/papers/other.pdf', '/en/papers/..%2Fsecret.pdf'])(
    '%s is not there',
    async (path) => expect((await ask(path)).status).toBe(404),
  )
})

describe('through a network the reader is the public', () => {
  let open: SampleApp
  beforeAll(async () => {
    open = await sampleApp({ loopback: false, allowedHosts: ['localhost'] }, [
      secretPerson,
      consent,
    ])
  })
  afterAll(() => open.close())

  it('who sees no restricted record, no consent, no history', async () => {
    for (const path of ['/en', '/en/persons', '/en/persons/zhylanbayev', '/en/kinds/consent']) {
      const html = await (await ask(path, {}, open.app)).text()
      expect(html).not.toContain('Secretname')
      expect(html).not.toContain('loaded from the sample')
    }
    expect((await ask('/en/persons/planted-secret', {}, open.app)).status).toBe(404)
    expect((await ask('/en/records/consent-900', {}, open.app)).status).toBe(404)
    for (const address of ['life-line?person=planted-secret', 'network', 'map']) {
      const html = await (await ask(`/en/pictures/${address}`, {}, open.app)).text()
      expect(html).not.toContain('Secretname')
    }
  })

  it('while the keeper does', async () => {
    expect(words(await read('/en/persons/planted-secret'))).toContain('restricted')
    expect((await ask('/en/records/consent-900')).status).toBe(200)
  })
})

describe('every kind of record has a page', () => {
  it.each(kindNames)('%s', async (kind) => {
    const { view } = { view: await sample.deps.views.live() }
    const row = await view.db
      .selectFrom('records')
      .select('id')
      .where('casebook', '=', view.casebook)
      .where('kind', '=', kind)
      .executeTakeFirst()
    if (!row) return expect(['contact']).toContain(kind)
    let response = await ask(`/kk/records/${row.id}`)
    if (response.status === 302) response = await ask(response.headers.get('location') ?? '')
    expect(response.status).toBe(200)
  })
})

it('a page that cannot be made says so, with a reference, and tells the keeper', async () => {
  const told: string[] = []
  const broken = await sampleApp({
    views: {
      live: () => Promise.reject(new Error('the disk is gone')),
      at: () => Promise.reject(new Error('the disk is gone')),
    },
    report: (error, reference) => told.push(`${reference}: ${(error as Error).message}`),
  })
  const response = await ask('/ru/persons', {}, broken.app)
  const html = await response.text()
  await broken.close()
  expect(response.status).toBe(500)
  expect(html).toContain('lang="ru"')
  expect(html).not.toContain('disk')
  expect(told).toHaveLength(1)
  expect(html).toContain(told[0]?.split(':')[0])
})
