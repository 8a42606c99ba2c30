import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll } from 'vitest'
import { type Door, type Location, openDatabase } from '../src/database/index.ts'
import { type Cluster, findPostgres, startCluster } from './postgres.ts'

/** A database engine the contract tests run on. */
export interface Engine {
  readonly name: Location['engine']
  /** A new, empty database; closed at the end of the test file. */
  open(): Promise<Door>
  /** Where a new, empty database is, for a test that opens it itself (more than once, on PostgreSQL). */
  fresh(): Promise<Location>
}

const doors: Door[] = []
let cluster: Cluster | undefined

async function open(location: Location): Promise<Door> {
  const opened = await openDatabase(location)
  if (!opened.ok) throw new Error(`${opened.fault.message} ${opened.fault.where ?? ''}`)
  doors.push(opened.value)
  return opened.value
}

const memory: Location = { engine: 'sqlite', file: ':memory:' }

const sqlite: Engine = { name: 'sqlite', open: () => open(memory), fresh: async () => memory }

const postgres: Engine = {
  name: 'postgres',
  fresh: freshPostgres,
  open: async () => open(await freshPostgres()),
}

async function freshPostgres(): Promise<Location> {
  let server = process.env.FACTUM_TEST_POSTGRES
  if (!server) {
    cluster ??= startCluster(findPostgres() as string)
    server = cluster.url
  }
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const name = `factum_test_${randomBytes(6).toString('hex')}`
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return { engine: 'postgres', url: url.href }
}

/**
 * The engines every contract test runs on: SQLite always, PostgreSQL where `FACTUM_TEST_POSTGRES` names a
 * server or one is installed here. In continuous integration its absence is an error, elsewhere it is said.
 */
export const engines: readonly Engine[] = availableEngines()

function availableEngines(): Engine[] {
  if (process.env.FACTUM_TEST_POSTGRES || findPostgres() !== undefined) return [sqlite, postgres]
  const lacking = 'PostgreSQL 15 or newer is not installed and FACTUM_TEST_POSTGRES is not set'
  if (process.env.CI) throw new Error(`${lacking}; the contract tests need it.`)
  console.warn(`${lacking}: the contract tests run on SQLite only.`)
  return [sqlite]
}

afterAll(async () => {
  for (const door of doors.splice(0)) await door.close()
  cluster?.stop()
  cluster = undefined
})
