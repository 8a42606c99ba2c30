import { chosen } from './entry-choices.ts'
import { defined, envelope, lengthOf } from './entry-fields.ts'
import type { EntryReader } from './entry-reader.ts'

/**
 * What a row of measures says of a measure or penalty; the caller adds whom it is about, in which proceeding, and its
 * sources. Fields: `type`, `start`, `end`, `endReason`, `years`, `months`, `days`, `amount`, `currency`, `place`,
 * `absentia`.
 * @param from the day it begins when the row says none
 */
export function measureFields(
  reader: EntryReader,
  row: string,
  from?: string,
): Record<string, unknown> | undefined {
  const type = reader.needed(`${row}.type`, 'entry-term', 'Choose what was imposed')
  const start = reader.date(`${row}.start`) ?? from
  const end = reader.date(`${row}.end`)
  const term = lengthOf(reader, row)
  const value = reader.number(`${row}.amount`, true)
  const place = chosen(reader, `${row}.place`)
  if (type === undefined) return undefined
  return {
    kind: 'measure',
    version: 1,
    ...envelope(reader),
    type,
    ...defined('start', start),
    ...defined('end', end),
    ...defined('endReason', reader.text(`${row}.endReason`)),
    ...defined('term', term),
    ...(value === undefined
      ? {}
      : { amount: { value, currency: reader.text(`${row}.currency`) ?? 'KZT' } }),
    ...defined('place', place),
    ...(reader.text(`${row}.absentia`) === 'yes' ? { inAbsentia: true } : {}),
  }
}

/** Which field each part of such a record was typed into. */
export const measureFieldNames = (row: string): Record<string, string> => ({
  '/sources': 'sources.0.source',
  '/start': `${row}.start`,
  '/end': `${row}.end`,
  '/endReason': `${row}.endReason`,
  '/term': `${row}.years`,
  '/amount/currency': `${row}.currency`,
  '/amount': `${row}.amount`,
  '/place': `${row}.place`,
  '': `${row}.type`,
})
