import type { App } from '../app.ts'
import { dayOf } from '../base/date.ts'
import { FaultError, type Result } from '../base/result.ts'
import type { Config } from '../config.ts'

/** What a command is given: where things are, and where to speak. */
export interface Context {
  readonly config: Config
  readonly json: boolean
  readonly now: () => Date
  /** Results: standard output. */
  readonly print: (text: string) => void
  /** Progress and refusals: standard error. */
  readonly say: (text: string) => void
}

/** Done; done, and something was found or refused; could not do it. */
export const exit = { done: 0, found: 1, failed: 2 } as const

/** Opens the casebook the command line names, and closes it when the work is over; loads a database only now. */
export async function withApp<T>(
  { config, now }: Context,
  writeAs: string | undefined,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const { openApp } = await import('../app.ts')
  const app = orThrow(await openApp(config, now, writeAs))
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

/** The value, or the fault thrown to `main`, which prints it and ends with 2. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new FaultError([result.fault])
}

/** Today, YYYY-MM-DD. */
export const today = ({ now }: Pick<Context, 'now'>): string => dayOf(now())
