import { randomBytes } from 'node:crypto'
import { concerns, writeCalendar } from '../../attention/index.ts'
import type { Form, Route } from '../reply.ts'
import { keeperOf, to } from '../visit.ts'

/** The path of a feed; who knows it may read it, so it cannot be guessed. */
export const calendarPath = (feed: string): string => `/attention/${feed}.ics`

/** The days that need attention, for a calendar program. The titles name nobody. */
export const calendar: Route['answer'] = async (visit, { feed = '' }) => {
  const { desk, casebook } = keeperOf(visit)
  if ((await desk.get('feed', feed.replace(/\.ics$/, ''))) === null) return null
  const found = await Promise.all(
    concerns
      .filter(({ inCalendar }) => inCalendar)
      .map(async ({ name, find }) => ({
        name,
        matters: await find(visit.view, { on: visit.today }),
      })),
  )
  const address = new URL(to(visit, '/attention'), visit.address).href
  const entries = found.flatMap(({ name, matters }) =>
    matters.flatMap(({ record, day }) =>
      day === null
        ? []
        : [
            {
              id: `${name}-${record}`,
              day,
              title: visit.say('attention.calendar-term-ends'),
              address: `${address}#${name}`,
            },
          ],
    ),
  )
  const title = visit.say('attention.calendar-title')
  const at = visit.deps.now().toISOString()
  return {
    download: {
      bytes: writeCalendar({ id: casebook.id, title, at }, entries),
      mediaType: 'text/calendar; charset=utf-8',
      fileName: 'casebook.ics',
    },
  }
}

/** Makes a feed, or revokes one. */
export const changeFeeds: Form = {
  most: 5_000,
  async answer(visit, sent) {
    const { desk } = keeperOf(visit)
    const revoke = sent.ok ? String(sent.value.get('revoke') ?? '') : ''
    if (revoke !== '') await desk.remove('feed', revoke)
    else
      await desk.put({
        kind: 'feed',
        id: randomBytes(20).toString('hex'),
        title: 'calendar',
        body: {},
      })
    return { redirect: to(visit, '/attention#calendar') }
  },
}
