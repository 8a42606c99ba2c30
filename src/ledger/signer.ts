import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { keyIdOf, keyNamePattern, noteWith, publicKeyPrefix, verifierKeyOf } from './note.ts'

/** Signs checkpoints in the name of one ledger. */
export interface Signer {
  /** The ledger's name in its checkpoints and signature lines, e.g. "factum.local/casebook-4k9t2w7hq0zn3v8c". */
  readonly origin: string
  /** What anyone needs to check the signatures: name+hex(key id)+base64(type ‖ public key). */
  readonly verifierKey: string
  /** The signed note over this text (which ends in a newline). */
  readonly sign: (text: string) => string
}

/** A new Ed25519 key as PEM (PKCS #8). Whoever holds it can sign for the ledger: keep the file private. */
export function generateKey(): string {
  return generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'pem', type: 'pkcs8' })
    .toString()
}

/**
 * @param keyPem an Ed25519 private key in PEM
 * @param origin a name without spaces and plus signs; by custom an address without "https://"
 * @throws TypeError when the key is of another type or the origin cannot be a key name
 */
export function createSigner(keyPem: string, origin: string): Signer {
  if (!keyNamePattern.test(origin)) {
    throw new TypeError(`"${origin}" cannot name a ledger: it may hold no spaces and no plus sign`)
  }
  const key: KeyObject = createPrivateKey(keyPem)
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(`the signing key must be Ed25519, not ${key.asymmetricKeyType}`)
  }
  const raw = createPublicKey(key)
    .export({ format: 'der', type: 'spki' })
    .subarray(publicKeyPrefix.length)
  const keyId = keyIdOf(origin, raw)
  return {
    origin,
    verifierKey: verifierKeyOf(origin, raw),
    sign: (text) => noteWith(text, origin, keyId, sign(null, Buffer.from(text), key)),
  }
}
