import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startImports } from '../../src/intake/index.ts'
import type { Worker } from '../../src/jobs/index.ts'
import { type Server, startServer } from '../../src/web/index.ts'
import { accessibilityFaults, openBrowser, watchedPage } from '../support/browser.ts'
import { type SampleApp, sampleApp } from '../support/sample-app.ts'

// Importing a list in Chromium: every step is accessible, in light and in dark, and none needs a script.

const list = [
  '№;ФИО;Дата рождения;Род занятий;Статья УК;Дата задержания;Срок наказания;Ссылка;Прозвище',
  '1;Жыланбаев Марат;05.10.1963;Оппозиционный политик;405;02.05.2023;7 лет;https://rus.azattyq.org/a/32706547.html;',
  '2;Агадил Дулат;1976;Активист;;24.02.2020;;https://rus.azattyq.org/a/30452840.html;',
  '3;Абишев Асет;1969;Активист;405;31.02.2018;4 года;https://rus.azattyq.org/a/29638410.html;',
].join('\r\n')

let sample: SampleApp
let server: Server
let worker: Worker
let browser: Browser

beforeAll(async () => {
  sample = await sampleApp()
  const { keeper, views } = sample.deps
  if (!keeper) throw new Error('no keeper')
  worker = await startImports({
    casebook: keeper.casebook,
    desk: keeper.desk,
    write: keeper.write,
    view: () => views.live(),
    report: (error) => {
      throw error
    },
  })
  const started = await startServer(sample.app, { port: 0 })
  if (!started.ok) throw new Error(started.fault.message)
  server = started.value
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await worker?.stop()
  await sample?.close()
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('every step from the file to the report is accessible', async () => {
    // The check itself is a script that the policy of the pages forbids.
    const { page, close } = await watchedPage(browser, { colorScheme, bypassCSP: true })
    const faults: string[] = []
    const look = async () => faults.push(...(await accessibilityFaults(page)))
    await page.goto(`${server.address}/en/import`)
    await look()
    await chooseFile(page)
    await look()
    await page.click('button[value=plan]')
    await page.waitForSelector('ul.counts', { timeout: 60_000 })
    await look()
    const here = page.url()
    for (const rows of ['new', 'duplicate', 'refused']) {
      await page.goto(`${here}/${rows}`)
      await look()
    }
    await close()
    expect(faults).toEqual([])
  })
})

it('a list goes from the file to the report without a script', async () => {
  const { page, complaints, asked, close } = await watchedPage(browser, {
    javaScriptEnabled: false,
  })
  await page.goto(`${server.address}/en/import`)
  await chooseFile(page)
  await page.click('button[value=plan]')
  await page.waitForSelector('button[value=keep]', { timeout: 60_000 })
  await page.fill('#why', 'a list of relatives')
  await page.click('button[value=keep]')
  await page.waitForSelector('text=Look at this change, or undo it', { timeout: 60_000 })
  expect(complaints).toEqual([])
  expect(asked.every((address) => address.startsWith(server.address))).toBe(true)
  await close()
})

async function chooseFile(page: Page): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  })
  await page.click('form.upload button[type=submit]')
  await page.waitForSelector('select[name=target]')
}
