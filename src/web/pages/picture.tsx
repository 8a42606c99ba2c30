import type { FC } from 'hono/jsx'
import {
  countSources,
  countsIn,
  type Drawn,
  type Field,
  type Picture,
  pictureNamed,
  type Wish,
} from '../../drawings/index.ts'
import { addressOf } from '../address.ts'
import { KeptDates } from '../parts/choice.tsx'
import { PictureFigure, PictureTable } from '../parts/picture.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { askerOf, hrefIn, wishIn } from '../queries/picture-asker.ts'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'

/** One picture with its filters, its table, its files and, where a number was chosen, the list behind it. */
export async function picture(
  visit: Visit,
  { name = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const found = pictureNamed(name)
  if (!found) return null
  const { say, language } = visit
  const [asker, wish] = [askerOf(visit), wishIn(visit)]
  const [fields, drawn] = [await found.fields(asker, wish), await found.draw(asker, wish)]
  const part = drawn && countsIn(drawn).find(({ key }) => key === visit.query.get('part'))
  const titles = await loadTitles(visit.view, language, part?.records ?? [])
  return {
    page: {
      title: drawn?.title ?? found.title[language],
      lead: found.says[language],
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('picture.title'), path: '/pictures' },
      ],
      body: (
        <>
          <Filters visit={visit} picture={found} fields={fields} wish={wish} />
          {drawn ? (
            <>
              <Ways visit={visit} drawn={drawn} />
              <PictureFigure
                visit={visit}
                drawn={drawn}
                id={found.name}
                source={await sourceOf(visit, drawn)}
              />
              {part && (
                <List visit={visit} what={part.label} records={part.records} titles={titles} />
              )}
              <Downloads visit={visit} picture={found} wish={wish} />
              <PictureTable visit={visit} drawn={drawn} name={found.name} />
            </>
          ) : (
            <Nothing visit={visit} picture={found} wish={wish} />
          )}
        </>
      ),
    },
  }
}

/** "Source: …; 12 records resting on 7 sources." */
export async function sourceOf(visit: Visit, drawn: Drawn): Promise<string> {
  const records = [...new Set(drawn.records)]
  return visit.say('picture.source', {
    casebook: visit.deps.casebookName,
    records: records.length,
    sources: await countSources(visit.view, records),
  })
}

const Filters: FC<{ visit: Visit; picture: Picture; fields: readonly Field[]; wish: Wish }> = ({
  visit,
  picture,
  fields,
  wish,
}) => {
  if (fields.length === 0) return null
  const kept = Object.entries(wish).filter(([name]) => !fields.some((field) => field.name === name))
  return (
    <form
      class="filters"
      action={`/${visit.language}/pictures/${picture.name}`}
      aria-label={visit.say('frame.filters')}
    >
      <KeptDates visit={visit} />
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <span class="field">
          <label for={`by-${field.name}`}>{field.label}</label>
          {field.type === 'day' ? (
            <input id={`by-${field.name}`} type="date" name={field.name} value={field.chosen} />
          ) : (
            <select id={`by-${field.name}`} name={field.name}>
              {field.any !== undefined && <option value="">{field.any}</option>}
              {field.options.map(({ value, label }) => (
                <option value={value} selected={value === field.chosen}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </span>
      ))}
      <button type="submit">{visit.say('frame.apply')}</button>
    </form>
  )
}

const Ways: FC<{ visit: Visit; drawn: Drawn }> = ({ visit, drawn }) =>
  drawn.ways.length === 0 ? null : (
    <ul class="plain controls">
      {drawn.ways.map((way) => (
        <li>
          <a class="tap" href={hrefIn(visit)(way.link)}>
            {way.text}
          </a>
        </li>
      ))}
    </ul>
  )

const List: FC<{ visit: Visit; what: string; records: readonly string[]; titles: Titles }> = ({
  visit,
  what,
  records,
  titles,
}) => (
  <section>
    <h2 id="list">{visit.say('picture.list', { what })}</h2>
    <ul>
      {records.map((id) => (
        <li>
          <RecordLink visit={visit} titles={titles} id={id} />
        </li>
      ))}
    </ul>
  </section>
)

const formats = ['svg', 'png', 'csv'] as const

/** Files at addresses that say for which days they are, so that they stay what they were. */
const Downloads: FC<{ visit: Visit; picture: Picture; wish: Wish }> = ({
  visit,
  picture,
  wish,
}) => (
  <ul class="plain controls downloads">
    {formats.map((format) => (
      <li>
        <a
          class="tap"
          download
          href={addressOf(
            { language: visit.language, on: visit.on, known: visit.known },
            `/pictures/${picture.name}.${format}`,
            wish,
          )}
        >
          {visit.say('picture.download', { format: format.toUpperCase() })}
        </a>
      </li>
    ))}
  </ul>
)

const Nothing: FC<{ visit: Visit; picture: Picture; wish: Wish }> = ({ visit, picture, wish }) => {
  if (picture.about === 'person' && !wish.person)
    return (
      <p>
        {visit.say('picture.choose-person')}{' '}
        <a href={to(visit, '/persons')}>{visit.say('kinds.person')}</a>
      </p>
    )
  return (
    <p>
      {visit.say(
        picture.about === 'case' && !wish.case ? 'picture.choose-case' : 'picture.nothing',
      )}
    </p>
  )
}
