import { expect, test } from 'vitest'
import { readSettings } from './settings-format.ts'

const read = (text: string) => readSettings(text, 'factum.check.json', new Set(['doubled-word']))
const entry = {
  fingerprint: 'a1',
  rule: 'doubled-word',
  quote: 'that that',
  reason: 'right',
  on: '2025-01-17',
}

test.each([
  ['nothing said', {}, { rules: {}, accepted: [] }],
  [
    'a rule',
    { rules: { 'doubled-word': 'off' } },
    { rules: { 'doubled-word': 'off' }, accepted: [] },
  ],
  ['an accepted finding', { accepted: [entry] }, { rules: {}, accepted: [entry] }],
])('%s', (_, file, expected) => {
  expect(read(JSON.stringify(file))).toEqual({ ok: true, value: expected })
})

test.each([
  ['{"rules": {}', 'This file is not JSON; look for a missing comma or quotation mark.'],
  ['[]', 'The file is missing or of the wrong kind; it must be an object.'],
  [
    '{"rule": {}}',
    'The file has "rule", which is not known; "rules" and "accepted" are, and in an accepted finding fingerprint, rule, quote, reason and on.',
  ],
  [
    '{"rules": {"doubled-word": "no"}}',
    '"rules/doubled-word" must be one of "off", "note", "warning", "error".',
  ],
  [
    '{"rules": {"double-word": "off"}}',
    'There is no rule "double-word"; "factum check --explain" names them all.',
  ],
  ['{"accepted": {}}', '"accepted" is missing or of the wrong kind; it must be a list.'],
  [
    JSON.stringify({ accepted: [{ ...entry, reason: undefined }] }),
    '"accepted/0/reason" is missing or of the wrong kind; it must be text in quotation marks.',
  ],
  [
    JSON.stringify({ accepted: [{ ...entry, reason: '' }] }),
    '"accepted/0/reason" must not be empty.',
  ],
  [
    JSON.stringify({ accepted: [{ ...entry, on: 'May' }] }),
    '"accepted/0/on" is not a day such as 2025-01-17.',
  ],
])('%s is refused in one sentence', (text, message) => {
  const settings = read(text)
  expect(settings.ok ? undefined : settings.fault).toMatchObject({
    message,
    where: 'factum.check.json',
  })
})
