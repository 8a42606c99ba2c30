import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../../src/web/index.ts'
import { openBrowser, watchedPage } from '../support/browser.ts'
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
  ['with scripts allowed', true],
  ['with scripts off', false],
])('%s', (_, javaScriptEnabled) => {
  it('count events by region, open the list behind a tile, keep the table', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled })
    await page.goto(address('/en/pictures?on=2025-02-28'))
    await page.getByRole('link', { name: 'Events by region' }).click()
    await page.getByLabel('From').fill('2022-01-01')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.waitForURL(/from=2022-01-01/)
    const tile = page.locator('.drawing a', { hasText: /^Almaty: \d+ events/ }).first()
    const said = Number(/: (\d+)/.exec((await tile.locator('title').textContent()) ?? '')?.[1])
    await tile.click()
    await page.waitForURL(/part=almaty.*#list/)
    expect(await page.locator('#list + ul li').count()).toBe(said)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download: CSV' }).click(),
    ])
    expect(await readFile(await file.path(), 'utf8')).toContain(`Almaty,KZ-75,${said}\r\n`)
    await close()
  })
})

it('by keyboard alone: every mark that leads somewhere is reached, and shows that it is', async () => {
  const { page, close } = await watchedPage(browser)
  await page.goto(address('/en/pictures/trial?case=residence-trial&on=2025-02-28'))
  const links = await page.locator('.drawing a').count()
  expect(links).toBeGreaterThan(5)
  await page.locator('button', { hasText: 'Apply' }).focus()
  const seen = new Set<string>()
  for (let i = 0; i < links; i++) {
    await page.keyboard.press('Tab')
    const [inside, title, outline] = (await page.evaluate(focused)) as [boolean, string, string]
    expect(inside).toBe(true)
    expect(outline).not.toBe('none')
    seen.add(`${i} ${title}`)
  }
  expect(seen.size).toBe(links)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/en\/events\//)
  await close()
})

const focused = `(() => {
  const e = document.activeElement
  return [e.closest('.drawing') !== null, e.textContent, getComputedStyle(e).outlineStyle]
})()`

it.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
] as const)(
  '%s: a picture is seen whole at 300 px, its letters as large as on a wide screen',
  async (_, look) => {
    const { page, close } = await watchedPage(browser, {
      ...look,
      viewport: { width: 300, height: 700 },
    })
    for (const picture of ['stock?months=12', 'map', 'flow', 'network']) {
      await page.goto(
        address(`/ru/pictures/${picture}${picture.includes('?') ? '&' : '?'}on=2025-02-28`),
      )
      const [size, beyond] = (await page.evaluate(letters)) as [number, string[]]
      expect(size).toBeGreaterThanOrEqual(12)
      expect(beyond, picture).toEqual([])
    }
    await close()
  },
)

const letters = `(() => {
  const texts = [...document.querySelectorAll('.drawing text')].filter((e) => e.getBoundingClientRect().width > 0)
  return [
    Math.min(...texts.map((e) => Number.parseFloat(getComputedStyle(e).fontSize))),
    texts.filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.textContent),
  ]
})()`
