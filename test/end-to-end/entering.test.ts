import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepNames, undo } from '../../src/casebook/index.ts'
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

const field = (page: Page, name: string) => page.locator(`#f-${name.replaceAll('.', '-')}`)
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

/** Types words into a field that chooses a record and takes the first candidate that has the title. */
async function choose(page: Page, name: string, words: string, title: string, script: boolean) {
  await field(page, name).fill('')
  await field(page, name).pressSequentially(words)
  const chooser = page.locator(`choose-record[data-name="${name}"]`)
  if (!script) await chooser.getByRole('button').click()
  await chooser.getByRole('radio', { name: title }).first().check()
}

/** Undoes what was just saved, so that the next test finds the casebook as it was. */
async function takeBack(page: Page) {
  const number = Number(new URL(page.url()).searchParams.get('entered'))
  const undone = await undo(sample.casebook, number - 1)
  if (!undone.ok) throw new Error(JSON.stringify(undone.fault))
}

const source = async (page: Page, script: boolean) => {
  await choose(page, 'sources.0.source', 'iphronline', 'International Partnership', script)
  await field(page, 'sources.0.grade').selectOption('2')
}

describe.each([
  ['with a script', true],
  ['without a script', false],
])('%s', (_, javaScriptEnabled) => {
  it('a whole incident is entered, looked at, saved and undone', async () => {
    const { page, asked, complaints, close } = await watchedPage(browser, { javaScriptEnabled })
    page.setDefaultTimeout(30_000)
    await page.goto(`${server.address}/en`)
    await page.getByRole('link', { name: 'Enter a case' }).click()
    await choose(page, 'people.0.who', 'Жыланбаев', 'Marat Zhylanbayev', javaScriptEnabled)
    await field(page, 'people.0.role').selectOption({ label: 'Prisoner' })
    await field(page, 'acts.0.type').selectOption({ label: 'Hunger strike' })
    await field(page, 'acts.0.date').fill('17 января 2026 года')
    await press(page, 'Add a measure or penalty')
    await field(page, 'measures.0.type').selectOption({ label: 'Administrative arrest' })
    await field(page, 'measures.0.start').fill('about January 2026')
    await field(page, 'measures.0.days').fill('15')
    await source(page, javaScriptEnabled)
    await press(page, 'See what will be written')

    await page.getByRole('heading', { name: 'What will be written' }).waitFor()
    const preview = (await page.locator('main').textContent()) ?? ''
    expect(preview).toContain('Hunger strike: Marat Zhylanbayev')
    expect(preview).toContain('17 January 2026')
    expect(preview).toContain('about January 2026')
    await page.getByRole('button', { name: 'Save 2 records' }).click()
    await page.waitForURL(/\/en\/persons\/zhylanbayev\?entered=/)
    await page.getByRole('link', { name: 'See it or undo it' }).click()
    await page.getByText('Undo this change').click()
    const change = page.url()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.waitForURL((url) => url.href !== change)
    expect(asked.filter((url) => !url.startsWith(`${server.address}/`))).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('faults are said above, each leads to its field, and what was typed is kept', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled })
    page.setDefaultTimeout(30_000)
    await page.goto(`${server.address}/ru/new`)
    await field(page, 'people.0.who').fill('Жыланбаев')
    await field(page, 'acts.0.date').fill('31.02.2026')
    await press(page, 'Посмотреть, что будет записано')
    const summary = page.locator('.problem')
    await summary.waitFor()
    expect(await page.evaluate('document.activeElement?.className')).toBe('problem')
    await summary.getByRole('link', { name: /31\.02\.2026/ }).click()
    expect(await page.evaluate('document.activeElement?.id')).toBe('f-acts-0-date')
    expect(await field(page, 'acts.0.date').inputValue()).toBe('31.02.2026')
    expect(await field(page, 'people.0.who').inputValue()).toBe('Жыланбаев')
    await close()
  })

  it('a new person, body, place and provision are created in place', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled })
    page.setDefaultTimeout(30_000)
    await page.goto(`${server.address}/en/new`)
    const fresh = async (name: string, words: string, kind: string) => {
      await field(page, name).fill(words)
      await page
        .locator(`choose-record[data-name="${name}"]`)
        .getByRole('radio', { name: kind })
        .check()
    }
    await fresh('people.0.who', 'Bekizhan Mendygaziyev', 'A new person')
    await field(page, 'people.0.who.person.ru').fill('Бекижан Мендыгазиев')
    await field(page, 'people.0.role').selectOption({ label: 'Accused' })
    await field(page, 'acts.0.type').selectOption({ label: 'Detention (apprehension)' })
    await fresh('acts.0.place', 'Zhanatas', 'A new place')
    await field(page, 'acts.0.place.place.type').selectOption({ label: 'City' })
    await fresh('acts.0.by', 'Zhanatas police department', 'A new organisation')
    await field(page, 'acts.0.by.organisation.type').selectOption({ label: 'Police' })
    await source(page, javaScriptEnabled)
    await press(page, 'Add a proceeding')
    await field(page, 'cases.0.type').selectOption({ label: 'Criminal case' })
    await press(page, 'Add a charge')
    await fresh('cases.0.charges.0.provision', '269', 'A new provision')
    await field(page, 'cases.0.charges.0.provision.provision.law').selectOption('kz-criminal-code')
    await field(page, 'cases.0.charges.0.provision.provision.article').fill('269')
    await field(page, 'cases.0.charges.0.provision.provision.label').fill('attack on a building')
    await press(page, 'See what will be written')
    await page.getByRole('button', { name: 'Save 6 records' }).click()
    await page.getByRole('heading', { name: 'Bekizhan Mendygaziyev', level: 1 }).waitFor()
    expect(await page.locator('main').textContent()).toContain('Бекижан Мендыгазиев')
    await takeBack(page)
    await close()
  })

  it.each<[string, (page: Page) => Promise<void>, RegExp]>([
    [
      'verdict',
      async (page) => {
        await field(page, 'outcome').selectOption({ label: 'Convicted' })
        await field(page, 'measures.0.type').selectOption({ label: 'Imprisonment' })
        await field(page, 'measures.0.years').fill('3')
      },
      /Imprisonment, three years/,
    ],
    [
      'appeal',
      async (page) => {
        await field(page, 'outcome').selectOption({ label: 'Upheld' })
      },
      /Upheld/,
    ],
    [
      'charge',
      async (page) => {
        await choose(page, 'charges.0.provision', '174', 'article 174', javaScriptEnabled)
      },
      /article 174/,
    ],
    [
      'release',
      async (page) => {
        await field(page, 'type').selectOption({ label: 'Parole granted' })
      },
      /Release on parole/,
    ],
    [
      'transfer',
      async (page) => {
        await choose(page, 'place', 'Astana', 'Astana', javaScriptEnabled)
      },
      /Transfer/,
    ],
    [
      'end',
      async (page) => {
        await field(page, 'type').selectOption({ label: 'Case closed' })
      },
      /Case closed/,
    ],
    [
      'extension',
      async (page) => {
        await field(page, 'measure').selectOption({ index: 1 })
        await field(page, 'months').fill('2')
      },
      /extended/i,
    ],
  ])('the step "%s" shows what follows and is saved', async (step, fill, shown) => {
    const { page, complaints, close } = await watchedPage(browser, { javaScriptEnabled })
    page.setDefaultTimeout(30_000)
    await page.goto(`${server.address}/en/proceedings/proceeding-021`)
    await page.locator(`a[href$="/steps/${step}"]`).click()
    await field(page, 'date').fill('20 November 2026')
    await fill(page)
    await source(page, javaScriptEnabled)
    await press(page, 'See what will be written')
    await page.getByRole('heading', { name: /What it does to the status/ }).waitFor()
    expect(await page.locator('main').textContent()).toMatch(shown)
    await page.getByRole('button', { name: /^Save/ }).click()
    await page.waitForURL(/entered=/)
    await takeBack(page)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('by keyboard only', () => {
  const at = (page: Page) =>
    page.evaluate('document.activeElement?.id + " " + document.activeElement?.value')
  /** Presses Tab until the element has the focus. */
  async function tabTo(page: Page, wanted: string) {
    for (let i = 0; i < 150; i++) {
      if (String(await at(page)).startsWith(wanted)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${wanted} cannot be reached by Tab`)
  }

  it('a release is entered from the page of the proceeding', async () => {
    const { page, close } = await watchedPage(browser)
    await page.goto(`${server.address}/en/proceedings/proceeding-021/steps/release`)
    await tabTo(page, 'f-date ')
    await page.keyboard.type('today')
    await tabTo(page, 'f-type ')
    await page.keyboard.type('Pardon')
    await tabTo(page, 'f-sources-0-source ')
    await page.keyboard.type('iphronline')
    await page.waitForSelector('choose-record[data-name="sources.0.source"] .candidates label')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'What will be written' }).waitFor()
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate('document.activeElement?.value === "save"')) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/entered=/)
    expect(await page.locator('main').textContent()).toContain('as one change')
    await takeBack(page)
    await close()
  })

  it('Ctrl+S keeps the draft at once', async () => {
    const { page, close } = await watchedPage(browser)
    await page.goto(`${server.address}/en/new`)
    await tabTo(page, 'f-people-0-who ')
    await page.keyboard.type('Duman')
    await page.keyboard.press('Control+s')
    await page
      .locator('.kept-at')
      .filter({ hasText: /^Draft saved at/ })
      .waitFor()
    await close()
  })
})

describe.each([
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] as const)('%s', (_, look) => {
  it('axe-core finds nothing on the forms, their faults and the preview, and nothing is too wide', async () => {
    const { page, close } = await watchedPage(browser, { ...look, bypassCSP: true })
    const faults: string[] = []
    const lookAt = async (what: string) => {
      for (const fault of await accessibilityFaults(page)) faults.push(`${what} ${fault}`)
      const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
      if (over > 0) faults.push(`${what}: ${over} px too wide`)
    }
    for (const language of ['en', 'ru', 'kk']) {
      await page.goto(`${server.address}/${language}/new?person=zhylanbayev&with=cases`)
      await page.evaluate(`document.querySelectorAll('details').forEach((d) => (d.open = true))`)
      await page.evaluate(
        `document.querySelectorAll('input[value^="new:"]').forEach((i) => (i.checked = true))`,
      )
      await lookAt(`${language} form`)
      await page.locator('button[value="preview"]').last().click()
      await page.waitForSelector('.problem')
      await lookAt(`${language} faults`)
    }
    for (const step of stepNames.slice(0, 3)) {
      await page.goto(`${server.address}/kk/proceedings/proceeding-021/steps/${step}`)
      await lookAt(step)
    }
    await page.goto(`${server.address}/ru/proceedings/proceeding-021/steps/release`)
    await field(page, 'date').fill('вчера')
    await field(page, 'type').selectOption({ index: 1 })
    await choose(page, 'sources.0.source', 'iphronline', 'International Partnership', true)
    await page.locator('button[value="preview"]').last().click()
    await page.waitForSelector('button[value="save"]')
    await lookAt('preview')
    await close()
    expect(faults).toEqual([])
  })
})
