import type { FC } from 'hono/jsx'
import type { MessageKey } from '../../wording/index.ts'
import type { Cited } from '../queries/citations.ts'
import { titleOf } from '../queries/titles.ts'
import { date, to, type Visit } from '../visit.ts'
import { isWeak, type SourceNotes } from './source-notes.ts'
import { InLanguage } from './text.tsx'

/** The small numerals after a fact; each opens its source where it stands. */
export const Sources: FC<{ visit: Visit; notes: SourceNotes; cited: readonly Cited[] }> = ({
  visit,
  notes,
  cited,
}) =>
  cited.length === 0 ? null : (
    <>
      <div class="srcs">
        {[...Map.groupBy(cited, (one) => one.source.id).values()].map((places) => {
          const [first] = places
          const number = first ? notes.numberOf(first) : 0
          return (
            <details class="src">
              <summary aria-label={visit.say('source.number', { number })}>{number}</summary>
              {first && <SourceCard visit={visit} source={first.source} places={places} />}
            </details>
          )
        })}
      </div>
      {isWeak(cited) && <span class="mark">{visit.say('source.weak')}</span>}
    </>
  )

const SourceCard: FC<{ visit: Visit; source: Cited['source']; places: readonly Cited[] }> = ({
  visit,
  source,
  places,
}) => {
  const { say } = visit
  const title = titleOf(source, visit.view.packs, visit.language)
  const grades = [...new Set(places.map((place) => place.grade))].filter((grade) => grade !== null)
  const parts: [label: string, text: string | undefined][] = [
    [say('source.publisher'), source.publisher ?? source['container-title']],
    [say('source.issued'), source.issued && date(visit, source.issued)],
    [say('source.locator'), places.flatMap((place) => place.locator ?? []).join('; ')],
    [
      say('source.grade'),
      grades.map((grade) => say(`source.grade.${grade}` as MessageKey)).join('; '),
    ],
    [
      say('source.reliability'),
      source.reliability && say(`source.reliability.${source.reliability}`),
    ],
    [
      say('source.copy'),
      source.capture
        ? say('source.captured', { date: date(visit, source.capture.on) })
        : say('source.no-capture'),
    ],
  ]
  return (
    <div class="card">
      <p>
        <b>
          <InLanguage visit={visit} text={title.text} language={title.language} />
        </b>
      </p>
      <ul>
        {parts.map(([label, text]) =>
          text ? (
            <li>
              <span class="soft">{label}:</span> {text}
            </li>
          ) : null,
        )}
        {source.URL && (
          <li>
            <OutsideLink visit={visit} url={source.URL} />
          </li>
        )}
        <li>
          <a class="tap" href={to(visit, title.path)}>
            {say('source.all-it-says')}
          </a>
        </li>
      </ul>
    </div>
  )
}

/** A link that leaves the casebook: it tells the other site nothing of where it stood. */
export const OutsideLink: FC<{ visit: Visit; url: string }> = ({ visit, url }) => (
  <a href={url} rel="noreferrer noopener external" title={visit.say('source.outside')}>
    {shortened(url)}
  </a>
)

const shortened = (url: string): string => {
  const plain = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain
}

/** The sources of the page as numbered notes, with their addresses in full: what a printed page needs. */
export const SourceList: FC<{ visit: Visit; notes: SourceNotes }> = ({ visit, notes }) => {
  const sources = notes.all()
  if (sources.length === 0) return null
  return (
    <section>
      <h2 id="sources">{visit.say('frame.sources')}</h2>
      <ol class="note-list">
        {sources.map((source) => {
          const title = titleOf(source, visit.view.packs, visit.language)
          return (
            <li>
              <a href={to(visit, title.path)}>
                <InLanguage visit={visit} text={title.text} language={title.language} />
              </a>
              {source.title && source.publisher ? `. ${source.publisher}` : ''}
              {source.title && source.issued ? `, ${date(visit, source.issued)}` : ''}
              {source.URL ? (
                <>
                  {'. '}
                  <a href={source.URL} rel="noreferrer noopener external">
                    {source.URL}
                  </a>
                </>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
