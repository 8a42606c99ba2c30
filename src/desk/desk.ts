import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Json } from '../base/canonical-json.ts'
import { newId } from '../base/id.ts'
import { ok, type Result } from '../base/result.ts'
import {
  createTables,
  type Database,
  type Door,
  type Location,
  openDatabase,
  type TablesOf,
} from '../database/index.ts'
import { deskItems } from './tables.ts'

/** What may lie on the desk. */
export type ItemKind =
  | 'draft'
  | 'view'
  | 'mapping'
  | 'feed'
  | 'dismissed'
  | 'setting'
  | 'approval'
  | 'import'

/** Something on the desk, as it was last put there. */
export interface Item<T = Json> {
  readonly kind: ItemKind
  readonly id: string
  /** Who put it there. */
  readonly by: string
  /** What a list of such items shows. */
  readonly title: string
  readonly body: T
  /** ISO instants, UTC. */
  readonly created: string
  readonly changed: string
  /** 1 when it was first put there, one more with every change. */
  readonly revision: number
}

/** What is put on the desk. */
export interface NewItem {
  readonly kind: ItemKind
  /** Left out for a new one. */
  readonly id?: string | undefined
  readonly title: string
  readonly body: Json
}

/**
 * Working state of a casebook that is no fact: drafts of forms, saved views, column mappings. In a database of its own,
 * so that a draft is kept while a long import writes the casebook; nothing in it is needed to read the casebook.
 */
export interface Desk {
  readonly casebook: string
  readonly by: string
  readonly door: Door
  put(item: NewItem): Promise<Item>
  get(kind: ItemKind, id: string): Promise<Item | null>
  /** The last changed first. */
  list(kind: ItemKind): Promise<readonly Item[]>
  remove(kind: ItemKind, id: string): Promise<void>
  close(): Promise<void>
}

export interface OpenDesk {
  readonly location: Location
  readonly casebook: string
  readonly by: string
  readonly now: () => Date
}

export async function openDesk({ location, casebook, by, now }: OpenDesk): Promise<Result<Desk>> {
  const opened = await openDatabase(location)
  if (!opened.ok) return opened
  const door = opened.value
  await createTables(door.db, [deskItems])
  return ok(deskOf(door, casebook, by, now))
}

type Tables = Kysely<TablesOf<[typeof deskItems]>>

function deskOf(door: Door, casebook: string, by: string, now: () => Date): Desk {
  const db: Tables = (door.db as Kysely<Database>).$extendTables<TablesOf<[typeof deskItems]>>()
  const one = (kind: ItemKind, id: string) =>
    db
      .selectFrom('desk_items')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst()
  return {
    casebook,
    by,
    door,
    async put({ kind, id = newId(kind), title, body }) {
      const at = now().toISOString()
      await db
        .insertInto('desk_items')
        .values({
          casebook,
          kind,
          id,
          by,
          title,
          body: JSON.stringify(body),
          created: at,
          changed: at,
          revision: 1,
        })
        .onConflict((conflict) =>
          conflict.columns(['casebook', 'kind', 'id']).doUpdateSet((eb) => ({
            title,
            body: JSON.stringify(body),
            changed: at,
            by,
            revision: eb('desk_items.revision', '+', 1),
          })),
        )
        .execute()
      const kept = await one(kind, id)
      if (!kept) throw new Error(`The ${kind} ${id} was removed while it was put on the desk`)
      return itemOf(kept)
    },
    async get(kind, id) {
      const row = await one(kind, id)
      return row ? itemOf(row) : null
    },
    async list(kind) {
      const rows = await db
        .selectFrom('desk_items')
        .selectAll()
        .where('casebook', '=', casebook)
        .where('kind', '=', kind)
        .orderBy('changed', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(itemOf)
    },
    async remove(kind, id) {
      await db
        .deleteFrom('desk_items')
        .where('casebook', '=', casebook)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .execute()
    },
    close: () => door.close(),
  }
}

const itemOf = (row: TablesOf<[typeof deskItems]>['desk_items']): Item => ({
  kind: row.kind as ItemKind,
  id: row.id,
  by: row.by,
  title: row.title,
  body: JSON.parse(row.body) as Json,
  created: row.created,
  changed: row.changed,
  revision: Number(row.revision),
})

/** The body of an item, read by its owner's schema; null when another version of the program wrote something else. */
export function bodyOf<T>(item: Item | null, schema: z.ZodType<T>): T | null {
  const parsed = schema.safeParse(item?.body)
  return parsed.success ? parsed.data : null
}
