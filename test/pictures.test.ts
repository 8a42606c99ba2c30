import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/base/language.ts'
import { writers } from '../src/documents/index.ts'
import {
  type Asker,
  countsIn,
  type Drawn,
  inlinePicture,
  pictureFile,
  pictureNamed,
  pictures,
  pngOf,
  type Wish,
} from '../src/drawings/index.ts'
import { computeFigure, figureNamed } from '../src/figures/index.ts'
import type { ComputedView, View } from '../src/projections/index.ts'
import { loadTitles } from '../src/web/queries/titles.ts'
import { sayIn } from '../src/wording/index.ts'
import { sampleTree } from './support/paper/sample-tree.ts'
import { viewOf } from './support/sample-view.ts'

let view: ComputedView
beforeAll(async () => {
  view = await viewOf()
})
afterAll(() => view.close())

const on = '2025-02-28'
const askerOf = (of: View = view, language: Asker['language'] = 'en', day = on): Asker => ({
  view: of,
  on: day,
  language,
  say: sayIn(language),
  titles: (ids) => loadTitles(of, language, ids),
})

/** Every picture, asked for something the sample can answer. */
const wishes: readonly [name: string, wish: Wish][] = [
  ['stock', { months: '12' }],
  ['flow', { months: '60' }],
  ['flow', { months: '36', of: 'convicted' }],
  ['map', {}],
  ['map', { type: 'detention', from: '2020-01-01' }],
  ['network', {}],
  ['network', { provision: 'cc-272' }],
  ['life-line', { person: 'zhylanbayev' }],
  ['life-line', { person: 'makhanbayev', from: '2024-05-01', until: '2024-12-31' }],
  ['trial', { case: 'residence-trial' }],
]

async function drawn(name: string, wish: Wish, asker = askerOf()): Promise<Drawn> {
  const found = await pictureNamed(name)?.draw(asker, wish)
  if (!found) throw new Error(`nothing to draw for ${name}`)
  return found
}

const href = ({ path, query = {} }: { path: string; query?: Wish }) =>
  `/en${path}?${new URLSearchParams(query)}`

it('each picture of the registry is drawn here', () =>
  expect(new Set(wishes.map(([name]) => name))).toEqual(
    new Set(pictures.map((picture) => picture.name)),
  ))

describe.each(wishes)('%s %j', (name, wish) => {
  it.each(languages)(
    'in %s has title, sentence, n, table and shapes, all whole',
    async (language) => {
      const picture = await drawn(name, wish, askerOf(view, language))
      const imprint = { dates: 'As of 28 February 2025.', source: 'Source: sample.' }
      const svg = `${inlinePicture(picture, 'p', href)}${pictureFile(picture, imprint, language)}`
      for (const text of [picture.title, picture.alt, picture.n, ...picture.notes])
        expect(text).not.toBe('')
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object|="-\d+%"|null/)
      expect(picture.rows.length).toBeGreaterThan(0)
      for (const row of picture.rows) expect(row.length).toBe(picture.columns.length)
    },
  )

  it('is the same every time', async () => {
    const once = inlinePicture(await drawn(name, wish), 'p', href)
    expect(inlinePicture(await drawn(name, wish), 'p', href)).toBe(once)
  })

  it('counts as many as its lists hold, each record once', async () => {
    const counts = countsIn(await drawn(name, wish))
    expect(new Set(counts.map(({ key }) => key)).size).toBe(counts.length)
    for (const { records } of counts) expect(new Set(records).size).toBe(records.length)
  })
})

/** The numbers that the marks of a picture say, by the words before them. */
const said = (picture: Drawn) =>
  [...inlinePicture(picture, 'p', href).matchAll(/<title>([^<]*): (\d+) [^<]*<\/title>/g)].map(
    ([, what = '', number]) => [what, Number(number)] as const,
  )

describe('the numbers of the picture are those of its table', () => {
  it('over time, and those of the figure on that day', async () => {
    const picture = await drawn('stock', { months: '12' })
    const rows = picture.rows.map(([day, cell]) => [
      day,
      typeof cell === 'object' && 'value' in cell ? cell.value : null,
    ])
    expect(said(picture)).toEqual(rows)
    const definition = figureNamed('behind-bars')
    if (!definition) throw new Error('no figure')
    for (const [i, day] of ['2024-09-30', on].entries()) {
      const figure = await computeFigure(definition, { view, on: day })
      const row = picture.rows.at(i === 0 ? -6 : -1)
      expect(row?.[1]).toEqual({
        value: figure.value,
        link: { path: '/figures/behind-bars', query: { on: day } },
      })
    }
  })

  it.each([
    ['flow', { months: '36', of: 'convicted' }],
    ['map', {}],
  ] as const)('%s', async (name, wish) => {
    const picture = await drawn(name, wish)
    const counts = countsIn(picture)
    const marks = said(picture)
    expect(marks.length).toBeGreaterThan(2)
    for (const [what, number] of marks)
      expect(counts.find(({ label }) => label === what)?.records.length, what).toBe(number)
  })
})

