import { isDay } from '../../base/date.ts'
import { formatDate, formatNumber } from '../../wording/index.ts'
import { recordNamed } from '../ask.ts'
import {
  type Asker,
  type Cell,
  type Drawn,
  type Picture,
  pictureLink,
  type Wish,
} from '../picture.ts'
import type { Period } from '../time.ts'
import { askLife, type KnownStatus } from './ask.ts'
import { type Layout, layOut } from './layout.ts'
import type { Life } from './life.ts'
import { lifeKey, lifeShapes } from './shapes.ts'

/** Custody, restraint and events of one person on a line of time. */
export const lifeLine: Picture = {
  name: 'life-line',
  title: { en: 'Life line', ru: 'Линия жизни', kk: 'Өмір сызығы' },
  says: {
    en: 'What was imposed on one person and what happened to the person, over time; closer by links.',
    ru: 'Что было назначено одному лицу и что с ним происходило, во времени; ближе по ссылкам.',
    kk: 'Бір тұлғаға не тағайындалғаны және онымен не болғаны, уақыт бойынша; сілтемелер жақындатады.',
  },
  about: 'person',
  async fields(asker, wish) {
    if (!wish.person) return []
    const field = (name: 'from' | 'until') =>
      ({
        type: 'day',
        name,
        label: asker.say(`picture.${name}`),
        chosen: wish[name] ?? '',
      }) as const
    return [field('from'), field('until')]
  },
  async draw(asker, wish) {
    const person = await recordNamed(asker.view, 'person', wish.person ?? '')
    return person === null ? null : drawLifeOf(asker, wish, person)
  },
}

/** The life line of a person by id. @param known the status, where the page has it already */
export async function drawLifeOf(
  asker: Asker,
  wish: Wish,
  person: string,
  known?: KnownStatus,
): Promise<Drawn | null> {
  const life = await askLife(asker, person, periodIn(wish), known)
  return life && drawLife(life, asker, wish)
}

function periodIn({ from = '', until = '' }: Wish): Period | null {
  return isDay(from) && isDay(until) && from < until ? { from, until } : null
}

/** A life line as picture, words and table. @returns null where nothing has a date */
export function drawLife(
  life: Life,
  { say, language }: Pick<Asker, 'say' | 'language'>,
  wish: Wish,
): Drawn | null {
  const layout = layOut(life)
  if (layout === null) return null
  const date = (edtf: string) => formatDate(edtf, language)
  const number = (count: number) => formatNumber(count, language)
  const closer = (period: Period) =>
    pictureLink('life-line', { ...wish, from: period.from, until: period.until })
  const inSight = [
    ...layout.events.map(({ event }) => event),
    ...layout.slots.flatMap((slot) => slot.events),
  ]
  const undated = life.events.filter(({ at }) => (at.latest ?? at.earliest) === null).length
  const { shown } = layout
  return {
    title: `${say('person.life-line')}: ${life.person.text}`,
    alt: say('picture.life-alt', {
      person: life.person.text,
      measures: layout.bars.length,
      events: inSight.length,
      from: date(shown.from),
      until: date(shown.until),
    }),
    n: say('picture.life-n', { measures: layout.bars.length, events: inSight.length }),
    notes: undated === 0 ? [] : [say('picture.undated', { count: undated })],
    key: lifeKey([
      say('picture.key-held'),
      say('picture.key-other'),
      say('picture.key-pale'),
      say('picture.key-rest'),
      say('picture.key-span'),
    ]),
    height: layout.height,
    shapes: lifeShapes(layout, {
      events: say('person.events-lane'),
      on: date(life.on),
      slot: ({ slot, events }) =>
        `${date(slot.edtf)}: ${say('event.count', { count: events.length })}`,
      number,
      closer: ({ slot }) => ({ path: '/pictures/life-line', query: closer(slot).query ?? {} }),
    }),
    columns: [{ title: say('picture.when') }, { title: say('picture.what') }],
    rows: rowsOf(layout, date, closer),
    ways: waysOf(life, layout, { say, wish, date }),
    records: [...layout.bars.map(({ bar }) => bar.record), ...inSight.map((event) => event.record)],
  }
}

function rowsOf(
  layout: Layout,
  date: (edtf: string) => string,
  closer: (period: Period) => ReturnType<typeof pictureLink>,
): Cell[][] {
  const what = (label: string, path: string | null): Cell =>
    path === null ? label : { text: label, link: { path } }
  return [
    ...layout.bars.map(({ bar }) => [bar.when, what(bar.label, bar.path)]),
    ...layout.events.map(({ event }) => [event.when, what(event.label, event.path)]),
    ...layout.slots
      .filter(({ events }) => events.length > 0)
      .map(({ slot, events }) => [date(slot.edtf), { value: events.length, link: closer(slot) }]),
  ]
}

/** The whole line, and where only a part is in sight the parts beside it. */
function waysOf(
  life: Life,
  { whole, shown }: Layout,
  { say, wish, date }: Pick<Asker, 'say'> & { wish: Wish; date: (edtf: string) => string },
): Drawn['ways'] {
  if (life.period === null) return []
  const { from: _, until: __, ...rest } = wish
  return [
    {
      text: say('picture.whole', { from: date(whole.from), until: date(whole.until) }),
      link: pictureLink('life-line', rest),
    },
    ...besides(shown)
      .filter(({ from, until }) => until >= whole.from && from <= whole.until)
      .map((period) => ({
        text: `${date(period.from)} – ${date(period.until)}`,
        link: pictureLink('life-line', { ...rest, ...period }),
      })),
  ]
}

/** As many days before and after. */
function besides({ from, until }: Period): Period[] {
  const days = Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1
  const move = (day: string, by: number) =>
    new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
  return [
    { from: move(from, -days), until: move(from, -1) },
    { from: move(until, 1), until: move(until, days) },
  ]
}
