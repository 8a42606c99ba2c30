import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../../src/web/index.ts'
import { accessibilityFaults, openBrowser, watchedPage } from '../support/browser.ts'
import { type SampleApp, sampleApp } from '../support/sample-app.ts'

let sample: SampleApp
let server: Server
let browser: Browser

beforeAll(async () => {
  sample = await sampleApp()
  const started = await startServer(sample.app, { port: 0 })
  if (!started.ok) throw new Error(started.fault.message)
  server = started.value
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await sample?.close()
})

/** One page of every type, as of a day on which there is something to see. */
const then = '?on=2025-02-28'
const pageTypes = [
  '',
  '/persons',
  '/persons/zhylanbayev',
  '/persons/kozlov',
  '/events',
  '/events/defamation-decriminalised',
  '/proceedings',
  '/proceedings/residence-trial',
  '/provisions',
  '/provisions/cc-174',
  '/sources',
  '/sources/s083',
  '/sources/d4',
  '/organisations',
  '/organisations/kibhr',
  '/places/place-012',
  '/figures',
  '/figures/behind-bars',
  '/figures/killed-january-2022',
  '/papers',
  '/papers/briefing-2025',
  '/check',
  '/check/rules',
  '/kinds/claim',
  '/records/measure-020',
  '/persons/nobody',
].map((path) => `/en${path}${then}`)

const address = (path: string) => `${server.address}${path}`

describe.each([
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }, undefined],
  [
    'dark, on a phone',
    { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    ['target-size', 'scrollable-region-focusable', 'color-contrast'],
  ],
] as const)('%s', (_, look, rules) => {
  it('axe-core finds nothing on any type of page', async () => {
    const { page, close } = await watchedPage(browser, { ...look, bypassCSP: true })
    const faults: string[] = []
    for (const path of pageTypes) {
      await page.goto(address(path))
      for (const fault of await accessibilityFaults(page, rules && [...rules]))
        faults.push(`${path} ${fault}`)
    }
    await close()
    expect(faults).toEqual([])
  })
})

describe.each([
  ['with scripts allowed', true],
  ['with scripts off', false],
])('%s', (_, javaScriptEnabled) => {
  it('every type of page asks nobody else for anything, and the browser has no complaint', async () => {
    const { page, asked, complaints, close } = await watchedPage(browser, { javaScriptEnabled })
    for (const path of pageTypes.slice(0, -1)) await page.goto(address(path))
    await close()
    expect(asked.filter((url) => !url.startsWith(`${server.address}/`))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('find a person, choose a day, open a source, change the language', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled })
    await page.goto(server.address)
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('zhykanbaev')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: 'Marat Zhylanbayev' }).click()
    await page.getByLabel('As of', { exact: true }).fill('2025-02-28')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(address('/en/persons/zhylanbayev?on=2025-02-28&known=2026-11-21'))
    expect(await page.locator('.now').textContent()).toContain('Serving a prison sentence')

    const source = page.locator('details.src').first()
    expect(await source.locator('.card').isVisible()).toBe(false)
    await source.locator('summary').click()
    expect(await source.locator('.card').textContent()).toContain('probably true')

    await page.getByRole('link', { name: 'Қазақша' }).click()
    await page.waitForURL(address('/kk/persons/zhylanbayev?on=2025-02-28&known=2026-11-21'))
    await page.getByRole('link', { name: 'Бүгінге оралу' }).click()
    await page.waitForURL(address('/kk/persons/zhylanbayev'))
    await close()
  })

  it('filters lead to a list as long as they said', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled })
    await page.goto(address(`/en/persons${then}`))
    const option = page.locator('#by-tone option[value=deprived]')
    const said = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1])
    await page.locator('#by-tone').selectOption('deprived')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.waitForURL(/tone=deprived/)
    expect(await page.locator('main table tbody tr').count()).toBe(said)
    await close()
  })
})

