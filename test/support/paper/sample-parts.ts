import type { Block, Column, Inline } from '../../../src/documents/tree.ts'
import { convictions, prisoners2020, type SampleCase } from './sample-cases.ts'
import { bullets, p, see, strong, t, value } from './sample-inline.ts'
import { sampleSources } from './sample-sources.ts'

type Cite = (source: number) => Inline

export function recommendations(id: string, asks: readonly string[]): Block {
  return {
    type: 'box',
    role: 'recommendations',
    id,
    title: t('Recommendations'),
    blocks: [p('The authorities of Kazakhstan should:'), bullets(...asks.map((ask) => [p(ask)]))],
  }
}

export const caseItem = (c: SampleCase, cite: Cite): Block[] => [
  {
    type: 'paragraph',
    id: c.id,
    children: t(
      `${c.date}: `,
      strong(value(`person:${c.id}`, c.name)),
      `, ${c.role}, ${c.text}`,
      ...c.sources.map(cite),
    ),
  },
]

export function publishers(cite: Cite): Block[] {
  const byPublisher = Map.groupBy(
    sampleSources.map((source, at) => ({ publisher: source[0], number: at + 1 })),
    (source) => source.publisher,
  )
  return [...byPublisher].map(([publisher, sources]) =>
    p(
      `${publisher}: `,
      ...sources.flatMap(({ number }, at) => (at === 0 ? [cite(number)] : [' ', cite(number)])),
    ),
  )
}

export function annexTable(cite: Cite): Block {
  const columns: Column[] = [
    { title: t('No.'), width: 0.6, align: 'end' },
    { title: t('Person'), width: 2.6, namesRow: true },
    { title: t('Who'), width: 2.8 },
    { title: t('Measure'), width: 2.8 },
    { title: t('Months'), width: 1, align: 'end' },
    { title: t('Source'), width: 1 },
  ]
  const described = convictions.map((c) => [
    t(see(c.id, c.name)),
    t(c.role),
    t(c.measure),
    t(c.months === undefined ? '—' : String(c.months)),
    t(...c.sources.slice(0, 1).map(cite)),
  ])
  const named = prisoners2020.map(([name, measure]) => [
    t(name),
    t('named in the letter of 16 October 2020'),
    t(measure),
    t('—'),
    [],
  ])
  const rows = [...described, ...named].map((row, at) => [t(String(at + 1)), ...row])
  return {
    type: 'table',
    id: 'annex-table',
    caption: t('Table A. Persons named in this paper'),
    columns,
    rows,
    note: t('Status as the sources state it on their dates; not brought up to date since.'),
  }
}

export function drawing(): Block {
  const bars = convictions.filter((c) => c.months !== undefined)
  const rows = bars.map(
    (c, at) =>
      `<text x="118" y="${at * 16 + 15}" text-anchor="end" font-size="9">${c.name}</text><rect x="124" y="${at * 16 + 6}" width="${(c.months ?? 0) * 2}" height="11" fill="#1b4f8f"/><text x="${128 + (c.months ?? 0) * 2}" y="${at * 16 + 15}" font-size="9">${c.months}</text>`,
  )
  const height = bars.length * 16 + 12
  return {
    type: 'drawing',
    id: 'penalties',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 ${height}" font-family="'Source Sans 3', Arial, sans-serif">${rows.join('')}</svg>`,
    alt: `Bars of the stated penalties in months: ${bars.map((c) => `${c.name} ${c.months}`).join(', ')}.`,
    caption: t('Figure 1. Penalties stated in the cases of chapter 6, in months.'),
  }
}
