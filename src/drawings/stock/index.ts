import { figureNamed, figures } from '../../figures/index.ts'
import { formatDate, formatNumber } from '../../wording/index.ts'
import type { Asker, Drawn, Field, Picture, Wish } from '../picture.ts'
import { shape } from '../svg.ts'
import { stockShapes } from './shapes.ts'
import { askStock, type Every, type Stock } from './stock.ts'

const usual = 'behind-bars'
const spans = ['12', '24', '36', '60', '120']
/** Points in one picture; longer spans are asked by quarter. */
const mostMonths = 60

/** A number on many days: how many at once, never how many new ones. */
export const stock: Picture = {
  name: 'stock',
  title: { en: 'Number over time', ru: 'Число во времени', kk: 'Санның уақыт бойынша өзгеруі' },
  says: {
    en: 'How many there were at once at the end of each month, for example behind bars.',
    ru: 'Сколько было одновременно на конец каждого месяца, например за решёткой.',
    kk: 'Әр айдың соңында бір мезгілде қанша болғаны, мысалы қамауда отырғандар.',
  },
  about: null,
  async fields({ say, language }, wish): Promise<Field[]> {
    return [
      {
        type: 'choice',
        name: 'figure',
        label: say('figure.title'),
        chosen: wish.figure ?? usual,
        options: figures
          .filter((figure) => figure.on === null)
          .map((figure) => ({ value: figure.name, label: figure.title[language] })),
      },
      monthsField(say, wish),
    ]
  },
  async draw(asker, wish) {
    const definition = figureNamed(wish.figure ?? usual)
    if (!definition) return null
    const months = monthsIn(wish)
    const every: Every = months > mostMonths ? 3 : 1
    const asked = await askStock(asker.view, definition, asker.on, months / every, every)
    return drawStock(asked, asker)
  },
}

/** How many months back. */
export const monthsField = (say: Asker['say'], wish: Wish): Field => ({
  type: 'choice',
  name: 'months',
  label: say('picture.months'),
  chosen: String(monthsIn(wish)),
  options: spans.map((value) => ({
    value,
    label: say('picture.months-count', { count: Number(value) }),
  })),
})

export const monthsIn = (wish: Wish): number =>
  Number(spans.find((span) => span === wish.months) ?? 36)

/** A course as picture, words and table. @returns null where there are not two days with an answer */
export function drawStock(
  { definition, points, records }: Stock,
  { say, language }: Pick<Asker, 'say' | 'language'>,
): Drawn | null {
  const [first, last] = [points.at(0), points.at(-1)]
  if (!first || !last || points.length < 2) return null
  const number = (value: number) => formatNumber(value, language)
  const date = (day: string) => formatDate(day, language)
  const highest = points.reduce((a, b) => (b.sure > a.sure ? b : a))
  const unit = (count: number) => say(`unit.${definition.unit}`, { count })
  const link = (day: string) => ({ path: `/figures/${definition.name}`, query: { on: day } })
  /** The page of the figure lists apart who is not confirmed and whose date is not precise. */
  const apart = (value: number, day: string) => (value === 0 ? 0 : { value, link: link(day) })
  const drawn = stockShapes(points, {
    number,
    date,
    mark: ({ day, sure, unsure }) =>
      `${date(day)}: ${number(sure)} ${unit(sure)}${unsure === 0 ? '' : `; ${say('picture.unsure-besides', { count: unsure })}`}`,
    link,
  })
  return {
    title: definition.title[language],
    alt: say('picture.stock-alt', {
      first: number(first.sure),
      from: date(first.day),
      last: number(last.sure),
      to: date(last.day),
      highest: number(highest.sure),
      when: date(highest.day),
    }),
    n: `n = ${number(last.sure)} ${unit(last.sure)} (${date(last.day)})`,
    notes: [
      say('picture.stock-minimum'),
      ...(points.some((point) => point.unsure > 0) ? [say('picture.stock-unsure')] : []),
    ],
    key: [
      {
        sample: [shape('rect', { class: 'sure', x: 4, width: 16, y: 0, height: 14 })],
        text: say('picture.key-documented'),
      },
      ...(points.some((point) => point.unsure > 0)
        ? [
            {
              sample: [shape('rect', { class: 'unsure', x: 4, width: 16, y: 1, height: 12 })],
              text: say('picture.key-unconfirmed'),
            },
          ]
        : []),
    ],
    height: drawn.height,
    shapes: drawn.shapes,
    columns: [
      { title: say('figure.day') },
      { title: say('figure.value'), end: true },
      { title: say('picture.key-unconfirmed'), end: true },
      { title: say('picture.uncertain'), end: true },
    ],
    rows: points.map((point) => [
      date(point.day),
      { value: point.sure, link: link(point.day) },
      apart(point.unsure, point.day),
      apart(point.uncertain, point.day),
    ]),
    ways: [],
    records,
  }
}
