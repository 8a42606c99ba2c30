import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, readVitest, type VitestReport } from './outcome.ts'

export interface Stage {
  readonly name: string
  readonly what: string
  readonly needsSystemPrograms?: boolean
  run(): Promise<Outcome>
}

/**
 * Everything a change must pass, quickest first. Run from the root of the repository.
 * @param reports a directory for the reports of vitest
 */
export const stages = (reports: string): readonly Stage[] => [
  {
    name: 'types',
    what: 'the TypeScript compiler finds no fault',
    run: () =>
      check(
        'types',
        ['node_modules/typescript/bin/tsc', '--noEmit'],
        ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'src/web/islands/browser'],
      ),
  },
  {
    name: 'lint',
    what: 'Biome finds no fault in code and format',
    run: () => check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  },
  {
    name: 'unit',
    what: 'tests beside the code, architecture, properties',
    run: () => vitest('unit', reports),
  },
  {
    name: 'end-to-end',
    what: 'the whole program with Chromium, LibreOffice, poppler and PostgreSQL',
    needsSystemPrograms: true,
    run: () => vitest('end-to-end', reports),
  },
]

/** Programs that say by their exit code whether all is well count as one test. */
async function check(stage: string, ...commands: (readonly string[])[]): Promise<Outcome> {
  let passed = 1
  for (const command of commands) if ((await node(command)) !== 0) passed = 0
  return { stage, passed, failed: 1 - passed, skipped: 0, tests: [] }
}

async function vitest(project: string, reports: string): Promise<Outcome> {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const exitCode = await node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...reporters,
  ])
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined
  return readVitest(project, report, exitCode)
}

function node(command: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] })
  const stop = () => child.kill('SIGTERM')
  process.once('SIGTERM', stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('SIGTERM', stop)
      resolve(code)
    })
  })
}
