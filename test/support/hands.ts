import type { Locator, Page } from 'playwright-core'

/** The ways in which every task can be done. */
export const ways = ['with a script', 'without a script', 'by keyboard only'] as const
export type Way = (typeof ways)[number]

/** Somebody who does a task: with a mouse or only with keys, in a browser with scripts or without. */
export interface Hands {
  readonly page: Page
  readonly way: Way
  /** Opens an address of the casebook, e.g. "/en/persons". */
  open(path: string): Promise<void>
  /** Follows a link, presses a button, unfolds what is folded. */
  press(what: Locator): Promise<void>
  follow(name: string | RegExp): Promise<void>
  button(name: string | RegExp): Promise<void>
  /** Types into a field, in place of what is there. */
  type(field: Locator, text: string): Promise<void>
  /** Types a day (YYYY-MM-DD) into a field for days. */
  day(field: Locator, day: string): Promise<void>
  /** Takes an option of a list. */
  take(list: Locator, option: string): Promise<void>
  /** Looks a record up in a field that chooses one, and takes the first that is found. */
  lookUp(field: string, words: string): Promise<void>
  file(field: Locator, name: string, content: string): Promise<void>
  /** The words of the page, once it has some that match. */
  read(words: RegExp): Promise<string>
}

/** The field of a form that enters records: "sources.0.grade". */
export const field = (page: Page, name: string): Locator =>
  page.locator(`#f-${name.replaceAll('.', '-')}`)

export function handsOn(page: Page, way: Way, address: string): Hands {
  const keys = way === 'by keyboard only'
  const hands: Hands = {
    page,
    way,
    async open(path) {
      await page.goto(`${address}${path}`)
    },
    async press(what) {
      if (!keys) return what.click()
      await reach(page, what)
      await page.keyboard.press('Enter')
    },
    follow: (name) => hands.press(page.getByRole('link', { name }).first()),
    button: (name) => hands.press(page.getByRole('button', { name }).last()),
    async type(input, text) {
      if (!keys) return input.fill(text)
      await reach(page, input)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    async day(input, day) {
      if (!keys) return input.fill(day)
      await reach(page, input)
      // Chromium takes the parts of a day in the order of the reader's region, here month, day, year.
      const [year = '', month = '', date = ''] = day.split('-')
      await page.keyboard.type(`${month}${date}${year}`)
    },
    async take(list, option) {
      if (!keys) {
        await list.selectOption({ label: option })
        return
      }
      await reach(page, list)
      await page.keyboard.type(option)
    },
    async lookUp(name, words) {
      const chooser = page.locator(`choose-record[data-name="${name}"]`)
      await hands.type(field(page, name), words)
      if (way === 'without a script') await chooser.getByRole('button').click()
      const found = chooser.locator('.candidates input').first()
      await found.waitFor()
      if (!keys) return found.check()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
    },
    async file(input, name, content) {
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) }
      if (!keys) return input.setInputFiles(file)
      const asked = page.waitForEvent('filechooser')
      await reach(page, input)
      await page.keyboard.press('Space')
      await (await asked).setFiles(file)
    },
    async read(words) {
      const main = page.locator('main', { hasText: words })
      await main.waitFor()
      return (await main.textContent()) ?? ''
    },
  }
  return hands
}

/** Far more than any page here has. */
const mostTabs = 400

/** Goes with Tab to where it is; past what stands above every page by its first link, as people do. */
async function reach(page: Page, what: Locator): Promise<void> {
  await what.waitFor()
  const isThere = () => what.evaluate((one) => one === one.ownerDocument.activeElement)
  const inContent = await what.evaluate((one) => one.closest('main') !== null)
  const nowhere = await page.evaluate('document.activeElement === document.body')
  if (inContent && nowhere) {
    await page.keyboard.press('Tab')
    // An address that leads into the page puts the keyboard there: then the first link is behind.
    if (await page.evaluate('document.activeElement.matches(".skip")'))
      await page.keyboard.press('Enter')
  }
  for (let i = 0; i < mostTabs; i++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${what} on ${page.url()}`)
}
