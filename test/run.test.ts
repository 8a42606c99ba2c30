import { describe, expect, test } from 'vitest'
import { readVitest, slowest, summaryLine } from './run/outcome.ts'

const file = (
  status: string,
  ...tests: [fullName: string, status: string, duration?: number][]
) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, state, duration]) => ({
    fullName,
    status: state,
    duration,
  })),
})

describe('what a vitest run amounts to', () => {
  const passing = file('passed', ['adds', 'passed'], ['takes away', 'passed'])
  test.each([
    ['all passed', [passing], 0, '2 passed, 0 failed'],
    [
      'one failed',
      [file('failed', ['adds', 'passed'], ['divides', 'failed'])],
      1,
      '1 passed, 1 failed',
    ],
    [
      'one skipped, one to do',
      [file('passed', ['a', 'passed'], ['b', 'skipped'], ['c', 'todo'])],
      0,
      '1 passed, 0 failed, 2 skipped',
    ],
    ['a file that could not be loaded', [passing, file('failed')], 1, '2 passed, 1 failed'],
    ['a file whose afterAll failed', [file('failed', ['adds', 'passed'])], 1, '1 passed, 1 failed'],
    ['an unhandled error outside the tests', [passing], 1, '2 passed, 1 failed'],
    ['no test at all', [], 0, '0 passed, 1 failed'],
  ])('%s', (_, testResults, exitCode, line) => {
    expect(summaryLine([readVitest('unit', { testResults }, exitCode)])).toBe(line)
  })

  test('no report, because vitest was killed', () => {
    expect(summaryLine([readVitest('unit', undefined, null)])).toBe('0 passed, 1 failed')
  })
})

test('the last line is the sum of all stages', () => {
  const stages = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 0, failed: 1, skipped: 0 },
    { passed: 40, failed: 2, skipped: 3 },
  ]
  expect(summaryLine(stages)).toBe('41 passed, 3 failed, 3 skipped')
})

test('the slowest tests come first, from all stages', () => {
  const unit = readVitest(
    'unit',
    { testResults: [file('passed', ['quick', 'passed', 1], ['slow', 'passed', 50])] },
    0,
  )
  const whole = readVitest(
    'end-to-end',
    { testResults: [file('passed', ['slowest', 'passed', 900])] },
    0,
  )
  expect(slowest([unit, whole], 2).map((entry) => entry.name)).toEqual(['slowest', 'slow'])
})
