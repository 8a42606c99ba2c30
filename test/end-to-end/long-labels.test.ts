import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Server, startServer } from '../../src/web/index.ts'
import type { Say } from '../../src/wording/index.ts'
import { openBrowser, watchedPage } from '../support/browser.ts'
import { pageTypes } from '../support/page-types.ts'
import { type SampleApp, sampleApp } from '../support/sample-app.ts'

// Every word of every message becomes 40 % longer: a language to come may be as long, and words may be as unbreakable.
vi.mock('../../src/wording/say.ts', async (original) => {
  const actual = await original<typeof import('../../src/wording/say.ts')>()
  const longer = (text: string) =>
    text.replaceAll(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)))
  const sayIn = (language: 'en' | 'ru' | 'kk'): Say => {
    const say = actual.sayIn(language)
    return (key, values) => longer(say(key, values))
  }
  return { ...actual, sayIn }
})

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

it.each([320, 1024])('labels that are longer by two fifths fit at %i px', async (width) => {
  const { page, close } = await watchedPage(browser, { viewport: { width, height: 800 } })
  const wide: string[] = []
  for (const path of pageTypes) {
    await page.goto(`${server.address}${path.replace('/en', '/ru')}`)
    for (const found of (await page.evaluate(tooWide)) as string[]) wide.push(`${path} ${found}`)
  }
  await page.goto(`${server.address}/en/help`)
  expect(await page.title()).toMatch(/^HelpHe/)
  await close()
  expect(wide).toEqual([])
})

/** Run in the page: how far it is too wide, and controls that cut their own words off. */
const tooWide = `(() => {
  const over = document.documentElement.scrollWidth - innerWidth
  const cut = [...document.querySelectorAll('button, .button, .tap, summary, label, th')]
    .filter((e) => !e.closest('.away, .wide, .drawing') && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
    .map((e) => e.outerHTML.slice(0, 120))
  return over > 0 ? [over + ' px', ...cut] : cut
})()`
