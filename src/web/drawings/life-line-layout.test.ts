import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bar, type Edge, layOut } from './life-line-layout.ts'
import { wrapWords } from './wrap-words.ts'

const day = (text: string): Edge => ({ earliest: text, latest: text })
const bar = (over: Partial<Bar>): Bar => ({
  label: 'Imprisonment, seven years',
  tone: 'deprived',
  start: day('2023-11-30'),
  end: null,
  heard: null,
  termEnd: null,
  ...over,
})
const kinds = (over: Partial<Bar>, on = '2025-02-28') =>
  layOut({ bars: [bar(over)], ticks: [], on })?.bars[0]?.stretches.map((s) => s.kind)

describe('the stretches of a bar', () => {
  it.each<[string, Partial<Bar>, string[]]>([
    ['from a day to a day', { end: day('2024-11-30') }, ['sure']],
    [
      'soft where the month is known and not the day',
      { start: { earliest: '2023-11-01', latest: '2023-11-30' }, end: day('2024-05-01') },
      ['in', 'sure'],
    ],
    ['soft at its end', { end: { earliest: '2024-10-01', latest: '2024-10-31' } }, ['sure', 'out']],
    ['pale after the last news', { heard: '2024-06-30' }, ['sure', 'pale']],
    [
      'outlined for the rest of the term',
      { heard: '2025-02-28', termEnd: '2030-11-30' },
      ['sure', 'rest'],
    ],
    [
      'in force on a day, nobody says since when',
      { start: { earliest: null, latest: null }, heard: '2014-10-08', termEnd: null },
      ['sure', 'pale'],
    ],
  ])('%s', (_, over, expected) => expect(kinds(over)).toEqual(expected))
})

describe('the picture', () => {
  it('is none where nothing has a date', () => {
    const nothing: Edge = { earliest: null, latest: null }
    expect(layOut({ bars: [bar({ start: nothing })], ticks: [], on: '2025-02-28' })).toBeNull()
  })

  it('draws what lies after the day of the page as yet to come', () => {
    const laid = layOut({
      bars: [],
      ticks: [
        { label: 'verdict', at: day('2025-01-17') },
        { label: 'hearing', at: day('2025-03-20') },
      ],
      on: '2025-02-28',
    })
    expect(laid?.ticks.map((tick) => tick.later)).toEqual([false, true])
    expect(laid?.ticks[1]?.x).toBeGreaterThan(laid?.on ?? 100)
  })

  const days = fc
    .integer({ min: 0, max: 9000 })
    .map((n) => new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10))
  const edges = fc.tuple(days, days).map((pair) => {
    const [earliest = '', latest = ''] = pair.sort()
    return { earliest, latest }
  })
  const bars = fc.record({
    label: fc.lorem({ maxCount: 12 }),
    tone: fc.constantFrom('deprived', 'restrained', 'other'),
    start: edges,
    end: fc.option(edges),
    heard: fc.option(days),
    termEnd: fc.option(days),
  })

  it('stays inside its frame, and no label meets another label or a bar', () => {
    fc.assert(
      fc.property(fc.array(bars as fc.Arbitrary<Bar>, { maxLength: 8 }), days, (list, on) => {
        const laid = layOut({ bars: list, ticks: [], on })
        if (!laid) return
        for (const { stretches } of laid.bars)
          for (const { x, width } of stretches) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(width).toBeGreaterThan(0)
            expect(x + width).toBeLessThanOrEqual(100)
          }
        let below = 0
        for (const { textTop, lines, top, height } of laid.bars) {
          expect(textTop - 13).toBeGreaterThanOrEqual(below)
          expect(top).toBeGreaterThanOrEqual(textTop + (lines.length - 1) * 18)
          below = top + height
        }
        expect(laid.years.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})

describe('a long label', () => {
  it.each([
    ['Imprisonment, seven years', 34, ['Imprisonment, seven years']],
    [
      'Ban on posts or activities, three years',
      20,
      ['Ban on posts or', 'activities, three', 'years'],
    ],
    ['Rechtsschutzversicherungsgesellschaften', 10, ['Rechtsschutzversicherungsgesellschaften']],
    ['', 10, []],
  ])('%s in lines of %i', (text, length, lines) => expect(wrapWords(text, length)).toEqual(lines))
})
