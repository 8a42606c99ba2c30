import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { sha256 } from '../base/hash.ts'

/**
 * Signed notes as C2SP signed-note v1 describes them: a text, an empty line, and signature lines
 * "— <key name> <base64(key id ‖ signature)>". We sign with Ed25519 (signature type 0x01) only; lines
 * of keys we do not know, such as witnesses', are passed over, as the specification demands.
 */
export interface Verifier {
  readonly name: string
  readonly keyId: Buffer
  readonly publicKey: KeyObject
}

const ed25519 = 0x01

/** A public Ed25519 key in DER is this prefix and the 32 bytes of the key (RFC 8410). */
export const publicKeyPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** A key name: not empty, no space of any kind, no plus sign. */
export const keyNamePattern = /^[^\s+\p{Z}\p{Cc}]+$/u

const signatureLine = /^— ([^\s+\p{Z}\p{Cc}]+) ([A-Za-z0-9+/]+={0,2})$/u

/** Key id = first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
export function keyIdOf(name: string, rawPublicKey: Uint8Array): Buffer {
  return sha256(
    Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ed25519), rawPublicKey]),
  ).subarray(0, 4)
}

/** A verifier key in the text form of golang.org/x/mod/sumdb/note: name+hex(key id)+base64(0x01 ‖ key). */
export function verifierKeyOf(name: string, rawPublicKey: Uint8Array): string {
  const key = Buffer.concat([Buffer.of(ed25519), rawPublicKey]).toString('base64')
  return `${name}+${keyIdOf(name, rawPublicKey).toString('hex')}+${key}`
}

/** Reads a verifier key; undefined when it is malformed, of another type, or its id does not fit its key. */
export function parseVerifierKey(text: string): Verifier | undefined {
  const [name, id, ...rest] = text.split('+')
  const encoded = rest.join('+')
  if (name === undefined || id === undefined || !keyNamePattern.test(name)) return undefined
  const bytes = strictBase64(encoded)
  if (bytes === undefined || bytes.length !== 33 || bytes[0] !== ed25519) return undefined
  const raw = bytes.subarray(1)
  const keyId = keyIdOf(name, raw)
  if (keyId.toString('hex') !== id) return undefined
  const publicKey = createPublicKey({
    key: Buffer.concat([publicKeyPrefix, raw]),
    format: 'der',
    type: 'spki',
  })
  return { name, keyId, publicKey }
}

/** The note with one signature line, as published. */
export function noteWith(
  text: string,
  name: string,
  keyId: Uint8Array,
  signature: Uint8Array,
): string {
  return `${text}\n— ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`
}

/**
 * The text of a note that carries a good signature of this verifier.
 *
 * @returns 'malformed' when it is no signed note; 'unsigned' when the verifier's key did not sign it, or
 * when a line that claims to be of that key does not verify.
 */
export function openNote(
  note: string,
  verifier: Verifier,
): { text: string } | 'malformed' | 'unsigned' {
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n') || !note.isWellFormed() || hasControls(note))
    return 'malformed'
  const text = note.slice(0, split + 1)
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > 100) return 'malformed'
  let signed = false
  for (const line of lines) {
    const [, name, encoded = ''] = signatureLine.exec(line) ?? []
    const bytes = strictBase64(encoded)
    if (name === undefined || bytes === undefined || bytes.length < 5) return 'malformed'
    if (name !== verifier.name || !bytes.subarray(0, 4).equals(verifier.keyId)) continue
    if (!verify(null, Buffer.from(text), verifier.publicKey, bytes.subarray(4))) return 'unsigned'
    signed = true
  }
  return signed ? { text } : 'unsigned'
}

/** A note may hold no control character below U+0020 but the newline. */
const hasControls = (note: string): boolean => {
  for (let i = 0; i < note.length; i++) {
    const code = note.charCodeAt(i)
    if (code < 0x20 && code !== 0x0a) return true
  }
  return false
}

/** Base64 decoded, or undefined unless it is the one encoding of its bytes. */
function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
