import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../../src/web/index.ts'
import { accessibilityFaults, openBrowser, watchedPage } from '../support/browser.ts'
import { pageTypes, thatDay } from '../support/page-types.ts'
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
    await page.getByRole('searchbox', { name: 'Find anything' }).fill('zhykanbaev')
    await page.getByRole('button', { name: 'Find' }).click()
    const title = page.locator('.hits .title').first()
    await title.getByRole('link', { name: 'Marat Zhylanbayev' }).click()
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
    await page.goto(address(`/en/persons${thatDay}`))
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

/**
 * Run in the page: controls under 24 px that are not words within a text, and have no equal beside them as the marks of
 * a picture have in its table (WCAG 2.2, criterion 2.5.8).
 */
const smallTargets = `[...document.querySelectorAll('a, button, input, select, summary')]
  .filter((e) => {
    const box = e.getBoundingClientRect()
    if (box.width === 0 || e.closest('.skip') || e.type === 'hidden') return false
    return (box.height < 23.5 || box.width < 23.5) && !e.closest('p, li, dd, small, .crumbs, .now, .drawing')
  })
  .map((e) => e.outerHTML.slice(0, 120))`

describe('the keyboard', () => {
  it.each([
    ['/persons/zhylanbayev', 'light'],
    ['/find?q=torture', 'dark'],
    ['/new', 'light'],
    ['/merge?ids=person-020,person-035', 'dark'],
    ['/attention', 'light'],
    ['/help', 'dark'],
  ] as const)(
    'on %s (%s) it reaches everything in order, and where it is can be seen',
    async (path, colorScheme) => {
      const { page, close } = await watchedPage(browser, { colorScheme })
      await page.goto(address(`/en${path}`))
      const hidden: string[] = []
      const visited: string[] = []
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab')
        const now = (await page.evaluate(focused)) as Focused
        visited.push(now.what)
        if (now.outline === 'none' || !now.seen) hidden.push(now.what)
        if (contrast(now.colour, now.paper) < 3) hidden.push(`${now.colour} ${now.what}`)
      }
      await close()
      expect(visited[0]).toContain('Skip to the content')
      expect(new Set(visited).size).toBeGreaterThan(25)
      expect(hidden).toEqual([])
    },
  )
})

interface Focused {
  readonly what: string
  readonly outline: string
  readonly colour: string
  readonly paper: string
  /** On the screen, and under nothing that stays in sight while one scrolls (WCAG 2.2, criterion 2.4.11). */
  readonly seen: boolean
}

const focused = `(() => {
  const e = document.activeElement
  const box = e.getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const style = getComputedStyle(e)
  return {
    what: e.outerHTML.slice(0, 150) + e.textContent,
    outline: style.outlineStyle,
    colour: style.outlineColor,
    paper: getComputedStyle(document.body).backgroundColor,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && (e.closest('.leave') !== null || !top?.closest('.leave')),
  }
})()`

/** The contrast of two colours as browsers write them: "rgb(27, 79, 143)" (WCAG 2.2, "contrast ratio"). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(([part]) => {
      const value = Number(part) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

describe('forced colours', () => {
  it.each(['/persons/zhylanbayev', '/find?q=torture', '/new', '/attention', '/pictures/stock'])(
    '%s can be read, and where the keyboard is can be seen',
    async (path) => {
      const { page, close } = await watchedPage(browser, {
        forcedColors: 'active',
        bypassCSP: true,
      })
      await page.goto(address(`/en${path}`))
      expect(await accessibilityFaults(page, ['color-contrast'])).toEqual([])
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab')
        expect(((await page.evaluate(focused)) as Focused).outline).not.toBe('none')
      }
      await close()
    },
  )
})

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

  it('all scripts together are at most 40 KB compressed', async () => {
    const html = await (await fetch(address('/en'))).text()
    const script = /src="(\/islands\/[^"]+)"/.exec(html)?.[1] ?? ''
    const weight = gzipSync(await (await fetch(address(script))).text()).length
    expect(weight).toBeGreaterThan(500)
    expect(weight).toBeLessThan(40 * 1024)
  })
})

describe('print', () => {
  it.each([
    '/persons/zhylanbayev',
    '/figures/behind-bars',
    '/persons',
    '/papers/briefing-2025',
    '/find?q=torture',
    '/attention',
    '/changes/1',
    '/records/measure-020/history',
    '/help',
  ])('%s prints as a paper: no controls, the date and the address at its foot', async (path) => {
    const { page, close } = await watchedPage(browser)
    const day = path.includes('?') ? thatDay.replace('?', '&') : thatDay
    await page.goto(address(`/en${path}${day}`))
    await page.emulateMedia({ media: 'print' })
    for (const control of ['.nav', 'form', 'button', '.leave', '.controls'])
      for (const found of await page.locator(control).all())
        expect(await found.isVisible(), control).toBe(false)
    const foot = await page.locator('footer').textContent()
    expect(foot).toContain('As of 28 February 2025')
    expect(foot).toContain(`/en${path}${day}`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await close()
  })
})
