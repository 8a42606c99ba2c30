import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { sha256Base64 } from '../base/hash.ts'
import { leafHash } from './tree.ts'

export const operations = ['record', 'revise', 'merge', 'split', 'withdraw', 'forget'] as const

export type Operation = (typeof operations)[number]

/** What an entry says: `record` is the record as it is from now on, `why` the writer's reason in words. */
export interface EntryBody {
  readonly record?: Json
  readonly why?: string
  /**
   * Entries that were written, and are undone, as one stand next to each other: this is number `at` (from 0)
   * of `of`. Left out where an entry was written alone.
   */
  readonly batch?: { readonly at: number; readonly of: number }
  /** The sequence of the first entry that this one, with its batch, takes back. */
  readonly undoes?: number
  readonly [key: string]: Json | undefined
}

/** What the caller knows when it appends; the ledger adds the rest. */
export interface NewEntry {
  readonly operation: Operation
  /** The id of the record this entry is about, e.g. "person-4k9t2w7hq0zn3v8c". */
  readonly record: string
  /** The kind of the record, e.g. "person". */
  readonly kind: string
  /** The account that wrote it, or "local". */
  readonly by: string
  readonly body: EntryBody
}

/** One line of the ledger. Hashes and the salt are base64 of 32 bytes. */
export interface Entry extends Omit<NewEntry, 'body'> {
  readonly casebook: string
  /** 0 for the first entry of a casebook. */
  readonly sequence: number
  /** When it was written: an ISO instant in UTC with milliseconds; never before the entry that precedes it. */
  readonly at: string
  /** SHA-256(salt ‖ canonical JSON of the body). */
  readonly commitment: string
  /** null once the record has been forgotten. */
  readonly salt: string | null
  /** null once the record has been forgotten. */
  readonly body: EntryBody | null
  /** The RFC 6962 leaf hash of the header. */
  readonly leaf: string
}

/** The part of an entry that stays when its body is erased, and that the tree is built from. */
export interface Header extends Omit<Entry, 'operation' | 'salt' | 'body' | 'leaf'> {
  readonly operation: string
}

/** The body's one byte form; the commitment is made over it and the database keeps it as it is. */
export const bodyText = (body: EntryBody): string => canonicalJson(body as Json)

/** SHA-256(salt ‖ body), base64. The 32 random bytes stop anyone from guessing an erased body by trying. */
export function commitmentOf(salt: Uint8Array, body: string): string {
  return sha256Base64(Buffer.concat([salt, Buffer.from(body, 'utf8')]))
}

const quote = JSON.stringify

/**
 * Leaf data: the canonical JSON (RFC 8785) of the header, with `version` for a later form. Written out
 * member by member, in order, because `verify` does this for every entry; a test holds it to `canonicalJson`.
 */
export function leafData(header: Header): string {
  return (
    `{"at":${quote(header.at)},"by":${quote(header.by)},"casebook":${quote(header.casebook)},` +
    `"commitment":${quote(header.commitment)},"kind":${quote(header.kind)},` +
    `"operation":${quote(header.operation)},"record":${quote(header.record)},` +
    `"sequence":${header.sequence},"version":1}`
  )
}

export const leafOf = (header: Header): Buffer => leafHash(Buffer.from(leafData(header), 'utf8'))
