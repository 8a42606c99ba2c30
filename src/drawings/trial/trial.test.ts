import { describe, expect, it } from 'vitest'
import { sayIn } from '../../wording/index.ts'
import { drawTrial } from './index.ts'
import type { Accused, Step, Trial } from './trial.ts'

const words = { say: sayIn('en'), language: 'en' } as const
const step = (record: string, earliest: string, latest: string): Step => ({
  record,
  text: record,
  path: `/events/${record}`,
  type: 'Verdict',
  when: earliest,
  at: { earliest, latest },
})
const accused = (person: string, steps: Record<string, string>): Accused => ({
  text: person,
  path: `/persons/${person}`,
  person,
  proceeding: `proceeding-${person}`,
  steps: new Map(Object.entries(steps)),
  imposed: ['Imprisonment, one year and nine months'],
})
const trial = (over: Partial<Trial>): Trial => ({
  name: 'Trial over the Almaty residence',
  steps: [step('verdict', '2024-06-01', '2024-06-30'), step('release', '2024-10-20', '2024-10-20')],
  accused: [
    accused('makhanbayev', { verdict: 'convicted', release: '' }),
    accused('karaneyev', { verdict: 'convicted' }),
  ],
  records: [],
  on: '2025-02-28',
  ...over,
})

describe('a case side by side', () => {
  it('says of each step for whom a source reports it, and how it went', () => {
    const drawn = drawTrial(trial({}), words)
    expect(drawn?.rows.map((row) => row.slice(1, 3))).toEqual([
      [
        { text: 'convicted', link: { path: '/events/verdict' } },
        { text: '✓', link: { path: '/events/release' } },
      ],
      [{ text: 'convicted', link: { path: '/events/verdict' } }, ''],
    ])
    expect(drawn?.alt).toContain('1 step is reported for everybody')
  })

  it('has a mark for each, and a broken column for a date that is not precise', () => {
    const drawn = JSON.stringify(drawTrial(trial({}), words)?.shapes)
    expect(drawn.match(/"class":"node"/g)).toHaveLength(2)
    expect(drawn.match(/"class":"hollow"/g)).toHaveLength(1)
    expect(drawn.match(/stroke-dasharray/g)).toHaveLength(1)
  })

  it('names everybody also where no step is recorded', () => {
    const drawn = drawTrial(trial({ steps: [] }), words)
    expect(drawn?.alt).toBe('2 persons in one case; no step is recorded.')
    expect(drawn?.rows).toHaveLength(2)
  })

  it('is none where nobody may be seen', () =>
    expect(drawTrial(trial({ accused: [] }), words)).toBeNull())
})
