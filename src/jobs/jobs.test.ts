import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { engines } from '../../test/engines.ts'
import { type Job, type Jobs, openJobs, startWorker, type Work } from './index.ts'

describe.each(engines)('jobs on $name', (engine) => {
  const open = async (): Promise<Jobs> => {
    const door = await engine.open()
    return openJobs({ db: door.db, casebook: 'casebook-1', by: 'local', now: () => new Date() })
  }
  const worker = (jobs: Jobs, work: Work, report: (error: unknown) => void = () => undefined) =>
    startWorker({
      jobs,
      work: { count: work },
      now: () => new Date(),
      report,
      every: 10,
      silence: 200,
    })
  const ended = async (jobs: Jobs, id: string): Promise<Job> => {
    for (;;) {
      const job = await jobs.get(id)
      if (job && job.state !== 'waiting' && job.state !== 'running') return job
      await wait(10)
    }
  }

  it('does what waits, says how far it is, and keeps the report', async () => {
    const jobs = await open()
    const running = worker(jobs, async ({ input }, { progress }) => {
      progress('counting', 3, 3)
      return { counted: input }
    })
    const { id } = await jobs.add({ kind: 'count', input: [1, 2, 3] })
    expect(await ended(jobs, id)).toMatchObject({
      state: 'done',
      phase: 'counting',
      done: 3,
      total: 3,
      report: { counted: [1, 2, 3] },
    })
    await running.stop()
  })

  it('is claimed by one of many workers', async () => {
    const jobs = await open()
    const { id } = await jobs.add({ kind: 'count', input: null })
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => jobs.claim(['count'], name, '2000-01-01T00:00:00.000Z')),
    )
    expect(claims.filter((job) => job !== null).map((job) => job?.id)).toEqual([id])
  })

  it('is given up when somebody asks', async () => {
    const jobs = await open()
    const running = worker(jobs, async (_, { signal }) => {
      await wait(60_000, undefined, { signal })
      return null
    })
    const { id } = await jobs.add({ kind: 'count', input: null })
    while ((await jobs.get(id))?.state !== 'running') await wait(5)
    await jobs.cancel(id)
    expect((await ended(jobs, id)).state).toBe('cancelled')
    await running.stop()
  })

  it('is given up before it began', async () => {
    const jobs = await open()
    const { id } = await jobs.add({ kind: 'count', input: null })
    await jobs.cancel(id)
    expect(await jobs.get(id)).toMatchObject({ state: 'cancelled' })
    expect(await jobs.claim(['count'], 'a', '2000-01-01T00:00:00.000Z')).toBe(null)
  })

  it('is gone on with by another worker when the first one is stopped in the middle', async () => {
    const jobs = await open()
    let begun = 0
    const work: Work = async (_, { signal }) => {
      begun++
      if (begun === 1) await wait(60_000, undefined, { signal })
      return { begun }
    }
    const first = worker(jobs, work)
    const { id } = await jobs.add({ kind: 'count', input: null })
    while (begun === 0) await wait(5)
    await first.stop()
    expect(await jobs.get(id)).toMatchObject({ state: 'running' })
    const second = worker(jobs, work)
    expect(await ended(jobs, id)).toMatchObject({ state: 'done', report: { begun: 2 } })
    await second.stop()
  })

  it('fails with a reason that is kept and told', async () => {
    const jobs = await open()
    const told: unknown[] = []
    const running = worker(
      jobs,
      async () => {
        throw new Error('The disk is full')
      },
      (error) => told.push(error),
    )
    const { id } = await jobs.add({ kind: 'count', input: null })
    expect(await ended(jobs, id)).toMatchObject({
      state: 'failed',
      report: { message: 'The disk is full' },
    })
    expect(told).toEqual([new Error('The disk is full')])
    await running.stop()
  })
})
