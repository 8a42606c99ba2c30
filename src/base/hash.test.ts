import { expect, test } from 'vitest'
import { sha256, sha256Base64, sha256Hex } from './hash.ts'

// The examples of FIPS 180-4 (csrc.nist.gov, SHA256.pdf) and the hash of nothing.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('SHA-256 of %j is %s', (text, hex) => {
  expect(sha256Hex(text)).toBe(hex)
  expect(sha256(text).toString('hex')).toBe(hex)
  expect(Buffer.from(sha256Base64(text), 'base64').toString('hex')).toBe(hex)
})

test('text is hashed as UTF-8', () => {
  expect(sha256Hex('Әділет')).toBe(sha256Hex(Buffer.from('Әділет', 'utf8')))
})
