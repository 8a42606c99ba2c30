import type { FC } from 'hono/jsx'
import { type Drawn, pictureLink } from '../../drawings/index.ts'
import type { Counted, Figure, Quoted } from '../../figures/index.ts'
import type { CaseParts } from '../parts/case-tables.tsx'
import { numberText } from '../parts/figure-number.tsx'
import { PictureFigure, PictureTable } from '../parts/picture.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Sources } from '../parts/sources.tsx'
import { Table } from '../parts/table.tsx'
import { Local } from '../parts/text.tsx'
import { rangeWords } from '../parts/value.tsx'
import { hrefIn } from '../queries/picture-asker.ts'
import { date, number, type Visit } from '../visit.ts'

export type FigureParts = CaseParts

/** The records behind a number, each with what it counts for and its sources. @param always say when there is none */
export const CountedList: FC<
  FigureParts & { title: string; counted: readonly Counted[]; always?: boolean }
> = ({ visit, titles, cited, notes, title, counted, always = false }) => {
  if (counted.length === 0 && !always) return null
  return (
    <section>
      <h2>{title}</h2>
      {counted.length === 0 ? (
        <p>{visit.say('figure.list-empty')}</p>
      ) : (
        <Table
          columns={[
            { title: visit.say('entry.record-column') },
            { title: visit.say('figure.counts-for'), end: true },
            { title: visit.say('field.note') },
          ]}
          rows={counted.map((one) => [
            <>
              <RecordLink visit={visit} titles={titles} id={one.record} />
              <Sources visit={visit} notes={notes} cited={cited.of(one.record)} />
            </>,
            rangeWords(visit, one),
            one.note && <Local visit={visit} text={one.note} />,
          ])}
        />
      )}
    </section>
  )
}

/** Named parts; each says whether it was counted here or quoted, and opens to its list. */
export const PartTable: FC<FigureParts & { figure: Figure }> = ({ visit, titles, figure }) => {
  const parts = figure.parts ?? []
  return parts.length === 0 ? null : (
    <section>
      <h2>{visit.say('figure.parts')}</h2>
      <Table
        columns={[
          { title: visit.say('figure.part') },
          { title: visit.say('figure.value'), end: true },
          { title: visit.say('figure.basis') },
          { title: visit.say('figure.list') },
        ]}
        rows={parts.map((part) => [
          <Local visit={visit} text={part.label} />,
          part.basis === 'quoted' && part.value !== null ? (
            <i>{`“${number(visit, part.value)}”`}</i>
          ) : (
            <b>{numberText(visit, part)}</b>
          ),
          visit.say(`figure.${part.basis}`),
          part.counted.length > 0 && (
            <details>
              <summary class="tap">
                {visit.say('record.count', { count: part.counted.length })}
              </summary>
              <ul>
                {part.counted.map((one) => (
                  <li>
                    <RecordLink visit={visit} titles={titles} id={one.record} />
                  </li>
                ))}
              </ul>
            </details>
          ),
        ])}
      />
    </section>
  )
}

/** Other people's numbers, as printed, with whose they are. */
export const QuotedTable: FC<FigureParts & { quoted: readonly Quoted[] }> = ({
  visit,
  cited,
  notes,
  quoted,
}) =>
  quoted.length === 0 ? null : (
    <section>
      <h2>{visit.say('figure.others-say')}</h2>
      <p>{visit.say('figure.others-lead')}</p>
      <Table
        columns={[
          { title: visit.say('figure.counts') },
          { title: visit.say('figure.printed') },
          { title: visit.say('frame.as-of') },
          { title: visit.say('figure.standing') },
        ]}
        rows={quoted.map((one) => [
          <>
            <Local visit={visit} text={one.counts} />
            <Sources visit={visit} notes={notes} cited={cited.of(one.claim)} />
          </>,
          <i>{`“${one.printed}”`}</i>,
          one.asOf && date(visit, one.asOf),
          visit.say(`standing.${one.standing}` as 'standing.official'),
        ])}
      />
    </section>
  )

/** The figure on other days: a picture and, in full, a table. */
export const FigureCourse: FC<{ visit: Visit; name: string; drawn: Drawn | null }> = ({
  visit,
  name,
  drawn,
}) =>
  drawn === null ? null : (
    <section>
      <h2>{visit.say('figure.over-time')}</h2>
      <p>{visit.say('figure.over-time-lead')}</p>
      <PictureFigure visit={visit} drawn={drawn} id="course" />
      <details>
        <summary class="tap">{visit.say('figure.all-values')}</summary>
        <PictureTable visit={visit} drawn={drawn} name="stock" />
      </details>
      <p class="controls">
        <a class="tap" href={hrefIn(visit)(pictureLink('stock', { figure: name }))}>
          {visit.say('picture.page')}
        </a>
      </p>
    </section>
  )
