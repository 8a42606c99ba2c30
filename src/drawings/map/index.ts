import { isDay } from '../../base/date.ts'
import { formatDate, formatNumber } from '../../wording/index.ts'
import type { Asker, Count, Drawn, Picture, Wish } from '../picture.ts'
import { withhold } from '../small-cells.ts'
import { type Area, askRegional, type Regional } from './map.ts'
import { mapShapes } from './shapes.ts'

/** Events by region, on a map of tiles. */
export const map: Picture = {
  name: 'map',
  title: { en: 'Events by region', ru: 'События по регионам', kk: 'Өңірлер бойынша оқиғалар' },
  says: {
    en: 'How many events happened in each region of the country; every region is a tile near its place.',
    ru: 'Сколько событий произошло в каждом регионе страны; регион показан плиткой около своего места.',
    kk: 'Елдің әр өңірінде қанша оқиға болғаны; әр өңір өз орнының маңындағы тақташамен көрсетілген.',
  },
  about: null,
  async fields({ view, say, language }, wish) {
    const rows = await view.db
      .selectFrom('events')
      .select('type')
      .distinct()
      .where('casebook', '=', view.casebook)
      .execute()
    return [
      {
        type: 'choice',
        name: 'type',
        label: say('event.type'),
        chosen: wish.type ?? '',
        any: say('frame.any'),
        options: rows
          .map(({ type }) => ({
            value: type,
            label: view.packs.label('event-types', type, language),
          }))
          .sort((a, b) => a.label.localeCompare(b.label, language)),
      },
      { type: 'day', name: 'from', label: say('picture.from'), chosen: wish.from ?? '' },
    ]
  },
  async draw(asker, wish) {
    const from = fromIn(wish)
    const asked = await askRegional(asker.view, {
      ...(wish.type ? { type: wish.type } : {}),
      ...(from === undefined ? {} : { from }),
      until: asker.on,
    })
    return drawRegional(asked, asker, wish)
  },
}

const fromIn = ({ from = '' }: Wish): string | undefined => (isDay(from) ? from : undefined)

/** Events by region as picture, words and table. @returns null where no pack has regions, or nothing happened */
export function drawRegional(
  { regions, byArea, perhaps, named }: Regional,
  asker: Pick<Asker, 'view' | 'say' | 'language' | 'on'>,
  wish: Wish,
): Drawn | null {
  const { say, language, view } = asker
  if (regions.length === 0 || byArea.size === 0) return null
  const number = (value: number) => formatNumber(value, language)
  const count = (area: Area, label: string): Count =>
    withhold({ key: area, label, records: byArea.get(area) ?? [] }, view, (id) => named.has(id))
  const tiles = regions.map((region) => ({
    region,
    count: count(region.term, region.label[language]),
  }))
  const outside = [
    count('abroad', say('picture.abroad')),
    count('not-known', say('picture.place-not-known')),
  ].filter((one) => one.records.length > 0 || one.withheld)
  const all = [...tiles.map((tile) => tile.count), ...outside]
  const shown = all.flatMap((one) => one.records)
  const withheld = all.filter((one) => one.withheld).length
  const most = tiles.reduce((a, b) => (b.count.records.length > a.count.records.length ? b : a))
  const from = fromIn(wish)
  const type = wish.type ? view.packs.label('event-types', wish.type, language) : null
  const drawn = mapShapes(tiles, outside, {
    wish,
    language,
    number,
    events: (value) => say('event.count', { count: value }),
    few: say('picture.few'),
  })
  return {
    title: type === null ? say('picture.map-title') : `${say('picture.map-title')}: ${type}`,
    alt: `${say('picture.map-alt', {
      events: shown.length,
      regions: tiles.filter((tile) => tile.count.records.length > 0).length,
      all: tiles.length,
    })}${most.count.records.length === 0 ? '' : ` ${say('picture.map-most', { region: most.count.label, count: most.count.records.length })}`}`,
    n: `n = ${say('event.count', { count: shown.length })}`,
    notes: [
      from === undefined
        ? say('picture.map-until', { until: formatDate(asker.on, language) })
        : say('picture.map-period', {
            from: formatDate(from, language),
            until: formatDate(asker.on, language),
          }),
      say('picture.map-tiles'),
      ...(perhaps.length === 0 ? [] : [say('picture.perhaps', { count: perhaps.length })]),
      ...(withheld === 0 ? [] : [say('picture.withheld', { count: withheld })]),
    ],
    key: [],
    height: drawn.height,
    shapes: drawn.shapes,
    columns: [
      { title: say('picture.region') },
      { title: 'ISO 3166-2' },
      { title: say('kinds.event'), end: true },
    ],
    rows: [
      ...tiles.map((tile) => [tile.region.label[language], tile.region.iso, tile.count]),
      ...outside.map((one) => [one.label, '', one]),
    ],
    ways: [],
    records: shown,
  }
}
