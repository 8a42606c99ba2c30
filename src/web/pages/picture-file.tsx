import {
  type Cell,
  type Drawn,
  isCount,
  pictureFile,
  pictureNamed,
  pngOf,
} from '../../drawings/index.ts'
import { csv } from '../../exchange/index.ts'
import { paperPolicy } from '../guards/headers.ts'
import { askerOf, wishIn } from '../queries/picture-asker.ts'
import type { Reply } from '../reply.ts'
import { date, type Visit } from '../visit.ts'
import { sourceOf } from './picture.tsx'

/** A picture as a file: "/pictures/stock.svg?figure=behind-bars", or .png, or the same numbers as .csv. */
export async function pictureDownload(
  visit: Visit,
  { file = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const dot = file.lastIndexOf('.')
  const [name, format] = [file.slice(0, dot), file.slice(dot + 1)]
  const drawn = await pictureNamed(name)?.draw(askerOf(visit), wishIn(visit))
  if (!drawn) return null
  const fileName = `${name}-${visit.on}.${format}`
  if (format === 'csv')
    return {
      download: { bytes: tableOf(visit, drawn), mediaType: 'text/csv; charset=utf-8', fileName },
    }
  const svg = await svgOf(visit, drawn)
  if (format === 'svg')
    return {
      download: {
        bytes: svg,
        mediaType: 'image/svg+xml; charset=utf-8',
        fileName,
        headers: { 'Content-Security-Policy': paperPolicy },
      },
    }
  const png = await pngOf(svg)
  if (png.ok) return { download: { bytes: png.value, mediaType: 'image/png', fileName } }
  return {
    page: {
      title: drawn.title,
      crumbs: [
        { text: visit.say('frame.home'), path: '' },
        { text: visit.say('picture.title'), path: '/pictures' },
      ],
      status: 503,
      body: <p>{visit.say('picture.png-unavailable')}</p>,
    },
  }
}

const svgOf = async (visit: Visit, drawn: Drawn): Promise<string> =>
  pictureFile(
    drawn,
    {
      dates: visit.say('frame.standpoint', {
        on: date(visit, visit.on),
        known: date(visit, visit.known),
      }),
      source: await sourceOf(visit, drawn),
    },
    visit.language,
  )

const tableOf = (visit: Visit, drawn: Drawn): string =>
  csv([
    drawn.columns.map((column) => column.title),
    ...drawn.rows.map((row) => row.map((cell) => plain(visit, cell))),
  ])

function plain(visit: Visit, cell: Cell): string | number {
  if (typeof cell !== 'object') return cell
  if (isCount(cell)) return cell.withheld ? visit.say('picture.few') : cell.records.length
  return 'value' in cell ? cell.value : cell.text
}
