import pg from 'pg'
import { fail, fault, ok, type Result } from '../base/result.ts'

/** PostgreSQL's type numbers (pg_type.dat) of the numbers the client would hand over as text. */
const int8 = 20
const numeric = 1700

/** Counts, sums and our integers stay below 2^53, so they may be plain numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === int8 || id === numeric ? Number : pg.types.getTypeParser(id, format),
}

export const clientConfig = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'factum',
  types,
})

/** A pool of connections to a server that keeps what it acknowledges. */
export async function openPostgres(url: string): Promise<Result<pg.Pool>> {
  const pool = new pg.Pool({ ...clientConfig(url), max: 8 })
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {})
  const refused = await refusal(pool)
  if (refused === undefined) return ok(pool)
  await pool.end()
  return fail(fault(refused.code, refused.message, withoutPassword(url)))
}

async function refusal(pool: pg.Pool): Promise<{ code: string; message: string } | undefined> {
  let settings: { version: number; fsync: string; commit: string } | undefined
  try {
    const { rows } = await pool.query(
      `select current_setting('server_version_num')::int as version,
        current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    )
    settings = rows[0]
  } catch (error) {
    return {
      code: 'database-unreachable',
      message: `PostgreSQL does not answer: ${reason(error)}.`,
    }
  }
  if (settings === undefined || settings.version < 150_000) {
    return { code: 'database-too-old', message: 'PostgreSQL 15 or newer is needed.' }
  }
  if (settings.fsync !== 'on' || settings.commit === 'off') {
    return {
      code: 'database-not-durable',
      message:
        'This server may lose what it has acknowledged; set fsync = on and synchronous_commit = on.',
    }
  }
  return undefined
}

/** A refused connection to several addresses comes as an AggregateError whose own message is empty. */
function reason(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1@')
}
