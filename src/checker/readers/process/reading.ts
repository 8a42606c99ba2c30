import { readFile } from 'node:fs/promises'
import type { Result } from '../../../base/result.ts'
import type { Draft } from '../../tree/index.ts'
import type { Ending } from './faults.ts'
import { FrameReader, frame } from './frames.ts'
import type { ReadLimits } from './limits.ts'
import { type Started, startChild } from './start.ts'

const MEGABYTE = 1024 * 1024
const MEMORY_EVERY = 100

/** The JSON of a draft, or how the reading ended. */
export type Outcome = { readonly answer: Result<Draft> } | { readonly ending: Ending }

const isResult = (value: unknown): value is Result<Draft> =>
  typeof value === 'object' &&
  value !== null &&
  'ok' in value &&
  (value.ok === true
    ? 'value' in value && typeof value.value === 'object' && value.value !== null
    : 'fault' in value && typeof value.fault === 'object' && value.fault !== null)

function parse(body: Buffer): Outcome {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isResult(value) ? { answer: value } : { ending: 'crash' }
  } catch {
    return { ending: 'crash' }
  }
}

const lengthOf = (header: unknown): { length: number } => {
  const length = typeof header === 'object' && header !== null ? Reflect.get(header, 'length') : 0
  return { length: Number(length) }
}

/** Memory of a process in pages of 4 KiB; undefined where the system does not tell. */
async function residentBytes(pid: number): Promise<number | undefined> {
  try {
    return Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]) * 4096
  } catch {
    return undefined
  }
}

/** One child process that reads files in turn. After an ending it is dead and must be replaced. */
export class Reading {
  private readonly child: Started
  private readonly limits: ReadLimits
  private readonly frames: FrameReader<{ length: number }>
  private settle: ((outcome: Outcome) => void) | undefined
  private ended: Ending | undefined

  constructor(reader: URL, limits: ReadLimits) {
    this.limits = limits
    this.frames = new FrameReader(limits.outputMegabytes * MEGABYTE, lengthOf)
    this.child = startChild(reader, limits)
    this.child.stdout.on('data', (chunk: Buffer) => this.take(chunk))
    this.child.on('error', () => this.end('no-start'))
    this.child.on('close', (code, signal) => this.end(this.ended ?? whyItDied(code, signal)))
    // A child that dies while it is written to: its death is told by 'close'.
    this.child.stdin.on('error', () => undefined)
  }

  get isAlive(): boolean {
    return this.ended === undefined
  }

  /** Hands one file over and waits for its draft. One file at a time. */
  async read(bytes: Uint8Array, file: string, signal?: AbortSignal): Promise<Outcome> {
    if (this.ended) return { ending: this.ended }
    if (signal?.aborted) return { ending: 'cancelled' }
    const cancel = () => this.stop('cancelled')
    const clock = setTimeout(() => this.stop('time'), this.limits.milliseconds)
    const watch = setInterval(() => void this.weigh(), MEMORY_EVERY)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      return await new Promise<Outcome>((resolve) => {
        this.settle = resolve
        for (const part of frame({ length: bytes.length, file }, bytes))
          this.child.stdin.write(part)
      })
    } finally {
      clearTimeout(clock)
      clearInterval(watch)
      signal?.removeEventListener('abort', cancel)
    }
  }

  /** No more files. */
  close(): void {
    this.child.kill('SIGKILL')
  }

  private take(chunk: Buffer): void {
    if (this.ended) return
    try {
      for (const { body } of this.frames.take(chunk)) this.done(parse(body))
    } catch (error) {
      this.stop(error instanceof RangeError ? 'output' : 'crash')
    }
  }

  private async weigh(): Promise<void> {
    const bytes = this.child.pid === undefined ? undefined : await residentBytes(this.child.pid)
    if (bytes !== undefined && bytes > this.limits.memoryMegabytes * MEGABYTE) this.stop('memory')
  }

  private stop(ending: Ending): void {
    this.ended ??= ending
    this.child.kill('SIGKILL')
  }

  private end(ending: Ending): void {
    this.ended ??= ending
    this.done({ ending: this.ended })
  }

  private done(outcome: Outcome): void {
    this.settle?.(outcome)
    this.settle = undefined
  }
}

/** V8 aborts a process whose heap is full; a system short of memory kills it. */
function whyItDied(code: number | null, signal: NodeJS.Signals | null): Ending {
  const isMemory = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134 || code === 137
  return isMemory ? 'memory' : 'crash'
}
