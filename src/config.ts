import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'

/** What the surroundings say: read once, here, and nowhere else. */
export interface Config {
  /** The folder of the casebook, absolute. */
  readonly casebook: string
  /** A PostgreSQL URL when the casebook's database is on a server; else it is a file in the folder. */
  readonly databaseUrl: string | undefined
  /** Written into every entry as its author. */
  readonly by: string
  /** May the terminal show colour? Never needed to understand the output. */
  readonly colour: boolean
  /** Where `~` is. */
  readonly home: string
  /** The program's own folder, with packs/ and samples/. */
  readonly program: string
}

/** @param given what the command line said; it comes before the environment */
export function readConfig(
  env: NodeJS.ProcessEnv,
  given: { casebook?: string | undefined },
): Config {
  return {
    casebook: resolve(given.casebook ?? (env.FACTUM_CASEBOOK || 'casebook')),
    databaseUrl: env.DATABASE_URL || undefined,
    by: env.FACTUM_USER || accountName(),
    colour: !env.NO_COLOR && process.stdout.isTTY === true,
    home: homedir(),
    program: join(import.meta.dirname, '..'),
  }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'local'
  }
}
