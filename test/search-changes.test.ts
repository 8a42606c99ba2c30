import { describe, expect, it } from 'vitest'
import {
  type Casebook,
  currentView,
  forget,
  merge,
  rebuildProjections,
  recordAll,
  split,
  viewsOf,
} from '../src/casebook/index.ts'
import { searchRecords } from '../src/search/index.ts'
import { engines } from './engines.ts'
import { memoryCasebook } from './support/memory-casebook.ts'

const on = '2025-02-28'
const source = {
  kind: 'source',
  version: 1,
  id: 'source-1',
  type: 'webpage',
  publisher: 'iphronline.org',
}
const person = (id: string, name: string, over: object = {}) => ({
  kind: 'person',
  version: 1,
  id,
  names: [{ text: name, language: 'en', use: 'preferred' }],
  ...over,
})
const event = (id: string, title: string, who: string, over: object = {}) => ({
  kind: 'event',
  version: 1,
  id,
  type: 'detention',
  title: { en: title },
  date: '2022-01',
  participants: [{ who, role: 'detainee' }],
  sources: [{ source: 'source-1' }],
  ...over,
})

describe.each(engines)('search after changes on $name', (engine) => {
  const start = async (): Promise<Casebook> => {
    const casebook = await memoryCasebook({ door: await engine.open() })
    await enter(
      casebook,
      source,
      person('person-1', 'Raigul Sadyrbayeva'),
      person('person-2', 'Marat Zhylanbayev'),
      event('event-1', 'Held after the January events', 'person-1'),
    )
    return casebook
  }
  const enter = async (casebook: Casebook, ...inputs: object[]) => {
    const { refused } = await recordAll(
      casebook,
      inputs.map((input, i) => ({ where: `record ${i}`, input })),
    )
    expect(refused).toEqual([])
  }
  const found = async (casebook: Casebook, q: string) =>
    (await searchRecords(await currentView(casebook), { q, on })).hits.map(({ id }) => id)
  /** What is found now, which is also what is found when everything is packed anew. */
  const foundNow = async (casebook: Casebook, q: string) => {
    const before = await found(casebook, q)
    await rebuildProjections(casebook)
    expect((await found(casebook, q)).sort()).toEqual([...before].sort())
    return before
  }

  it('a new record is found at once, and a revised one by its new words only', async () => {
    const casebook = await start()
    await enter(casebook, event('event-2', 'Search of a flat', 'person-2'))
    expect(await found(casebook, 'flat')).toEqual(['event-2'])
    await enter(casebook, event('event-2', 'Search of an office', 'person-2'))
    expect(await found(casebook, 'flat')).toEqual([])
    expect(await foundNow(casebook, 'office')).toEqual(['event-2'])
  })

  it('what names a person is found by a new name of that person', async () => {
    const casebook = await start()
    await rebuildProjections(casebook)
    await enter(casebook, person('person-1', 'Dinara Smailova'))
    expect(await found(casebook, 'Sadyrbayeva')).toEqual([])
    expect(await foundNow(casebook, 'Смаилова')).toEqual(['person-1', 'event-1'])
  })

  it('a merged person is found under both names, a split one apart', async () => {
    const casebook = await start()
    await merge(casebook, 'person-2', 'person-1', 'the same person')
    expect(await foundNow(casebook, 'Zhylanbayev')).toEqual(['person-1', 'event-1'])
    await split(casebook, 'person-2', 'not the same')
    expect(await foundNow(casebook, 'Zhylanbayev')).toEqual(['person-2'])
  })

  it('of what is forgotten no word is left in any table of the search', async () => {
    const casebook = await start()
    await rebuildProjections(casebook)
    await forget(casebook, 'person-2', 'asked to be forgotten')
    expect(await foundNow(casebook, 'Zhylanbayev')).toEqual([])
    const { db } = await currentView(casebook)
    const tokens = await db.selectFrom('search_blocks').select('token').execute()
    expect(tokens.map(({ token }) => token).filter((t) => /z?h?ylanba|jilanba/.test(t))).toEqual([])
  })

  it('what the public may not see is not found by it, and not counted', async () => {
    const casebook = await start()
    await enter(
      casebook,
      person('person-2', 'Marat Zhylanbayev', { confidentiality: 'restricted' }),
      event('event-2', 'Search of a flat', 'person-2'),
    )
    const views = viewsOf(casebook)
    const view = await views.at({
      known: null,
      audience: { clearance: 'public', on, purpose: 'publication' },
    })
    for (const q of ['Zhylanbayev', 'Жыланбаев', 'person:Zhylanbayev', 'id:person-2']) {
      const answer = await searchRecords(view, { q, on })
      expect([q, answer.total, answer.facets]).toEqual([q, 0, []])
    }
    const all = await searchRecords(view, { q: '', on })
    expect(JSON.stringify(all)).not.toMatch(/Zhylanbayev|person-2/)
    await views.close()
  })
})
