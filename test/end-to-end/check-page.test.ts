import { readFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../../src/web/index.ts'
import { accessibilityFaults, openBrowser, watchedPage } from '../support/browser.ts'
import { madeWordFile, paragraph, run } from '../support/office/word-file.ts'
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

const sentence =
  'The court sentenced Marat Zhylanbayev in November. Zhylanbayev appealed. The wife of Marat Zhylanbaev was questioned.'
const paper = `# Letter to the Minister

${sentence}

Three persons were detained on Monday, 30 November 2023:

- Aigul Utepova
- Duman Mukhamedkarim

| Name | Term |
|---|---|
| Marat Zhylanbaev | 7 years |

See http://https://example.org/${'a-long-address-'.repeat(12)} and the the report.
`
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

async function choose(page: Page, language: string, draft: ReturnType<typeof file>) {
  await page.goto(`${server.address}/${language}/check`)
  await page.locator('#draft').setInputFiles(draft)
}

async function check(page: Page, language: string, draft: ReturnType<typeof file>) {
  await choose(page, language, draft)
  await page.locator('.upload button').first().click()
  await page.waitForSelector('.findings, .problem')
}

describe.each([
  ['with scripts allowed', true],
  ['with scripts off', false],
])('%s', (_, javaScriptEnabled) => {
  it('send a draft, follow a finding to its words and to its rule', async () => {
    const { page, asked, complaints, close } = await watchedPage(browser, { javaScriptEnabled })
    await page.goto(server.address)
    await page.getByRole('link', { name: 'Check a draft' }).click()
    await page.getByLabel('The draft').setInputFiles(file('letter.md', paper))
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('heading', { name: 'letter.md' }).waitFor()

    await page.getByRole('link', { name: /30 November 2023 was a Thursday/ }).click()
    const card = page.locator('.finding:target')
    expect(await card.textContent()).toContain('Write: Thursday')
    await card.locator('summary').click()
    await card.getByRole('link', { name: 'The rule and its examples' }).click()
    await page.waitForURL(`${server.address}/en/check/rules#date-weekday`)
    const rule = page.locator('.rule:target')
    expect(await rule.locator('pre').first().isVisible()).toBe(false)
    await rule.locator('summary').click()
    expect(await rule.locator('pre').first().isVisible()).toBe(true)

    expect(asked.filter((url) => !url.startsWith(`${server.address}/`))).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('save a Word file with its comments', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled })
    await choose(page, 'kk', file('хат.docx', madeWordFile({ body: paragraph(run(sentence)) })))
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Тексеріп, жүктеп алу' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('хат-checked.docx')
    const parts = unzipSync(new Uint8Array(await readFile(await saved.path())))
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('Zhylanbayev')
    await close()
  })

  it('a file that cannot be read is refused in one sentence, with the form under it', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled })
    await check(page, 'ru', file('empty.docx', ''))
    expect(await page.locator('.problem').textContent()).toMatch(
      /^Черновик не проверен\s*empty\.docx: This file is empty[^.]*\.$/,
    )
    expect(await page.locator('#draft').isVisible()).toBe(true)
    await close()
  })
})

it('a file that is too large is refused before it has come', async () => {
  const { page, close } = await watchedPage(browser)
  // A browser whose script builds the file: the test's own channel takes at most 50 MB.
  await page.goto(`${server.address}/en/check`)
  await page.evaluate(`(() => {
    const files = new DataTransfer()
    files.items.add(new File([new Uint8Array(120 * 1024 * 1024)], 'large.pdf'))
    document.querySelector('#draft').files = files.files
  })()`)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.waitForSelector('.problem')
  expect(await page.locator('.problem').textContent()).toContain('larger than 100 MB')
  await close()
})

/** An address at which browsers do not trust this computer: they send no Sec-Fetch-Site over plain HTTP. */
const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

it.runIf(outside !== undefined)('a reader on another computer can send a draft, too', async () => {
  const open = await sampleApp({ loopback: false, allowedHosts: [outside ?? ''] })
  const started = await startServer(open.app, { port: 0, hostname: outside ?? '' })
  if (!started.ok) throw new Error(started.fault.message)
  const { page, close } = await watchedPage(browser)
  const sent: (string | undefined)[] = []
  page.on('request', async (request) => {
    if (request.method() === 'POST') sent.push((await request.allHeaders())['sec-fetch-site'])
  })
  await page.goto(`${started.value.address}/en/check`)
  // Twice: the form under the findings says where it comes from as well.
  for (const name of ['first.md', 'second.md']) {
    await page.locator('#draft').setInputFiles(file(name, paper))
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('heading', { name }).waitFor()
  }
  expect(sent).toEqual([undefined, undefined])
  await close()
  await started.value.stop()
  await open.close()
})

describe.each([
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] as const)('%s', (_, look) => {
  it('axe-core finds nothing on findings, a refusal and the rules, and nothing is too wide', async () => {
    const { page, close } = await watchedPage(browser, { ...look, bypassCSP: true })
    const faults: string[] = []
    const lookAt = async (what: string) => {
      for (const fault of await accessibilityFaults(page)) faults.push(`${what} ${fault}`)
      const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
      if (over > 0) faults.push(`${what}: ${over} px too wide`)
    }
    for (const language of ['en', 'ru', 'kk']) {
      await check(page, language, file(`${'long-name-'.repeat(12)}.md`, paper))
      await page.evaluate(`document.querySelectorAll('details').forEach((d) => (d.open = true))`)
      await lookAt(`${language} findings`)
      await check(page, language, file('empty.docx', ''))
      await lookAt(`${language} refusal`)
    }
    await page.goto(`${server.address}/kk/check/rules`)
    await page.evaluate(`document.querySelectorAll('details').forEach((d) => (d.open = true))`)
    await lookAt('rules')
    await close()
    expect(faults).toEqual([])
  })
})

it('the findings print without the form', async () => {
  const { page, close } = await watchedPage(browser)
  await check(page, 'en', file('letter.md', paper))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.findings').isVisible()).toBe(true)
  for (const control of await page.locator('form, .controls').all())
    expect(await control.isVisible()).toBe(false)
  await close()
})
