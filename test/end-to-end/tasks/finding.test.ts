import { expect } from 'vitest'
import type { Hands } from '../../support/hands.ts'
import { describeTasks } from '../../support/tasks.ts'

async function ask(hands: Hands, question: string): Promise<void> {
  await hands.open('/en')
  await hands.type(hands.page.locator('#find'), question)
  await hands.page.keyboard.press('Enter')
  await hands.page.waitForURL(/\/find\?q=/)
}

const charged = 'provision:174 since:2022'

describeTasks({
  'help.find-charged': async (hands) => {
    await ask(hands, charged)
    const text = await hands.read(/Understood as/)
    expect(text).toMatch(/article 174/)
    expect(text).toMatch(/since 2022/)
    const said = (await hands.page.locator('[role=status] b').first().textContent()) ?? ''
    for (const person of ['Temirlan Yensebek', 'Timur Danebaev', 'Aidos Sadykov'])
      expect(text).toContain(person)
    expect(said).toBe(`${await hands.page.locator('.hits > li').count()} records`)
  },
  'help.save-view': async (hands) => {
    await ask(hands, charged)
    await hands.type(hands.page.locator('#view-name'), 'Charged under 174')
    await hands.button('Save the view')
    await hands.page.waitForURL(/\/find\?/)
    await hands.press(hands.page.getByRole('link', { name: 'Charged under 174' }))
    await hands.read(/article 174/)
    await hands.button('Remove Charged under 174')
    await hands.page.getByRole('link', { name: 'Charged under 174' }).waitFor({ state: 'detached' })
  },
  'help.other-spelling': async (hands) => {
    await ask(hands, 'Djylanbaew')
    await hands.follow('Marat Zhylanbayev')
    await hands.page.getByRole('heading', { name: 'Marat Zhylanbayev', level: 1 }).waitFor()
  },
})
