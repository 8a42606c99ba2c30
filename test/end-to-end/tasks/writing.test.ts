import { expect } from 'vitest'
import { field, type Hands } from '../../support/hands.ts'
import { describeTasks, type Task } from '../../support/tasks.ts'

const source = (hands: Hands) => hands.lookUp('sources.0.source', 'iphronline')

async function lookAndSave(hands: Hands, shown: RegExp): Promise<void> {
  await hands.button('See what will be written')
  await hands.page.getByRole('heading', { name: 'What will be written', level: 1 }).waitFor()
  expect(await hands.read(shown)).toMatch(shown)
  await hands.button(/^Save \d/)
  await hands.page.waitForURL(/entered=/)
  await hands.read(/stands in the casebook now, as one change/)
}

/** A step of a proceeding, written down in its short form. */
const step =
  (link: string, fill: (hands: Hands) => Promise<void>, shown: RegExp): Task =>
  async (hands) => {
    await hands.open('/en/proceedings/proceeding-021')
    await hands.follow(link)
    await hands.type(field(hands.page, 'date'), '20 November 2026')
    await fill(hands)
    await source(hands)
    await lookAndSave(hands, shown)
  }

describeTasks({
  'help.enter-case': async (hands) => {
    const { page } = hands
    await hands.open('/en')
    await hands.follow('Enter a case')
    await hands.lookUp('people.0.who', 'Жыланбаев')
    await hands.take(field(page, 'people.0.role'), 'Prisoner')
    await hands.take(field(page, 'acts.0.type'), 'Hunger strike')
    await hands.type(field(page, 'acts.0.date'), '17 January 2026')
    await source(hands)
    await lookAndSave(hands, /Hunger strike: Marat Zhylanbayev/)
  },
  'help.extend-detention': step(
    'Detention extended',
    async (hands) => {
      const measure = field(hands.page, 'measure')
      const first = (await measure.locator('option').nth(1).textContent()) ?? ''
      await hands.take(measure, first)
      await hands.type(field(hands.page, 'months'), '2')
    },
    /extended/i,
  ),
  'help.change-charge': step(
    'Charge changed',
    (hands) => hands.lookUp('charges.0.provision', '174'),
    /article 174/,
  ),
  'help.verdict': step(
    'Verdict',
    async (hands) => {
      await hands.take(field(hands.page, 'outcome'), 'Convicted')
      await hands.take(field(hands.page, 'measures.0.type'), 'Imprisonment')
      await hands.type(field(hands.page, 'measures.0.years'), '3')
    },
    /Imprisonment, three years/,
  ),
  'help.appeal': step(
    'Decision on appeal',
    (hands) => hands.take(field(hands.page, 'outcome'), 'Upheld'),
    /Upheld/,
  ),
  'help.release': step(
    'Release',
    (hands) => hands.take(field(hands.page, 'type'), 'Parole granted'),
    /Release on parole/,
  ),
})
