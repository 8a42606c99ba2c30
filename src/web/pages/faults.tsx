import type { Language } from '../../base/language.ts'
import { sayIn } from '../../wording/index.ts'
import { addressOf } from '../address.ts'
import type { Held } from '../queries/records.ts'
import type { Page } from '../reply.ts'
import { stylesheetPath } from '../styles/index.ts'
import { date, to, type Visit } from '../visit.ts'

const ways = (visit: Visit) => (
  <ul class="plain">
    <li>
      <a class="tap" href={to(visit, '')}>
        {visit.say('fault.to-home')}
      </a>
    </li>
    {visit.standpoint.known && (
      <li>
        <a class="tap" href={addressOf({ ...visit.standpoint, known: null }, visit.path)}>
          {visit.say('fault.to-today')}
        </a>
      </li>
    )}
  </ul>
)

export const notFoundPage = (visit: Visit): Page => ({
  title: visit.say('fault.not-found'),
  lead: visit.say('fault.not-found-lead'),
  crumbs: [],
  body: ways(visit),
  status: 404,
})

/** The page of a record that is no more: forgotten for good, or withdrawn. */
export const gonePage = (visit: Visit, { id, gone, revised }: Held): Page =>
  gone === 'withdrawn'
    ? {
        title: visit.say('change.withdrawn'),
        lead: visit.say('change.withdrawn-lead', { date: date(visit, revised.slice(0, 10)) }),
        crumbs: [],
        body: visit.deps.keeper ? (
          <p>
            <a href={to(visit, `/records/${id}/history`)}>{visit.say('entry.history')}</a>
          </p>
        ) : (
          ways(visit)
        ),
        status: 410,
      }
    : forgottenPage(visit, revised)

/** @param when an ISO instant: when the record was forgotten */
const forgottenPage = (visit: Visit, when: string): Page => ({
  title: visit.say('fault.forgotten'),
  lead: visit.say('fault.forgotten-lead', { date: date(visit, when.slice(0, 10)) }),
  crumbs: [],
  body: ways(visit),
  status: 410,
})

export const badDayPage = (visit: Visit, text: string): Page => ({
  title: visit.say('fault.bad-request'),
  lead: visit.say('fault.bad-day', { text: text.slice(0, 40) }),
  crumbs: [],
  body: ways(visit),
  status: 400,
})

/** Stands alone: made without reading the casebook, which may be what failed. */
export function brokenPage(casebookName: string, language: Language, reference: string): string {
  const say = sayIn(language)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${say('fault.broken')} · ${casebookName}`}</title>
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body>
        <main class="frame">
          <h1>{say('fault.broken')}</h1>
          <p class="lead">{say('fault.broken-lead', { reference })}</p>
          <p>
            <a class="tap" href={`/${language}`}>
              {say('fault.to-home')}
            </a>
          </p>
        </main>
      </body>
    </html>
  ).toString()
}
