import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of our own in a temporary folder, reached through a socket in that folder. */
export interface Cluster {
  readonly url: string
  stop(): void
}

/** Where Debian's packages and a usual installation from source put the programs; the newest first. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : []
  const folders = versions
    .sort((a, b) => b - a)
    .filter((version) => version >= 15)
    .map((version) => join(debian, String(version), 'bin'))
  return [...folders, '/usr/local/pgsql/bin'].find((folder) => existsSync(join(folder, 'initdb')))
}

/** Starts a throw-away server; as user `postgres` when we are root, because it refuses to run as root. */
export function startCluster(programs: string): Cluster {
  const folder = mkdtempSync(join(tmpdir(), 'factum-postgres-'))
  const asRoot = process.getuid?.() === 0
  if (asRoot) chownSync(folder, idOf('-u'), idOf('-g'))
  const data = join(folder, 'data')
  const run = (program: string, ...args: string[]) => {
    const command = [join(programs, program), ...args]
    if (asRoot) command.unshift('runuser', '-u', 'postgres', '--')
    // The server inherits the descriptors, so output must not go to a pipe we would wait on.
    const { status } = spawnSync(command[0] as string, command.slice(1), {
      cwd: folder,
      stdio: 'ignore',
    })
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`)
  }
  run('initdb', '-D', data, '-U', 'factum', '-A', 'trust', '-E', 'UTF8', '--no-sync')
  run('pg_ctl', '-D', data, '-w', '-o', `-k ${folder} -c listen_addresses=`, 'start')
  return {
    url: `postgres://factum@localhost/postgres?host=${folder}`,
    stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const idOf = (which: '-u' | '-g'): number => Number(spawnSync('id', [which, 'postgres']).stdout)
