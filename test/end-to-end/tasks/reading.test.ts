import { expect } from 'vitest'
import { describeTasks } from '../../support/tasks.ts'

describeTasks({
  'help.attention': async (hands) => {
    await hands.open('/en')
    await hands.press(hands.page.locator('main a[href*="/attention"]').first())
    await hands.page.getByRole('heading', { name: 'What needs attention', level: 1 }).waitFor()
    const first = hands.page.locator('main section li a').first()
    const record = (await first.textContent()) ?? ''
    await hands.press(first)
    await hands.page.getByRole('heading', { name: record, level: 1 }).waitFor()
  },
  'help.calendar': async (hands) => {
    const { page } = hands
    await hands.open('/en/attention')
    await hands.button('Make an address')
    const address = (await page.locator('#calendar code').textContent()) ?? ''
    expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
    await hands.press(page.getByRole('button', { name: 'Revoke' }))
    await page.locator('#calendar code').waitFor({ state: 'detached' })
    expect((await fetch(address)).status).toBe(404)
  },
  'help.check-draft': async (hands) => {
    await hands.open('/en/check')
    await hands.file(
      hands.page.locator('#draft'),
      'letter.md',
      'He was detained on Monday, 30 November 2023.\n',
    )
    await hands.press(hands.page.getByRole('button', { name: 'Check', exact: true }))
    await hands.read(/30 November 2023 was a Thursday/)
  },
  'help.open-source': async (hands) => {
    await hands.open('/en/persons/zhylanbayev?on=2025-02-28')
    const source = hands.page.locator('details.src').first()
    await hands.press(source.locator('summary'))
    expect(await source.locator('.card').textContent()).toContain('probably true')
  },
  'help.language': async (hands) => {
    await hands.open('/en/persons?tone=deprived&on=2025-02-28')
    await hands.follow('Қазақша')
    await hands.page.waitForURL(/\/kk\/persons\?tone=deprived&on=2025-02-28$/)
    expect(await hands.page.locator('html').getAttribute('lang')).toBe('kk')
  },
})
