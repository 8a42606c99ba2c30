import type { Citation } from '../records/index.ts'
import { defined, envelope } from './entry-fields.ts'
import type { EntryReader } from './entry-reader.ts'
import { isFilled, rowsOf } from './entry-typed.ts'

/** What the rows of sources say; the same for every record of the form. New sources are offered once. */
export function citations(reader: EntryReader, list = 'sources'): Citation[] {
  return rowsOf(reader.typed, list).flatMap((row) => {
    if (!isFilled(reader.typed, row)) return []
    const source = sourceOf(reader, row)
    const grade = reader.text(`${row}.grade`)
    return source === undefined
      ? []
      : [
          {
            source,
            ...defined('locator', reader.text(`${row}.locator`)),
            ...(grade === undefined ? {} : { grade: Number(grade) }),
          } as Citation,
        ]
  })
}

function sourceOf(reader: EntryReader, row: string): string | undefined {
  const value = reader.text(`${row}.source`)
  if (value !== 'new:source') return known(reader, `${row}.source`)
  const id = reader.id('source', row)
  if (reader.record(id)) return id
  const url = reader.text(`${row}.url`)
  if (url !== undefined && !/^https?:\/\/[^\s/]+/i.test(url))
    reader.fault('entry-url', `${row}.url`, `"${url}" is not a web address`, url)
  // Words typed to find a source are its title when nothing else is given, or its address.
  const looked = reader.text(`${row}.source.text`)
  const lookedUrl = looked !== undefined && /^https?:\/\//.test(looked) ? looked : undefined
  const title = reader.text(`${row}.title`) ?? (lookedUrl ? undefined : looked)
  const publisher = reader.text(`${row}.publisher`)
  if (!title && !publisher && !url && !lookedUrl)
    return reader.fault(
      'entry-source',
      `${row}.title`,
      'Give the source a title, a publisher or an address',
    )
  const record = {
    kind: 'source',
    version: 1,
    id,
    ...envelope(reader),
    type: reader.text(`${row}.type`) ?? 'webpage',
    ...defined('title', title),
    ...defined('publisher', publisher),
    ...defined('issued', reader.date(`${row}.issued`)),
    ...defined('URL', url ?? lookedUrl),
    ...defined('reliability', reader.text(`${row}.reliability`)),
  }
  return reader.put(row, record, {
    '/URL': `${row}.url`,
    '/title': `${row}.title`,
    '/publisher': `${row}.publisher`,
    '/issued': `${row}.issued`,
    '/type': `${row}.type`,
    '': `${row}.source`,
  })
}

/** The source that was chosen. The rows are read for every record of a form; what is wrong with them is said once. */
function known(reader: EntryReader, name: string): string | undefined {
  const value = reader.text(name)
  if (value !== undefined || reader.hasFault(name)) return value
  const text = reader.text(`${name}.text`)
  if (text === undefined)
    return reader.fault('entry-missing', name, 'Choose a source, or enter a new one')
  return reader.fault('entry-unclear', name, `"${text}": choose which source is meant`, text)
}
