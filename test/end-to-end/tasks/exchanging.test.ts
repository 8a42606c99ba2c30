import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { exportLines } from '../../../src/casebook/index.ts'
import type { Hands } from '../../support/hands.ts'
import { describeTasks } from '../../support/tasks.ts'

const list = [
  'No;Name;Date of birth;Date of detention;Link',
  '1;Dulat Agadil;1976;24.02.2020;https://rus.azattyq.org/a/30452840.html',
].join('\r\n')

async function importList(hands: Hands): Promise<void> {
  await hands.open('/en/import')
  await hands.file(hands.page.locator('#file'), 'list.csv', list)
  await hands.button('Read the file')
  await hands.page.locator('select[name=target]').first().waitFor()
  await hands.press(hands.page.locator('button[value=plan]').first())
  await hands.page.locator('button[value=keep]').waitFor()
  await hands.type(hands.page.locator('#why'), 'a list of relatives')
  await hands.press(hands.page.locator('button[value=keep]'))
  await hands.page.locator('a[href*="/changes/"]').first().waitFor()
}

async function saved(hands: Hands, link: Locator): Promise<string> {
  const [file] = await Promise.all([hands.page.waitForEvent('download'), hands.press(link)])
  return readFile(await file.path(), 'utf8')
}

describeTasks({
  'help.import-csv': async (hands, { casebook }) => {
    const before = (await exportLines(casebook)).length
    await importList(hands)
    const after = await exportLines(casebook)
    expect(after.length).toBeGreaterThan(before)
    expect(after.some((line) => line.includes('Dulat Agadil'))).toBe(true)
  },
  'help.undo-import': async (hands, { casebook }) => {
    const before = await exportLines(casebook)
    await importList(hands)
    await hands.press(hands.page.locator('main a[href*="/changes/"]').first())
    await hands.press(hands.page.locator('summary', { hasText: 'Undo this change' }))
    await hands.button(/^Undo/)
    await hands.read(/Takes back change/)
    expect(await exportLines(casebook)).toEqual(before)
  },
  'help.export-list': async (hands) => {
    await hands.open('/en/figures/behind-bars?on=2025-02-28')
    const rows = await saved(hands, hands.page.locator('main a[href*="/behind-bars.csv"]'))
    expect(rows).toContain('Marat Zhylanbayev')
  },
  'help.picture': async (hands) => {
    await hands.open('/en/pictures?on=2025-02-28')
    await hands.follow('Events by region')
    const csv = await saved(hands, hands.page.getByRole('link', { name: 'Download: CSV' }))
    expect(csv).toMatch(/\r\nAlmaty,KZ-75,\d+\r\n/)
  },
})
