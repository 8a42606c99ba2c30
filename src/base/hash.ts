import { hash } from 'node:crypto'

/** Bytes, or text taken as UTF-8. */
export type Hashable = string | Uint8Array

/**
 * The 32 bytes of SHA-256 (FIPS 180-4). By way of text, because a buffer that `hash` makes has memory of its
 * own, which costs three times the hash; these share Node's pool.
 */
export const sha256 = (data: Hashable): Buffer =>
  Buffer.from(hash('sha256', data, 'binary'), 'binary')

/** SHA-256 as 44 characters of base64 (RFC 4648, section 4), the form C2SP uses. */
export const sha256Base64 = (data: Hashable): string => hash('sha256', data, 'base64')

/** SHA-256 as 64 lower-case hexadecimal digits, the form file names and citations use. */
export const sha256Hex = (data: Hashable): string => hash('sha256', data, 'hex')
