import { createRequire } from 'node:module'
import { join } from 'node:path'
import pg from 'pg'
import { findPostgres, startCluster } from '../../test/postgres.ts'

/** Another way to say how alike two of the texts are; only the order of its numbers counts. */
export interface RankPeer {
  readonly name: string
  readonly scores: readonly number[]
}

type Pairs = readonly { readonly a: string; readonly b: string }[]
type Texts = ReadonlyMap<string, string>

/** How alike, by asking for the one text among all and taking what the other gets, both ways. */
export async function rankPeers(
  pairs: Pairs,
  texts: Texts,
  folder: string | undefined,
): Promise<RankPeer[]> {
  const programs = findPostgres()
  if (programs === undefined) console.log('(PostgreSQL is not installed: left out)')
  return [
    ...(programs ? await postgres(programs, pairs, texts) : []),
    ...(folder ? await miniSearch(folder, pairs, texts) : []),
  ]
}

async function postgres(programs: string, pairs: Pairs, texts: Texts): Promise<RankPeer[]> {
  const cluster = startCluster(programs)
  const client = new pg.Client({ connectionString: cluster.url })
  try {
    await client.connect()
    const rank = async (normalization: number): Promise<number[]> => {
      // A whole text as a query would ask for all its words at once and find nothing: any of them is enough.
      const { rows } = await client.query<{ rank: number }>(
        `with pair as (
           select at, to_tsvector('english', a) as va, to_tsvector('english', b) as vb,
             replace(plainto_tsquery('english', a)::text, '&', '|')::tsquery as qa,
             replace(plainto_tsquery('english', b)::text, '&', '|')::tsquery as qb
           from unnest($1::text[], $2::text[]) with ordinality as given(a, b, at))
         select ts_rank(va, qb, ${normalization}) + ts_rank(vb, qa, ${normalization}) as rank from pair order by at`,
        [pairs.map(({ a }) => texts.get(a)), pairs.map(({ b }) => texts.get(b))],
      )
      return rows.map((row) => row.rank)
    }
    return [
      { name: 'PostgreSQL 15, ts_rank', scores: await rank(0) },
      { name: 'PostgreSQL 15, ts_rank divided by the length', scores: await rank(2) },
    ]
  } finally {
    await client.end()
    cluster.stop()
  }
}

interface MiniSearch {
  addAll(documents: object[]): void
  search(query: string, options: object): { id: string; score: number }[]
}

async function miniSearch(folder: string, pairs: Pairs, texts: Texts): Promise<RankPeer[]> {
  const require = createRequire(join(folder, 'package.json'))
  const loaded: { default: new (options: object) => MiniSearch } = await import(
    require.resolve('minisearch')
  )
  const index = new loaded.default({ fields: ['text'] })
  index.addAll([...texts].map(([id, text]) => ({ id, text })))
  const found = new Map<string, ReadonlyMap<string, number>>()
  const scoresOf = (key: string) => {
    const known = found.get(key)
    if (known) return known
    const results = index.search(texts.get(key) ?? '', { combineWith: 'OR' })
    const scores = new Map(results.map(({ id, score }) => [id, score]))
    found.set(key, scores)
    return scores
  }
  const score = (query: string, other: string) => scoresOf(query).get(other) ?? 0
  return [
    { name: 'MiniSearch 7 (BM25+)', scores: pairs.map(({ a, b }) => score(a, b) + score(b, a)) },
    {
      name: 'MiniSearch 7, divided by what the text gives itself',
      scores: pairs.map(({ a, b }) => score(a, b) / score(a, a) + score(b, a) / score(b, b)),
    },
  ]
}
