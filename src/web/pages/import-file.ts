import { byteOrderMark, csvRows } from '../../exchange/index.ts'
import { importsOf } from '../../intake/index.ts'
import type { Route } from '../reply.ts'
import { keeperOf } from '../visit.ts'

/** The refused rows of an import as they came, each with its reason. */
export const importRefused: Route['answer'] = async (visit, { id = '' }) => {
  const imports = await importsOf(keeperOf(visit))
  const one = await imports.get(id)
  if (!one?.state.counts) return null
  const tables = await imports.refused(one, visit.say('import.reason'))
  const bytes =
    byteOrderMark + tables.map(({ headings, rows }) => csvRows([headings, ...rows])).join('\r\n')
  return {
    download: {
      bytes,
      mediaType: 'text/csv; charset=utf-8',
      fileName: `${one.state.file.replace(/\.[^.]+$/, '')}-refused.csv`,
    },
  }
}
