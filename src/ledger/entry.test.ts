import { expect, test } from 'vitest'
import { canonicalJson } from '../base/canonical-json.ts'
import { bodyText, commitmentOf, type Header, leafData, leafOf } from './entry.ts'
import { leafHash } from './tree.ts'

const header: Header = {
  casebook: 'casebook-4k9t2w7hq0zn3v8c',
  sequence: 203,
  at: '2021-02-15T09:00:00.000Z',
  by: 'Әлия "редактор" \\ 1\u0007',
  operation: 'record',
  record: 'event-1',
  kind: 'event',
  commitment: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
}

test('leaf data is the canonical JSON of the header and its version', () => {
  expect(leafData(header)).toBe(canonicalJson({ ...header, version: 1 }))
  expect(leafOf(header)).toEqual(leafHash(Buffer.from(leafData(header))))
})

test('what is not in the header does not enter the leaf', () => {
  const row = { ...header, salt: 'x', body: 'y', leaf: 'z' }
  expect(leafOf(row)).toEqual(leafOf(header))
})

test('the commitment is SHA-256 over the salt and the body', () => {
  const body = bodyText({ why: 'the appeal failed', record: { b: 1, a: 'ә' } })
  expect(body).toBe('{"record":{"a":"ә","b":1},"why":"the appeal failed"}')
  // printf '%s' "$salt$body" | openssl dgst -sha256 -binary | base64, with a salt of 32 letters s
  expect(commitmentOf(Buffer.alloc(32, 's'), body)).toBe(expectedCommitment)
})

const expectedCommitment = 'eHJ3e7GP5VD7RX7awDj5pMnDDz5q6IJQq6k1JbR+uU8='
