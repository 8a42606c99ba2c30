import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import {
  type Cell,
  type Drawn,
  inlinePicture,
  inlineSample,
  isCount,
} from '../../drawings/index.ts'
import { hrefIn } from '../queries/picture-asker.ts'
import { number, type Visit } from '../visit.ts'
import { Table } from './table.tsx'

/** A picture with its key, what must be said with it, and where one can go from it. @param id single on the page */
export const PictureFigure: FC<{ visit: Visit; drawn: Drawn; id: string; source?: string }> = ({
  visit,
  drawn,
  id,
  source,
}) => (
  <figure class="picture" aria-labelledby={`${id}-title`}>
    {raw(inlinePicture(drawn, id, hrefIn(visit)))}
    <figcaption>
      {drawn.key.length > 0 && (
        <ul class="key">
          {drawn.key.map((entry) => (
            <li>
              {raw(inlineSample(entry))} {entry.text}
            </li>
          ))}
        </ul>
      )}
      <p>{`${drawn.alt} ${drawn.n}.`}</p>
      {drawn.notes.map((note) => (
        <p>{note}</p>
      ))}
      {source && <p>{source}</p>}
    </figcaption>
  </figure>
)

/** The same numbers as the picture, in words; each leads to its list. */
export const PictureTable: FC<{ visit: Visit; drawn: Drawn; name: string }> = ({
  visit,
  drawn,
  name,
}) => (
  <section>
    <h2 id="table">{visit.say('picture.as-table')}</h2>
    <section class="wide" tabindex={0} aria-labelledby="table">
      <Table
        columns={drawn.columns}
        rows={drawn.rows.map((row) => row.map((cell) => cellOf(visit, cell, name)))}
      />
    </section>
  </section>
)

function cellOf(visit: Visit, cell: Cell, name: string): Child {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return number(visit, cell)
  const href = hrefIn(visit)
  if (!isCount(cell))
    return <a href={href(cell.link)}>{'value' in cell ? number(visit, cell.value) : cell.text}</a>
  if (cell.withheld) return visit.say('picture.few')
  const words = number(visit, cell.records.length)
  if (cell.records.length === 0) return words
  return (
    <a
      href={href({
        path: `/pictures/${name}#list`,
        query: { ...Object.fromEntries(visit.query), part: cell.key },
      })}
    >
      {words}
    </a>
  )
}
