import { createRequire } from 'node:module'
import { join } from 'node:path'
import pg from 'pg'
import { findPostgres, startCluster } from '../../test/postgres.ts'

/** Another way to search a list of names: up to ten of its places for a query. */
export interface Peer {
  readonly name: string
  /** How many of the queries it is asked; a peer that goes through the whole list is asked few. */
  readonly share: number
  prepare(names: readonly string[]): Promise<void>
  find(query: string): number[] | Promise<number[]>
  close?(): Promise<void>
}

/** The peers of these kinds are given what any-ascii makes of names and queries: none of them knows alphabets. */
type Ascii = (text: string) => string

/**
 * The peers that are there: libraries in `node_modules` of a folder (none is a dependency of the project), and
 * PostgreSQL with pg_trgm; of those that are not, it is said.
 */
export async function peers(folder: string | undefined): Promise<Peer[]> {
  const found: Peer[] = []
  const require = folder === undefined ? undefined : createRequire(join(folder, 'package.json'))
  const load = async (name: string): Promise<Record<string, unknown> | undefined> => {
    try {
      return require && (await import(require.resolve(name)))
    } catch {
      console.log(`(${name} is not in ${folder}/node_modules: left out)`)
      return undefined
    }
  }
  if (folder === undefined)
    console.log('(no folder of peers was given with --peers FOLDER: left out)')
  const anyAscii = (await load('any-ascii'))?.default as Ascii | undefined
  const ascii: Ascii = (text) => (anyAscii ? anyAscii(text) : text).toLowerCase()
  const fuse = await load('fuse.js')
  if (fuse) found.push(fusePeer(fuse.default as FuseClass, ascii))
  const ufuzzy = await load('@leeoniya/ufuzzy')
  if (ufuzzy) found.push(ufuzzyPeer(ufuzzy.default as UFuzzyClass, ascii))
  const minisearch = await load('minisearch')
  if (minisearch) found.push(minisearchPeer(minisearch.default as MiniSearchClass, ascii))
  const programs = findPostgres()
  if (programs) found.push(trigramPeer(programs, ascii))
  else console.log('(PostgreSQL is not installed: left out)')
  return found
}

type FuseClass = new (
  list: string[],
  options: object,
) => { search(query: string, options: object): { refIndex: number }[] }

function fusePeer(Fuse: FuseClass, ascii: Ascii): Peer {
  let fuse: InstanceType<FuseClass>
  return {
    name: 'fuse.js 7, any-ascii',
    share: 0.01,
    prepare: async (names) => {
      fuse = new Fuse(names.map(ascii), { threshold: 0.5, ignoreLocation: true })
    },
    find: (query) => fuse.search(ascii(query), { limit: 10 }).map((found) => found.refIndex),
  }
}

type UFuzzyClass = new (
  options: object,
) => {
  search(
    list: string[],
    query: string,
    outOfOrder: number,
    limit: number,
  ): [number[] | null, { idx: number[] } | null, number[] | null]
}

function ufuzzyPeer(UFuzzy: UFuzzyClass, ascii: Ascii): Peer {
  const ufuzzy = new UFuzzy({ intraMode: 1, intraIns: 1 })
  let list: string[] = []
  return {
    name: 'uFuzzy 1, any-ascii',
    share: 0.05,
    prepare: async (names) => {
      list = names.map(ascii)
    },
    find(query) {
      const [places, info, order] = ufuzzy.search(list, ascii(query), 3, 1000)
      if (info && order) return order.slice(0, 10).map((at) => info.idx[at] as number)
      return (places ?? []).slice(0, 10)
    },
  }
}

type MiniSearchClass = new (
  options: object,
) => {
  addAll(documents: object[]): void
  search(query: string, options: object): { id: number }[]
}

function minisearchPeer(MiniSearch: MiniSearchClass, ascii: Ascii): Peer {
  let index: InstanceType<MiniSearchClass>
  return {
    name: 'MiniSearch 7, any-ascii',
    share: 0.1,
    prepare: async (names) => {
      index = new MiniSearch({ fields: ['name'] })
      index.addAll(names.map((name, id) => ({ id, name: ascii(name) })))
    },
    find: (query) =>
      index
        .search(ascii(query), { prefix: true, fuzzy: 0.25 })
        .slice(0, 10)
        .map((found) => found.id),
  }
}

function trigramPeer(programs: string, ascii: Ascii): Peer {
  const cluster = startCluster(programs)
  const client = new pg.Client({ connectionString: cluster.url })
  return {
    name: 'PostgreSQL 15 pg_trgm (GiST), any-ascii',
    share: 0.05,
    async prepare(names) {
      await client.connect()
      await client.query('create extension pg_trgm')
      await client.query('create table names (id integer, name text)')
      await client.query('insert into names select * from unnest($1::integer[], $2::text[])', [
        names.map((_, id) => id),
        names.map(ascii),
      ])
      await client.query('create index on names using gist (name gist_trgm_ops)')
      await client.query('analyze names')
    },
    async find(query) {
      const { rows } = await client.query('select id from names order by name <-> $1 limit 10', [
        ascii(query),
      ])
      return rows.map((row: { id: number }) => row.id)
    },
    async close() {
      await client.end()
      cluster.stop()
    },
  }
}
