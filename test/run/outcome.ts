export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export interface TestTime {
  readonly name: string
  readonly milliseconds: number
}

/** How a stage ended. A check that is not made of tests (types, lint) counts as one. */
export interface Outcome extends Counts {
  readonly stage: string
  readonly tests: readonly TestTime[]
}

/** The part of vitest's JSON report that we read. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly duration?: number | null
    }[]
  }[]
}

/**
 * What a vitest run amounts to.
 *
 * A file that fails without a failed test in it (it could not be loaded, its `beforeAll` threw)
 * counts as one failure; so does a run that ends badly for another reason or holds no test at all,
 * because a green line must mean that something was tested.
 *
 * @param report undefined when vitest ended without writing one
 */
export function readVitest(
  stage: string,
  report: VitestReport | undefined,
  exitCode: number | null,
): Outcome {
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) => file.assertionResults)
  const count = (...statuses: string[]) =>
    tests.filter((test) => statuses.includes(test.status)).length
  const brokenFiles = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = count('passed')
  const failed = count('failed') + brokenFiles.length
  const endedBadly = failed === 0 && (exitCode !== 0 || passed === 0)
  return {
    stage,
    passed,
    failed: endedBadly ? 1 : failed,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
    tests: tests.map((test) => ({ name: test.fullName, milliseconds: test.duration ?? 0 })),
  }
}

export function slowest(outcomes: readonly Outcome[], howMany: number): TestTime[] {
  return outcomes
    .flatMap((outcome) => outcome.tests)
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, howMany)
}

/** `12 passed, 0 failed`, with `, 1 skipped` when there is one. Scripts read this line. */
export function summaryLine(outcomes: readonly Counts[]): string {
  const sum = (key: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
