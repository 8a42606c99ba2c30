import { setTimeout as wait } from 'node:timers/promises'
import type { Json } from '../base/canonical-json.ts'
import { newId } from '../base/id.ts'
import type { Job, Jobs } from './jobs.ts'

/** What a piece of work is given besides its job. */
export interface Tools {
  readonly signal: AbortSignal
  /** May be called as often as one likes; it is written down once a second. */
  readonly progress: (phase: string, done: number, total?: number) => void
}

/** Does one job and gives its report. Throwing the reason of `signal` gives it up, throwing anything else fails it. */
export type Work = (job: Job, tools: Tools) => Promise<Json>

export interface WorkerOptions {
  readonly jobs: Jobs
  /** By kind of job. */
  readonly work: Readonly<Record<string, Work>>
  readonly now: () => Date
  /** Told of what failed and is no fault of the input. */
  readonly report: (error: unknown, job: Job) => void
  /** Milliseconds between two looks, and between two signs of life. */
  readonly every?: number
  /** Milliseconds without a sign of life after which a worker is taken to be stopped. */
  readonly silence?: number
}

/** Does the jobs of its kinds one after another until it is stopped. */
export interface Worker {
  /** Leaves the job at hand, which another worker goes on with. */
  stop(): Promise<void>
}

export function startWorker(options: WorkerOptions): Worker {
  const { jobs, work, now, every = 1000, silence = 10_000 } = options
  const stopping = new AbortController()
  const worker = newId('worker')
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const silentSince = new Date(now().getTime() - silence).toISOString()
      const job = await jobs.claim(Object.keys(work), worker, silentSince)
      if (job) await perform(options, job, worker, stopping.signal, every)
      else await wait(every, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const ended = loop()
  return {
    async stop() {
      stopping.abort(new Error('The worker is stopped'))
      await ended
    },
  }
}

async function perform(
  { jobs, work, report }: WorkerOptions,
  job: Job,
  worker: string,
  stopping: AbortSignal,
  every: number,
): Promise<void> {
  const giveUp = new AbortController()
  const signal = AbortSignal.any([giveUp.signal, stopping])
  let progress = { phase: job.phase, done: 0, total: null as number | null }
  let verdict: 'go-on' | 'cancel' | 'lost' = job.cancelAsked ? 'cancel' : 'go-on'
  const ticking = new AbortController()
  const ticks = (async () => {
    while (!ticking.signal.aborted && verdict === 'go-on') {
      verdict = await jobs.beat(job.id, worker, progress)
      if (verdict === 'go-on')
        await wait(every, undefined, { signal: ticking.signal }).catch(() => {})
    }
    if (verdict !== 'go-on') giveUp.abort(new Error('The job is given up'))
  })()
  const tools: Tools = {
    signal,
    progress: (phase, done, total) => {
      progress = { phase, done, total: total ?? null }
    },
  }
  try {
    signal.throwIfAborted()
    const done = await (work[job.kind] as Work)(job, tools)
    await jobs.beat(job.id, worker, progress)
    await jobs.finish(job.id, worker, { state: 'done', report: done })
  } catch (error) {
    // A stopped worker leaves its job as it is: the next one claims it.
    if (stopping.aborted) return
    if (verdict === 'cancel')
      await jobs.finish(job.id, worker, { state: 'cancelled', report: null })
    else if (verdict === 'go-on') {
      report(error, job)
      const message = error instanceof Error ? error.message : String(error)
      await jobs.finish(job.id, worker, { state: 'failed', report: { message } })
    }
  } finally {
    ticking.abort()
    await ticks
  }
}
