import { expect } from 'vitest'
import { exportLines, recordAll } from '../../../src/casebook/index.ts'
import { field } from '../../support/hands.ts'
import type { SampleApp } from '../../support/sample-app.ts'
import { describeTasks } from '../../support/tasks.ts'

const event = 'event-126'

/** A release entered a second time, by mistake. */
const again = {
  kind: 'event',
  version: 1,
  id: 'event-900',
  type: 'release',
  title: { en: 'Temirlan Yensebek released' },
  date: '2025-04-18',
  participants: [{ who: 'person-020', role: 'detainee' }],
  sources: [{ source: 'source-d4' }],
}

const held = async ({ casebook }: SampleApp, id: string): Promise<Record<string, unknown>> => {
  const lines = (await exportLines(casebook)).map((line) => JSON.parse(line))
  return lines.find((record) => record.id === id)
}

describeTasks(
  {
    'help.correct-date': async (hands, sample) => {
      await hands.open(`/en/events/${event}`)
      await hands.follow('Change')
      await hands.type(field(hands.page, 'date'), '1 December 2023')
      await hands.type(field(hands.page, 'why'), 'the day of the judgment')
      await hands.button('See what will be written')
      await hands.read(/1 December 2023/)
      await hands.button(/^Save \d/)
      await hands.page.waitForURL(/entered=/)
      expect(await held(sample, event)).toMatchObject({ date: '2023-12-01' })
    },
    'help.undo-change': async (hands, sample) => {
      const before = await held(sample, event)
      const slip = { where: 'a slip', input: { ...before, date: '2024-11-29' } }
      const { refused } = await recordAll(sample.casebook, [slip], { why: 'a slip of the pen' })
      expect(refused).toEqual([])
      await hands.open('/en/changes')
      const row = hands.page.locator('main tbody tr').first()
      expect(await row.textContent()).toMatch(/test.*a slip of the pen/)
      await hands.press(row.getByRole('link').first())
      await hands.press(hands.page.locator('summary', { hasText: 'Undo this change' }))
      await hands.button(/^Undo/)
      await hands.read(/Takes back change/)
      expect(await held(sample, event)).toEqual(before)
    },
    'help.withdraw': async (hands, sample) => {
      await hands.open(`/en/events/${again.id}`)
      await hands.follow(/withdraw this record/)
      await hands.press(hands.page.locator('summary', { hasText: 'Withdraw this record' }))
      await hands.type(hands.page.locator('#why'), 'entered twice')
      await hands.button('Withdraw')
      await hands.page.waitForURL(/\/changes\/\d+$/)
      expect(await held(sample, again.id)).toBeUndefined()
    },
    'help.earlier-day': async (hands) => {
      await hands.open('/en/persons/zhylanbayev')
      await hands.day(hands.page.getByLabel('As of', { exact: true }), '2025-02-28')
      await hands.day(hands.page.getByLabel('As known on'), '2026-11-20')
      await hands.press(hands.page.getByRole('button', { name: 'Show' }))
      await hands.page.waitForURL(/\?on=2025-02-28&known=2026-11-20$/)
      expect(await hands.page.locator('.now').textContent()).toContain('Serving a prison sentence')
    },
  },
  [again],
)
