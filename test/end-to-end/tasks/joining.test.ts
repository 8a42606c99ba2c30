import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { mergeRecords } from '../../../src/casebook/index.ts'
import type { Hands } from '../../support/hands.ts'
import { describeTasks } from '../../support/tasks.ts'

/** The same man as person-035, entered once more as a paper of 2023 spells him. */
const again = {
  kind: 'person',
  version: 1,
  id: 'person-900',
  names: [{ text: 'Marat Zhilanbaev', language: 'en', use: 'preferred' }],
  sources: [{ source: 'source-d4' }],
}

/** The proposal; names are compared while one waits, and the page asks itself again. */
async function openProposal(hands: Hands): Promise<Locator> {
  await hands.open('/en/duplicates')
  const proposal = hands.page.locator('main .card', { hasText: 'Zhilanbaev' })
  await proposal.waitFor()
  return proposal
}

describeTasks(
  {
    'help.merge': async (hands) => {
      const proposal = await openProposal(hands)
      await hands.press(proposal.getByRole('link', { name: 'Compare' }))
      await hands.page.locator('#why').waitFor()
      await hands.button('Merge')
      await hands.page.waitForURL(/\/changes\/\d+/)
      await hands.open('/en/persons/person-900')
      await hands.page.getByRole('heading', { name: 'Marat Zhylanbayev', level: 1 }).waitFor()
    },
    'help.split': async (hands, { casebook }) => {
      expect(
        await mergeRecords(casebook, { into: 'person-035', from: ['person-900'] }),
      ).toMatchObject({ ok: true })
      await hands.open('/en/records/person-035/history')
      await hands.button('Split')
      await hands.page.waitForURL(/\/changes\/\d+/)
      await hands.open('/en/persons/person-900')
      await hands.page.getByRole('heading', { name: 'Marat Zhilanbaev', level: 1 }).waitFor()
    },
    'help.set-aside': async (hands) => {
      const proposal = await openProposal(hands)
      await hands.press(proposal.getByRole('button', { name: 'These are different' }))
      await hands.read(/1 proposal was set aside/)
      expect(await proposal.count()).toBe(0)
      await hands.press(hands.page.locator('button[value=again]'))
      await proposal.waitFor()
    },
  },
  [again],
)