describe('on the map', () => {
  const count = async (key: string) =>
    countsIn(await drawn('map', {})).find((one) => one.key === key)?.records ?? []

  it.each([
    ['mangystau', 'Zhanaozen, which the records place in the west of the country'],
    ['almaty-region', 'a village in the Almaty region, which is not the city'],
    ['abroad', 'another country'],
  ])('%s: %s', async (area) => expect((await count(area)).length).toBeGreaterThan(0))

  it('"western Kazakhstan" is not the West Kazakhstan region', async () =>
    expect(await count('west-kazakhstan')).toEqual([]))

  it('there are the 17 regions and 3 cities of today, each at its own place', () => {
    const regions = view.packs.regions()
    expect(regions.length).toBe(20)
    expect(regions.filter(({ kind }) => kind === 'city').map(({ term }) => term)).toEqual([
      'astana',
      'almaty',
      'shymkent',
    ])
    expect(new Set(regions.map(({ tile }) => `${tile.column} ${tile.row}`)).size).toBe(20)
    expect(new Set(regions.map(({ iso }) => iso)).size).toBe(20)
    const towns = regions.flatMap((region) => [...new Set(region.towns)])
    expect(new Set(towns).size).toBe(towns.length)
  })
})

describe('in public', () => {
  const unnamed = (id: string) => ({
    kind: 'event',
    version: 1,
    id,
    type: 'detention',
    title: { en: `A person whom nobody names, ${id}` },
    date: '2024-06-01',
    place: 'place-014',
    sources: [{ source: 'source-083' }],
  })

  it('a number under 3 that could point to somebody unnamed is withheld, also from the total', async () => {
    const audience = { clearance: 'public', on: '2026-11-21', purpose: 'publication' } as const
    const open = await viewOf({ extra: [unnamed('event-u1')], audience })
    const picture = await drawn('map', {}, askerOf(open))
    const cell = countsIn(picture).find(({ key }) => key === 'astana')
    await open.close()
    expect(cell).toMatchObject({ withheld: true, records: [] })
    const total = countsIn(picture).reduce((sum, one) => sum + one.records.length, 0)
    expect(picture.n).toBe(`n = ${total} events`)
    expect(picture.notes.join(' ')).toContain('under 3 and not shown')
    expect(picture.records).not.toContain('event-u1')
  })

  it('the keeper sees it', async () => {
    const own = await viewOf({ extra: [unnamed('event-u1')] })
    const picture = await drawn('map', {}, askerOf(own))
    await own.close()
    expect(countsIn(picture).find(({ key }) => key === 'astana')?.records).toContain('event-u1')
  })
})

it('a file says what it is, for which days, of how many, from where, and needs nothing else', async () => {
  const picture = await drawn('map', {})
  const imprint = { dates: 'As of 28 February 2025.', source: 'Source: sample casebook.' }
  const svg = pictureFile(picture, imprint, 'en')
  for (const text of [picture.title, imprint.dates, picture.n, imprint.source])
    expect(svg).toContain(text)
  expect(svg).not.toMatch(/href|url\(http|@import|var\(|%"/)
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 720 \d+"/)
})

it('becomes a PNG with our own typeface, twice the size', async () => {
  const svg = pictureFile(await drawn('map', {}), { dates: 'd', source: 's' }, 'en')
  const png = await pngOf(svg)
  if (!png.ok) throw new Error(png.fault.message)
  const bytes = Buffer.from(png.value)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(1440)
})

describe('in a paper', () => {
  it.each(writers.map((writer) => [writer.format, writer] as const))(
    'every picture stands in %s as it is',
    async (_, writer) => {
      const blocks = []
      for (const [i, [name, wish]] of wishes.entries()) {
        const picture = await drawn(name, wish)
        blocks.push({
          type: 'drawing' as const,
          id: `drawing-${i}`,
          svg: pictureFile(picture, { dates: 'As of 28 February 2025.', source: 's' }, 'en'),
          alt: picture.alt,
          caption: [{ type: 'text' as const, text: picture.title }],
        })
      }
      const written = await writer.write({ ...sampleTree(), organisations: [], notes: [], blocks })
      expect(written.ok ? written.value.length : written.fault.message).toBeGreaterThan(10_000)
    },
  )
})
