import type { AxeResults, RunOptions } from 'axe-core'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { systemPrograms } from '../run/system-programs.ts'

/** The Chromium of this computer, without the services with which it would speak to its maker. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: systemPrograms.chromium.find(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page that remembers every address it asked for, and everything the browser complained of. */
export interface WatchedPage {
  readonly page: Page
  readonly asked: string[]
  readonly complaints: string[]
  close(): Promise<void>
}

export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, asked, complaints, close: () => context.close() }
}

declare const window: { axe: { run(options: RunOptions): Promise<AxeResults> } }

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe-core finds on a page, one line each. The context must bypass the policy that forbids scripts.
 * @param rules ids of single rules; all of WCAG 2.2 AA and the best practices when left out
 * @throws Error when axe-core has looked at nothing
 */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.addScriptTag({ content: axe.source })
  const { violations, passes } = await page.evaluate(
    (runOnly) => window.axe.run({ runOnly }),
    rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: everything },
  )
  if (passes.length === 0) throw new Error(`axe-core found nothing to check on ${page.url()}`)
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 200)}`),
  )
}
