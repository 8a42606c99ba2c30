import type { Language } from '../../base/language.ts'
import type { RegionTerm } from '../../packs/index.ts'
import { type Count, partLink, type Wish } from '../picture.ts'
import { across, linked, type Shape, shape, textLines } from '../svg.ts'
import { wrapWords } from '../wrap-words.ts'

interface Words {
  readonly wish: Wish
  readonly language: Language
  readonly number: (value: number) => string
  /** "12 events" */
  readonly events: (value: number) => string
  /** Stands where a number is withheld: "under 3". */
  readonly few: string
}

const tileHeight = 68
const gap = 4

/** A tile for every region, and under them those that lie in none. */
export function mapShapes(
  tiles: readonly { readonly region: RegionTerm; readonly count: Count }[],
  outside: readonly Count[],
  words: Words,
): { shapes: Shape[]; height: number } {
  const columns = Math.max(...tiles.map(({ region }) => region.tile.column)) + 1
  const rows = Math.max(...tiles.map(({ region }) => region.tile.row)) + 1
  const most = Math.max(1, ...tiles.map(({ count }) => count.records.length))
  const width = 100 / columns
  const below = rows * (tileHeight + gap) + 12
  return {
    shapes: [
      ...tiles.map(({ region, count }) =>
        tileShape(
          { region, count, most },
          region.tile.column * width,
          region.tile.row * (tileHeight + gap),
          width,
          words,
        ),
      ),
      ...outside.map((count, i) => besideShape(count, below + i * 30, words)),
    ],
    height: below + outside.length * 30 + 4,
  }
}

function tileShape(
  { region, count, most }: { region: RegionTerm; count: Count; most: number },
  x: number,
  y: number,
  width: number,
  words: Words,
): Shape {
  const [left, wide] = [x + 0.4, width - 0.8]
  const value = count.records.length
  const { label, short } = region.tile
  const inside = [
    shape('rect', {
      class: value > 0 || count.withheld ? 'tile' : 'tile-none',
      x: across(left),
      y,
      width: across(wide),
      height: tileHeight,
      rx: 2,
    }),
    textLines(wrapWords(label[words.language], 13, 2), {
      class: 'small long',
      x: across(left + 0.9),
      y: y + 14,
      step: 13,
    }),
    shape(
      'text',
      { class: 'small short', x: across(left + 0.9), y: y + 14 },
      short[words.language],
    ),
    shape(
      'text',
      {
        class: count.withheld ? 'small' : value === 0 ? 'soft' : 'bold',
        x: across(left + 0.9),
        y: y + 52,
        'font-size': count.withheld ? 12 : 18,
      },
      count.withheld ? words.few : words.number(value),
    ),
    ...(value === 0
      ? []
      : [
          shape('rect', {
            class: 'sure',
            x: across(left),
            y: y + tileHeight - 8,
            width: across((wide * value) / most),
            height: 8,
          }),
        ]),
  ]
  const title = `${count.label}: ${count.withheld ? words.few : words.events(value)}`
  return value === 0
    ? shape('g', {}, shape('title', {}, title), ...inside)
    : linked(partLink('map', words.wish, count.key), title, ...inside)
}

function besideShape(count: Count, y: number, words: Words): Shape {
  const text = `${count.label}: ${count.withheld ? words.few : words.number(count.records.length)}`
  if (count.records.length === 0) return shape('text', { x: 0, y: y + 16 }, text)
  return linked(
    partLink('map', words.wish, count.key),
    `${count.label}: ${words.events(count.records.length)}`,
    shape('rect', { class: 'hit', x: 0, y, width: across(100), height: 26 }),
    shape('text', { class: 'link', x: 0, y: y + 17 }, text),
  )
}
