import type { Kysely } from 'kysely'
import { createTables, type Database, insertRows, prepareQuery } from '../database/index.ts'
import { checkpointText } from './checkpoint.ts'
import type { Ledger } from './ledger.ts'
import { headsTable, type LedgerTables, ledgerTables } from './tables.ts'
import { emptyFrontier, type Frontier, rootOf } from './tree.ts'

/** Where a casebook's ledger stands. */
export interface Head {
  /** The number of entries. */
  readonly size: number
  /** When the last entry was written; '' before the first. */
  readonly at: string
  /** The RFC 6962 tree head over all entries, base64. */
  readonly root: string
  readonly frontier: Frontier
  /** The signed checkpoint (C2SP tlog-checkpoint) of exactly this size and root. */
  readonly checkpoint: string
}

/** Makes the ledger's tables where they are missing, and the empty ledger of this casebook if it has none. */
export async function createLedger(db: Kysely<Database>, ledger: Ledger): Promise<Head> {
  await createTables(db, ledgerTables)
  const present = await readHead(db, ledger.casebook)
  if (present !== undefined) return present
  const head = headOf(ledger, emptyFrontier, '')
  await insertRows(db, headsTable, [{ casebook: ledger.casebook, ...headColumns(head) }])
  return head
}

const headQuery = prepareQuery((db, args: { casebook: string }) =>
  db
    .$extendTables<LedgerTables>()
    .selectFrom('ledger_heads')
    .select(['size', 'at', 'root', 'frontier', 'checkpoint'])
    .where('casebook', '=', args.casebook),
)

/** The head's row; undefined when the casebook has no ledger in this database. */
export async function readHeadRow(
  db: Kysely<Database>,
  casebook: string,
): Promise<HeadColumns | undefined> {
  const { rows } = await headQuery(db, { casebook })
  return rows[0]
}

/** The head as it is stored; undefined when the casebook has no ledger in this database. */
export async function readHead(db: Kysely<Database>, casebook: string): Promise<Head | undefined> {
  const row = await readHeadRow(db, casebook)
  if (row === undefined) return undefined
  return { ...row, frontier: { size: row.size, nodes: parseNodes(row.frontier) } }
}

type Move = HeadColumns & { casebook: string; fromSize: number; fromRoot: string }

const moveQuery = prepareQuery((db, args: Move) =>
  db
    .$extendTables<LedgerTables>()
    .updateTable('ledger_heads')
    .set({
      size: args.size,
      at: args.at,
      root: args.root,
      frontier: args.frontier,
      checkpoint: args.checkpoint,
    })
    .where('casebook', '=', args.casebook)
    .where('size', '=', args.fromSize)
    .where('root', '=', args.fromRoot),
)

/**
 * Compare and set: moves the head if it still is what it was thought to be. Size and root determine
 * everything else, so a head with the same two is the same head.
 */
export async function moveHead(
  trx: Kysely<Database>,
  casebook: string,
  from: Head,
  to: Head,
): Promise<boolean> {
  const move = { ...headColumns(to), casebook, fromSize: from.size, fromRoot: from.root }
  return (await moveQuery(trx, move)).numAffectedRows === 1n
}

/** The signed head over a frontier. */
export function headOf(ledger: Ledger, frontier: Frontier, at: string): Head {
  const root = rootOf(frontier).toString('base64')
  const { origin, sign } = ledger.signer
  const checkpoint = sign(checkpointText({ origin, size: frontier.size, root }))
  return { size: frontier.size, at, root, frontier, checkpoint }
}

const headColumns = (head: Head) => ({
  size: head.size,
  at: head.at,
  root: head.root,
  frontier: nodesText(head.frontier),
  checkpoint: head.checkpoint,
})

export type HeadColumns = ReturnType<typeof headColumns>

export const nodesText = (frontier: Frontier): string =>
  frontier.nodes.map((node) => node.toString('base64')).join(' ')

const parseNodes = (text: string): Buffer[] =>
  text === '' ? [] : text.split(' ').map((node) => Buffer.from(node, 'base64'))
