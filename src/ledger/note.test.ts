import { describe, expect, test } from 'vitest'
import { openNote, parseVerifierKey, type Verifier } from './note.ts'
import { createSigner, generateKey } from './signer.ts'

// The published vectors of golang.org/x/mod/sumdb/note (note_test.go), the format C2SP signed-note specifies.
const peterKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const peterSecret = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const enochKey = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop'
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const enochLine =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n'

const peter = parseVerifierKey(peterKey) as Verifier
const enoch = parseVerifierKey(enochKey) as Verifier

/** The PEM of the vector's private key: its 32 secret bytes, in the PKCS #8 wrapping of RFC 8410. */
function peterPem(): string {
  const secret = Buffer.from(peterSecret, 'base64').subarray(1)
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret])
  return `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`
}

describe('verifier keys', () => {
  test('name, key id and key of the published ones are read', () => {
    expect(peter.name).toBe('PeterNeumann')
    expect(peter.keyId.toString('hex')).toBe('c74f20a3')
    expect(enoch.keyId.toString('hex')).toBe('af0cfe78')
  })

  test('no other part of the text is a key', () => {
    for (let from = 0; from < peterKey.length; from++) {
      for (let to = from; to <= peterKey.length; to++) {
        if (from === 0 && to === peterKey.length) continue
        expect(parseVerifierKey(peterKey.slice(from, to))).toBeUndefined()
      }
    }
  })

  test('no change of one character leaves a key', () => {
    for (let at = 0; at < peterKey.length; at++) {
      const other = String.fromCharCode(peterKey.charCodeAt(at) + 1)
      expect(
        parseVerifierKey(peterKey.slice(0, at) + other + peterKey.slice(at + 1)),
      ).toBeUndefined()
    }
  })

  test.each([
    [
      'of a wrong length',
      'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    ],
    ['of an unknown type', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ])('a key %s is refused though its id fits', (_, key) => {
    expect(parseVerifierKey(key)).toBeUndefined()
  })
})

describe('signing', () => {
  const signer = createSigner(peterPem(), 'PeterNeumann')

  test('gives the published note and verifier key', () => {
    expect(signer.verifierKey).toBe(peterKey)
    expect(signer.sign(text)).toBe(`${text}\n${peterLine}`)
  })

  test('a new key signs what its verifier key opens', () => {
    const own = createSigner(generateKey(), 'factum.example/casebook')
    const verifier = parseVerifierKey(own.verifierKey) as Verifier
    expect(openNote(own.sign(text), verifier)).toEqual({ text })
    expect(openNote(own.sign(text), peter)).toBe('unsigned')
  })

  test.each(['', 'two words', 'a+b', 'line\nbreak', 'no\u00a0break'])(
    'a ledger cannot be named %j',
    (origin) => {
      expect(() => createSigner(peterPem(), origin)).toThrow(TypeError)
    },
  )
})

describe('opening', () => {
  test.each([
    ['its only signature', peterLine],
    ['a second, unknown signature', peterLine + enochLine],
    ['an unknown signature first', enochLine + peterLine],
    ['an unknown signature that is none', peterLine + enochLine.replace('5n2t', '5nABCD2t')],
    ['the same signature sixteen times', peterLine.repeat(16)],
  ])('a note is opened by %s', (_, lines) => {
    expect(openNote(`${text}\n${lines}`, peter)).toEqual({ text })
  })

  test.each([
    ['signed by someone else', `${text}\n${enochLine}`],
    ['whose signature was changed', `${text}\n${peterLine.replace('ZJku', 'ZJkv')}`],
    ['whose text was changed', `${text.replace('your', 'my')}\n${peterLine}`],
    [
      'with a bad signature beside a good one',
      `${text}\n${peterLine}${peterLine.replace('ZJku', 'ZJkv')}`,
    ],
  ])('a note %s is not opened', (_, note) => {
    expect(openNote(note, peter)).toBe('unsigned')
  })

  test.each([
    ['without an empty line', text],
    ['without a signature', `${text}\n`],
    ['whose last line does not end', `${text}\n${peterLine.slice(0, -1)}`],
    ['with a control character', `\u0001${text}\n${peterLine}`],
    ['with a key name of two words', `${text}\n${peterLine.replace('PeterNeumann', 'Bad Name')}`],
    ['with another line among the signatures', `${text}\n${peterLine}Unexpected line.\n`],
    ['with a hundred and one signatures', `${text}\n${peterLine.repeat(101)}`],
  ])('a text %s is no note', (_, note) => {
    expect(openNote(note, peter)).toBe('malformed')
  })
})
