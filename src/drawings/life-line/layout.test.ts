import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edge } from '../time.ts'
import { layOut, mostEvents } from './layout.ts'
import type { Bar, Happening, Life } from './life.ts'

const day = (text: string): Edge => ({ earliest: text, latest: text })
const bar = (over: Partial<Bar>): Bar => ({
  record: 'measure-020',
  label: 'Imprisonment, seven years',
  path: '/records/measure-020',
  when: 'November 2023',
  tone: 'deprived',
  start: day('2023-11-30'),
  end: null,
  heard: null,
  termEnd: null,
  ...over,
})
const event = (at: Edge, label = 'verdict'): Happening => ({
  record: `event-${at.latest}`,
  label,
  path: null,
  when: at.latest ?? '',
  at,
})
const life = (over: Partial<Life>): Life => ({
  person: { text: 'Marat Zhylanbayev', path: '/persons/zhylanbayev' },
  bars: [],
  events: [],
  on: '2025-02-28',
  period: null,
  ...over,
})
const kinds = (over: Partial<Bar>) =>
  layOut(life({ bars: [bar(over)] }))?.bars[0]?.stretches.map((stretch) => stretch.kind)

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
    expect(layOut(life({ bars: [bar({ start: nothing })] }))).toBeNull()
  })

  it('draws what lies after the day of the page as yet to come', () => {
    const laid = layOut(life({ events: [event(day('2025-01-17')), event(day('2025-03-20'))] }))
    expect(laid?.events.map(({ later }) => later)).toEqual([false, true])
    expect(laid?.events[1]?.x).toBeGreaterThan(laid?.on ?? 100)
  })

  it('shades how far the date of an event may reach', () => {
    const laid = layOut(
      life({
        events: [event({ earliest: '2024-06-01', latest: '2024-06-30' }), event(day('2023-01-01'))],
      }),
    )
    expect(laid?.events[0]?.width).toBeGreaterThan(1)
    expect(laid?.events[1]?.width).toBe(0)
  })
})

const days = fc
  .integer({ min: 0, max: 9000 })
  .map((n) => new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10))
const edges = fc.tuple(days, days).map((pair): Edge => {
  const [earliest = '', latest = ''] = pair.sort()
  return { earliest, latest }
})
const bars = fc.record({
  label: fc.lorem({ maxCount: 12 }),
  tone: fc.constantFrom('deprived' as const, 'restrained' as const, 'other' as const),
  start: edges,
  end: fc.option(edges),
  heard: fc.option(days),
  termEnd: fc.option(days),
})

describe('whatever is drawn', () => {
  it('stays inside its frame, and no label meets another label or a bar', () => {
    fc.assert(
      fc.property(
        fc.array(bars, { maxLength: 8 }),
        fc.array(edges, { maxLength: 8 }),
        days,
        fc.option(edges),
        (list, at, on, part) => {
          const period =
            part === null || part.earliest === part.latest
              ? null
              : { from: part.earliest ?? '', until: part.latest ?? '' }
          const laid = layOut(
            life({ bars: list.map(bar), events: at.map((one) => event(one)), on, period }),
          )
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
          for (const { textTop, top } of laid.events) {
            expect(textTop - 13).toBeGreaterThanOrEqual(below)
            below = top + 14
          }
          expect(laid.axisTop).toBeGreaterThanOrEqual(below)
          expect(laid.years.length).toBeLessThanOrEqual(6)
        },
      ),
    )
  })

  it('many events are numbers by slot, which add up and lead closer to exactly as many', () => {
    fc.assert(
      fc.property(
        fc.array(edges, { minLength: mostEvents + 1, maxLength: 500 }),
        days,
        (list, on) => {
          const events = list.map((one) => event(one))
          const whole = layOut(life({ events, on }))
          if (!whole || whole.slots.length === 0) return
          expect(whole.slots.length).toBeLessThanOrEqual(12)
          expect(whole.slots.reduce((sum, slot) => sum + slot.events.length, 0)).toBe(events.length)
          for (const { slot, events: inSlot } of whole.slots) {
            const { from, until } = slot
            const closer = layOut(life({ events, on, period: { from, until } }))
            const seen =
              (closer?.events.length ?? 0) +
              (closer?.slots.reduce((sum, one) => sum + one.events.length, 0) ?? 0)
            expect(seen).toBe(inSlot.length)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})
