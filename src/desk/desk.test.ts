import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engines } from '../../test/engines.ts'
import { bodyOf, openDesk } from './index.ts'

describe.each(engines)('the desk on $name', (engine) => {
  const start = async () => {
    let clock = 0
    const location = await engine.fresh()
    const open = async (casebook: string) => {
      const opened = await openDesk({
        location,
        casebook,
        by: 'local',
        now: () => new Date(Date.UTC(2026, 10, 21, 12, 0, clock++)),
      })
      if (!opened.ok) throw new Error(opened.fault.message)
      return opened.value
    }
    return { open, desk: await open('casebook-1') }
  }

  it('keeps what is put on it, and counts the changes', async () => {
    const { desk } = await start()
    const first = await desk.put({ kind: 'draft', title: 'A verdict', body: { date: '2023-11' } })
    const again = await desk.put({ ...first, body: { date: '2023-11-29' } })
    expect(again).toEqual({
      ...first,
      body: { date: '2023-11-29' },
      changed: again.changed,
      revision: 2,
    })
    expect(again.changed > first.changed).toBe(true)
    expect(await desk.get('draft', first.id)).toEqual(again)
    expect(await desk.get('view', first.id)).toBe(null)
    await desk.close()
  })

  it('lists the last changed first, and what was removed no more', async () => {
    const { desk } = await start()
    const a = await desk.put({ kind: 'view', title: 'a', body: {} })
    const b = await desk.put({ kind: 'view', title: 'b', body: {} })
    await desk.put({ kind: 'draft', title: 'c', body: {} })
    await desk.put({ ...a, title: 'a, changed' })
    expect((await desk.list('view')).map((item) => item.title)).toEqual(['a, changed', 'b'])
    await desk.remove('view', b.id)
    expect((await desk.list('view')).map((item) => item.id)).toEqual([a.id])
    await desk.close()
  })

  it('of one casebook does not show what lies on that of another', async () => {
    const { desk, open } = await start()
    const item = await desk.put({ kind: 'view', title: 'a', body: {} })
    const other = await open('casebook-2')
    expect(await other.get('view', item.id)).toBe(null)
    expect(await other.list('view')).toEqual([])
    await other.close()
    await desk.close()
  })

  it('gives nothing for what another version of the program wrote', async () => {
    const { desk } = await start()
    const item = await desk.put({ kind: 'view', title: 'a', body: { sort: 'name' } })
    expect(bodyOf(item, z.object({ sort: z.string() }))).toEqual({ sort: 'name' })
    expect(bodyOf(item, z.object({ order: z.string() }))).toBe(null)
    expect(bodyOf(null, z.object({}))).toBe(null)
    await desk.close()
  })
})
