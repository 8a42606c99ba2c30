import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
beforeEach(async () => {
  await sample.deps.keeper?.desk.remove('setting', 'pages')
})

const address = (path: string) => `${server.address}${path}`
const at = (page: Page) =>
  page.evaluate('document.activeElement.id || document.activeElement.textContent')
const set = (settings: object) =>
  sample.deps.keeper?.desk.put({
    kind: 'setting',
    id: 'pages',
    title: '',
    body: { keys: true, theme: 'system', quickExit: true, ...settings },
  })

/** A page at an address, once its script runs. */
async function opened(path: string, options: Parameters<typeof watchedPage>[1] = {}) {
  const watched = await watchedPage(browser, options)
  await watched.page.goto(address(path))
  return watched
}

describe('keys', () => {
  it.each([
    ['Latin letters', '/'],
    ['Russian letters', '.'],
    ['Kazakh letters', '№'],
  ])('with %s, the key of / goes to the search box', async (_, key) => {
    const { page, close } = await opened('/en/persons')
    await page.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', code: 'Slash', bubbles: true }))`,
    )
    expect(await at(page)).toBe('find')
    await close()
  })

  it('on the page that finds, / goes to its own box and takes what is in it', async () => {
    const { page, close } = await opened('/en/find?q=torture')
    await page.keyboard.press('/')
    await page.keyboard.type('arrest')
    expect(await page.locator('#find-q').inputValue()).toBe('arrest')
    await close()
  })

  it('? opens the list of keys, Esc closes it', async () => {
    const { page, close } = await opened('/ru/events')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Клавиши' })
    await list.waitFor()
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    await close()
  })

  it.each([
    ['a table', '/en/persons?on=2025-02-28', 'main tbody tr'],
    ['search results', '/en/find?q=torture', '.hits > li'],
    ['a list', '/en/attention', 'main section li'],
  ])('j and k walk through %s, Enter opens', async (_, path, rows) => {
    const { page, close } = await opened(path)
    const link = (i: number) => page.locator(rows).nth(i).locator('a').first().textContent()
    await page.keyboard.press('j')
    expect(await at(page)).toBe(await link(0))
    await page.keyboard.press('j')
    expect(await at(page)).toBe(await link(1))
    await page.keyboard.press('k')
    const title = await link(0)
    expect(await at(page)).toBe(title)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
    await close()
  })

  it('letters are only letters while one types; Esc leaves the field', async () => {
    const { page, close } = await opened('/en/events')
    await page.locator('#find').focus()
    await page.keyboard.type('jk/?')
    expect(await page.locator('#find').inputValue()).toBe('jk/?')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
    await close()
  })

  it('Esc folds what is unfolded and stays at it', async () => {
    const { page, close } = await opened('/en/persons/zhylanbayev?on=2025-02-28')
    const source = page.locator('details.src').first()
    await source.locator('summary').click()
    await page.keyboard.press('Escape')
    expect(await source.locator('.card').isVisible()).toBe(false)
    expect(await at(page)).toBe(await source.locator('summary').textContent())
    await close()
  })

  it.each(['Control+s', 'Control+Enter'])('%s sends the form one is in', async (chord) => {
    const { page, close } = await opened('/en/settings')
    await page.locator('input[name=theme][value=dark]').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press(chord)
    await page.getByRole('status').waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await close()
  })

  it('all of them are off where the keeper does not want them', async () => {
    await set({ keys: false })
    const { page, close } = await opened('/en/new')
    for (const key of ['/', '?', 'j']) await page.keyboard.press(key)
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
    expect(await page.locator('dialog').count()).toBe(0)
    await page.locator('#f-people-0-who').focus()
    await page.keyboard.press('Control+Enter')
    expect(page.url()).toBe(address('/en/new'))
    await page.goto(address('/en/help'))
    expect(await page.locator('#keys').textContent()).not.toContain('Ctrl+S')
    await close()
  })
})

describe('light and dark', () => {
  it.each([
    ['system', 'dark', 'rgb(21, 23, 26)'],
    ['system', 'light', 'rgb(255, 255, 255)'],
    ['light', 'dark', 'rgb(255, 255, 255)'],
    ['dark', 'light', 'rgb(21, 23, 26)'],
  ] as const)('%s, where the system is %s: %s', async (theme, colorScheme, paper) => {
    await set({ theme })
    const { page, close } = await opened('/en/help', { colorScheme })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(paper)
    await page.emulateMedia({ media: 'print', colorScheme })
    expect(
      await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--paper")'),
    ).toBe('#ffffff')
    await close()
  })
})

describe('quick exit', () => {
  const leave = {
    'the button': (page: Page) => page.getByRole('link', { name: 'Leave now' }).click(),
    'Shift three times': async (page: Page) => {
      for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
    },
  }
  it.each(Object.entries(leave))('%s puts a calendar in the place of the page', async (_, go) => {
    const { page, close } = await opened('/en')
    await page.goto(address('/en/persons/zhylanbayev'))
    await go(page)
    await page.waitForURL(address('/en/month'))
    expect(await page.title()).toBe('November 2026')
    expect(await page.locator('body').textContent()).not.toMatch(/casebook|Factum|Zhylanbayev/i)
    await page.goBack()
    expect(page.url()).toBe(address('/en'))
    await close()
  })

  it('capital letters are typed without leaving', async () => {
    const { page, close } = await opened('/en/events')
    await page.locator('#find').focus()
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`)
    expect(await page.locator('#find').inputValue()).toBe('ABC')
    expect(page.url()).toBe(address('/en/events'))
    await close()
  })

  it('without a script it is a link', async () => {
    const { page, close } = await opened('/kk/events', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Бірден шығу' }).click()
    expect(page.url()).toBe(address('/kk/month'))
    await close()
  })

  it('is not there where the keeper does not want it', async () => {
    await set({ quickExit: false })
    const { page, close } = await opened('/en/events')
    expect(await page.locator('.leave').count()).toBe(0)
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
    expect(page.url()).toBe(address('/en/events'))
    await close()
  })
})
