import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesBefore, undo } from '../../src/casebook/index.ts'
import { startImports } from '../../src/intake/index.ts'
import type { Worker } from '../../src/jobs/index.ts'
import { readEntries } from '../../src/ledger/index.ts'
import { type Server, startServer } from '../../src/web/index.ts'
import { type MessageKey, sayIn } from '../../src/wording/index.ts'
import { openBrowser, watchedPage } from './browser.ts'
import { type Hands, handsOn, ways } from './hands.ts'
import { type SampleApp, sampleApp } from './sample-app.ts'

/** What somebody does, and sees when it is done. */
export type Task = (hands: Hands, sample: SampleApp) => Promise<void>

/** Tasks by the key of their title on the help page. */
export type Tasks = Readonly<Partial<Record<MessageKey, Task>>>

/**
 * Does every task three times: with a script, without one, by keyboard only. After each, what it wrote is undone, so that
 * none depends on another.
 * @param more records that the sample casebook has besides
 */
export function describeTasks(tasks: Tasks, more: readonly object[] = []): void {
  let sample: SampleApp
  let server: Server
  let browser: Browser
  let worker: Worker

  beforeAll(async () => {
    sample = await sampleApp({}, more)
    const { keeper, views } = sample.deps
    if (!keeper) throw new Error('The sample has no keeper')
    worker = await startImports({
      ...keeper,
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

  const say = sayIn('en')
  const listed = Object.entries(tasks) as [MessageKey, Task][]
  describe.each(ways)('%s', (way) => {
    it.each(listed.map(([title, task]) => [say(title), task] as const))('%s', async (_, task) => {
      const before = await lengthOf(sample)
      const { page, asked, complaints, close } = await watchedPage(browser, {
        javaScriptEnabled: way !== 'without a script',
        locale: 'en-US',
      })
      await task(handsOn(page, way, server.address), sample)
      await close()
      expect(asked.filter((url) => !url.startsWith(`${server.address}/`))).toEqual([])
      expect(complaints).toEqual([])
      await takeBack(sample, before)
    })
  })
}

const lengthOf = async ({ casebook: { door, id } }: SampleApp): Promise<number> =>
  (await Array.fromAsync(readEntries(door.db, id))).length

/** Undoes, the last first, every change that was written since and still stands. @param length of the ledger then */
async function takeBack({ casebook }: SampleApp, length: number): Promise<void> {
  const undone = new Set<number>()
  for (const { first, undoes } of await changesBefore(casebook, mostChanges)) {
    if (first < length || undone.has(first)) continue
    if (undoes === null) {
      const taken = await undo(casebook, first)
      if (!taken.ok) throw new Error(taken.fault.map(({ message }) => message).join('; '))
    } else undone.add(undoes)
  }
}

/** More than any task writes. */
const mostChanges = 20
