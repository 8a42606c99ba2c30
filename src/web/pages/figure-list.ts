import { localText } from '../../base/language.ts'
import { csv } from '../../exchange/index.ts'
import { type Counted, computeFigure, type Figure, figureNamed } from '../../figures/index.ts'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'

/** The list behind a figure as a file for a spreadsheet: "/figures/behind-bars.csv". */
export async function figureList(
  visit: Visit,
  { file = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const name = file.replace(/\.csv$/, '')
  const definition = figureNamed(name)
  if (!definition) return null
  const on = definition.on ?? visit.on
  const figure = await computeFigure(definition, { view: visit.view, on })
  const lists = listsOf(figure)
  const titles = await loadTitles(
    visit.view,
    visit.language,
    lists.flatMap(([, counted]) => counted.map((one) => one.record)),
  )
  return {
    download: {
      bytes: csv([
        ['figure', 'as_of', 'known_on', 'list', 'record', 'title', 'low', 'high', 'note'],
        ...lists.flatMap(([list, counted]) =>
          counted.map((one) => [name, on, visit.known, list, ...columns(one, titles, visit)]),
        ),
      ]),
      mediaType: 'text/csv; charset=utf-8',
      fileName: `${name}-${on}.csv`,
    },
  }
}

/** What counts, and apart from it what is uncertain or unconfirmed. Column names are the same in every language. */
const listsOf = (figure: Figure): [string, readonly Counted[]][] => [
  ['counted', figure.counted],
  ['uncertain', figure.uncertain ?? []],
  ['unconfirmed', figure.unconfirmed ?? []],
]

const columns = (one: Counted, titles: Titles, visit: Visit) => [
  one.record,
  titles.get(one.record)?.text ?? '',
  one.low,
  one.high,
  one.note ? localText(one.note, visit.language) : '',
]
