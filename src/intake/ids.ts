import { canonicalJson } from '../base/canonical-json.ts'
import { sha256 } from '../base/hash.ts'
import { newId } from '../base/id.ts'
import type { KindName } from '../records/index.ts'

/**
 * The id of a record by the key its publisher gives it: kind and 80 bits of SHA-256 over importer, kind and
 * key, so importing again finds the same record. Two keys meet by chance once in a billion among 50 million.
 */
export const idFor =
  (importer: string) =>
  (kind: KindName, ...key: string[]): string =>
    newId(kind, (size) => sha256(canonicalJson([importer, kind, ...key])).subarray(0, size))