describe('small screens and large letters', () => {
  it.each([
    ['320 px, which is a 1280 px screen at 400 %', 320, ['en', 'ru', 'kk']],
    ['640 px, which is a 1280 px screen at 200 %', 640, ['kk']],
  ])('nothing is wider than %s', async (_, width, inLanguages) => {
    const { page, close } = await watchedPage(browser, { viewport: { width, height: 640 } })
    const wide: string[] = []
    for (const path of pageTypes)
      for (const language of inLanguages) {
        await page.goto(address(path.replace('/en', `/${language}`)))
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        if (Number(over) > 0) wide.push(`${language} ${path}: ${over} px`)
      }
    await close()
    expect(wide).toEqual([])
  })

  it('everything that can be tapped is at least 24 px high, or stands in a sentence', async () => {
    const { page, close } = await watchedPage(browser, { viewport: { width: 360, height: 640 } })
    const small: string[] = []
    for (const path of pageTypes) {
      await page.goto(address(path))
      const found = await page.evaluate(smallTargets)
      small.push(...(found as string[]).map((target) => `${path} ${target}`))
    }
    await close()
    expect(small).toEqual([])
  })
})

/** Run in the page: controls under 24 px that are not words within a text (WCAG 2.2, criterion 2.5.8). */
const smallTargets = `[...document.querySelectorAll('a, button, input, select, summary')]
  .filter((e) => {
    const box = e.getBoundingClientRect()
    if (box.width === 0 || e.closest('.skip') || e.type === 'hidden') return false
    return (box.height < 23.5 || box.width < 23.5) && !e.closest('p, li, dd, small, .crumbs, .now')
  })
  .map((e) => e.outerHTML.slice(0, 120))`

describe('the keyboard', () => {
  it('reaches everything, in order, and always shows where it is', async () => {
    const { page, close } = await watchedPage(browser)
    await page.goto(address(`/en/persons/zhylanbayev${then}`))
    const hidden: string[] = []
    const visited: string[] = []
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      const [what, outline, visible] = (await page.evaluate(focused)) as [string, string, boolean]
      visited.push(what)
      if (outline === 'none' || !visible) hidden.push(what)
    }
    await close()
    expect(visited[0]).toContain('Skip to the content')
    expect(new Set(visited).size).toBeGreaterThan(25)
    expect(hidden).toEqual([])
  })
})

const focused = `(() => {
  const e = document.activeElement
  const box = e.getBoundingClientRect()
  return [
    e.outerHTML.slice(0, 150) + e.textContent,
    getComputedStyle(e).outlineStyle,
    box.bottom > 0 && box.top < innerHeight && box.right > 0,
  ]
})()`

describe('weight', () => {
  it('the first page and its style sheet are at most 60 KB compressed, every page at most 60 KB', async () => {
    const style = /href="(\/styles\/[^"]+)"/
    for (const path of pageTypes) {
      const html = await (await fetch(address(path), { headers: { connection: 'close' } })).text()
      const sheet = await (await fetch(address(style.exec(html)?.[1] ?? ''))).text()
      const weight = gzipSync(html).length + gzipSync(sheet).length
      expect(weight, path).toBeLessThan(60 * 1024)
    }
  })
})

describe('print', () => {
  it.each(['/persons/zhylanbayev', '/figures/behind-bars', '/persons', '/papers/briefing-2025'])(
    '%s prints as a paper: no controls, the date and the address at its foot',
    async (path) => {
      const { page, close } = await watchedPage(browser)
      await page.goto(address(`/en${path}${then}`))
      await page.emulateMedia({ media: 'print' })
      for (const control of ['.nav', 'header form', '.dates form', '.filters', '.controls'])
        for (const found of await page.locator(control).all())
          expect(await found.isVisible(), control).toBe(false)
      const foot = await page.locator('footer').textContent()
      expect(foot).toContain('As of 28 February 2025')
      expect(foot).toContain(`/en${path}${then}`)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      await close()
    },
  )
})
