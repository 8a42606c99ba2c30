import { type ExportFormat, exportFile, exportFormats } from '../../exchange/index.ts'
import { computeFigure, figureNamed } from '../../figures/index.ts'
import { isKindName, type KindName } from '../../records/index.ts'
import { facetNames, searchRecords } from '../../search/index.ts'
import type { Route } from '../reply.ts'
import type { Visit } from '../visit.ts'

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson; charset=utf-8',
}

/**
 * Records of one kind as a file that import takes back: "/export/person.xlsx". All of them, or those behind a figure
 * (`?figure=behind-bars`), or those that a search finds (its own `?q=` and filters).
 */
export const exportRecords: Route['answer'] = async (visit, { file = '' }) => {
  const [name = '', ending = ''] = file.split('.')
  const format = exportFormats.find((one) => one === ending)
  if (!isKindName(name) || !format) return null
  const ids = await wantedIds(visit, name)
  if (ids === null) return null
  const wanted = { kind: name, language: visit.language, ...(ids ? { ids } : {}) }
  return {
    download: {
      bytes: await exportFile(visit.view, wanted, format),
      mediaType: mediaTypes[format],
      fileName: `${name}-${visit.on}.${format}`,
    },
  }
}

/** undefined = all of the kind; null = there is no such list. */
async function wantedIds(
  visit: Visit,
  kind: KindName,
): Promise<readonly string[] | undefined | null> {
  const asked = visit.query.get('figure')
  if (asked !== null) {
    const definition = figureNamed(asked)
    if (!definition) return null
    const on = definition.on ?? visit.on
    const { counted } = await computeFigure(definition, { view: visit.view, on })
    return [...new Set(counted.map(({ record }) => record))]
  }
  const q = visit.query.get('q') ?? ''
  const filters = Object.fromEntries(
    facetNames.flatMap((facet) => {
      const values = visit.query.getAll(facet).filter((value) => value !== '')
      return values.length > 0 ? [[facet, values]] : []
    }),
  )
  if (q === '' && Object.keys(filters).length === 0) return undefined
  return found(visit, { q, filters: { ...filters, kind: [kind] } })
}

const foundAtOnce = 1000

async function found(
  { view, on }: Visit,
  wish: { readonly q: string; readonly filters: Readonly<Record<string, readonly string[]>> },
): Promise<readonly string[]> {
  const ids: string[] = []
  for (;;) {
    const { total, hits } = await searchRecords(view, {
      ...wish,
      on,
      facets: [],
      from: ids.length,
      count: foundAtOnce,
    })
    ids.push(...hits.map(({ id }) => id))
    if (hits.length === 0 || ids.length >= total) return ids
  }
}
