import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { entryAbout, testLedger } from '../../test/support/ledger.ts'
import { openDatabase } from '../database/index.ts'
import { eraseBodies } from './erase.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factum-erase-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('no file of the database holds what was forgotten', async () => {
  const opened = await openDatabase({ engine: 'sqlite', file: join(folder, 'casebook.db') })
  if (!opened.ok) throw new Error(opened.fault.message)
  const door = opened.value
  const ledger = await testLedger(door)
  const files = (text: string) =>
    readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text))

  const secret = 'told in confidence '.repeat(300)
  await ledger.append(entryAbout(1, { body: { record: { note: secret } } }), entryAbout(2))
  for (let number = 3; number < 300; number++) await ledger.append(entryAbout(number))
  expect(files('told in confidence')).not.toEqual([])

  await door.db.transaction().execute((trx) => eraseBodies(trx, ledger.casebook, 'event-1'))
  await ledger.append(entryAbout(1, { operation: 'forget', body: { why: 'on request' } }))
  await door.scrub()
  expect(files('told in confidence')).toEqual([])
  expect(files('administrative prosecutions')).not.toEqual([])
  await door.close()
})
