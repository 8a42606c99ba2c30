import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, watchedPage } from '../support/browser.ts'

// Without the launcher, which would be killed in the place of the program.
const program = join(import.meta.dirname, '../../src/cli/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'factum-drafts-'))
const env = {
  ...process.env,
  HOME: folder,
  FACTUM_CASEBOOK: join(folder, 'casebook'),
  DATABASE_URL: '',
}

let browser: Browser
let port = 0
let serving: ChildProcess
const address = () => `http://localhost:${port}`

beforeAll(async () => {
  const made = spawnSync(process.execPath, [program, 'init'], {
    encoding: 'utf8',
    cwd: folder,
    env,
  })
  if (made.status !== 0) throw new Error(made.stderr)
  port = await freePort()
  await serve()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await kill()
  rmSync(folder, { recursive: true, force: true })
})

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0))
    })
  })

/** Starts the program, and waits until it says where it answers. */
async function serve(): Promise<void> {
  const child = spawn(process.execPath, [program, 'serve', '--port', String(port)], {
    cwd: folder,
    env,
  })
  serving = child
  await new Promise<void>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(address())) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`the program ended: ${said}`)))
  })
}

/** As when the power fails: no word is said to the process. */
async function kill(): Promise<void> {
  const ended = new Promise((resolve) => serving.once('exit', resolve))
  serving.kill('SIGKILL')
  await ended
}

const note = '#f-note'
/** The words a draft has, as a new tab shows them. */
async function kept(draft: string): Promise<string> {
  const { page, close } = await watchedPage(browser)
  await page.goto(`${address()}/en/new?draft=${draft}`)
  const words = await page.locator(note).inputValue()
  await close()
  return words
}

const draftOf = (page: Page): Promise<string> =>
  page.locator('form[data-draft] input[name="draft"]').inputValue()
const says = (page: Page, words: RegExp) =>
  page.locator('.kept-at').filter({ hasText: words }).waitFor()
const saved = (page: Page) => says(page, /^Draft saved at \d\d:\d\d$/)
const unsaved = (page: Page) => says(page, /the line is lost/)

it('a draft outlives a server that is killed again and again while one types', async () => {
  const { page, close } = await watchedPage(browser)
  await page.goto(`${address()}/en/new`)
  const draft = await draftOf(page)
  let typed = ''
  for (const round of [1, 2, 3]) {
    const words = `round ${round} before the server goes; `
    await page.locator(note).pressSequentially(words)
    typed += words
    await saved(page)
    await kill()
    const after = `typed while it was away ${round}; `
    await page.locator(note).pressSequentially(after)
    typed += after
    await unsaved(page)
    await serve()
    await saved(page)
    expect(await kept(draft)).toBe(typed.trim())
  }
  await close()
})

it('a draft outlives a lost line', async () => {
  const { page, close } = await watchedPage(browser)
  await page.goto(`${address()}/en/new`)
  const draft = await draftOf(page)
  await page.locator(note).pressSequentially('on the line, ')
  await saved(page)
  await page.context().setOffline(true)
  await page.locator(note).pressSequentially('off the line')
  await unsaved(page)
  expect(await kept(draft)).toBe('on the line,')
  await page.context().setOffline(false)
  await saved(page)
  expect(await kept(draft)).toBe('on the line, off the line')
  await close()
})

it('a draft outlives a tab that is closed at once', async () => {
  const { page, close } = await watchedPage(browser)
  await page.goto(`${address()}/en/new`)
  const draft = await draftOf(page)
  await page.locator(note).fill('typed and closed')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => kept(draft), { timeout: 20_000 }).toBe('typed and closed')
  await close()
})

it('the later of two tabs is told, and loses nothing', async () => {
  const { page: one, close: closeOne } = await watchedPage(browser)
  await one.goto(`${address()}/en/new`)
  await one.locator(note).fill('first')
  await saved(one)
  const draft = await draftOf(one)
  const { page: two, close: closeTwo } = await watchedPage(browser)
  await two.goto(`${address()}/en/new?draft=${draft}`)
  await two.locator(note).fill('second tab')
  await saved(two)
  await one.locator(note).fill('first tab')
  await says(one, /another tab/)
  expect(await kept(draft)).toBe('second tab')
  await one.getByRole('button', { name: 'Keep as a draft' }).click()
  await one.getByRole('button', { name: 'Keep as a second draft' }).click()
  await one.waitForURL(/\?draft=/)
  expect(await one.locator(note).inputValue()).toBe('first tab')
  await closeOne()
  await closeTwo()
})
