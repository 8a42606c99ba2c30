import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Outcome, slowest, summaryLine } from './outcome.ts'
import { type Stage, stages } from './stages.ts'
import { installSystemPrograms, missingSystemPrograms, namesOf } from './system-programs.ts'

/** Runs every stage, prints the outcome, and gives the exit code. The last line is `N passed, N failed`. */
async function main(): Promise<number> {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  const onBuildServer = process.env.CI === 'true'
  const missing = installSystemPrograms(missingSystemPrograms())
  if (missing.length > 0) {
    console.log(`Not on this machine: ${namesOf(missing)}.`)
    if (onBuildServer)
      return finish([{ stage: 'system programs', passed: 0, failed: 1, skipped: 0, tests: [] }])
  }
  const reports = mkdtempSync(join(tmpdir(), 'factum-test-'))
  const outcomes: Outcome[] = []
  for (const stage of stages(reports)) {
    if (stage.needsSystemPrograms && missing.length > 0) {
      console.log(`\n${stage.name}: left out, because it needs the programs named above`)
      outcomes.push({ stage: stage.name, passed: 0, failed: 0, skipped: 1, tests: [] })
    } else {
      outcomes.push(await timed(stage))
    }
  }
  rmSync(reports, { recursive: true })
  return finish(outcomes)
}

async function timed(stage: Stage): Promise<Outcome> {
  console.log(`\n── ${stage.name}: ${stage.what}`)
  const start = performance.now()
  const outcome = await stage.run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${stage.name}: ${outcome.failed === 0 ? 'passed' : 'failed'} in ${seconds} s`)
  return outcome
}

function finish(outcomes: readonly Outcome[]): number {
  const ten = slowest(outcomes, 10)
  if (ten.length > 0) console.log('\nThe slowest tests:')
  for (const test of ten)
    console.log(`  ${(test.milliseconds / 1000).toFixed(2).padStart(7)} s  ${test.name}`)
  console.log('')
  for (const { stage, passed, failed, skipped } of outcomes) {
    console.log(`${stage.padEnd(16)} ${summaryLine([{ passed, failed, skipped }])}`)
  }
  console.log(summaryLine(outcomes))
  return outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0
}

process.exitCode = await main()
