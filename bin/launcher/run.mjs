import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { noRuntimeStarts } from './runtime.mjs'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2']

/** A key pressed in a terminal (Ctrl-C, Ctrl-\) reaches the child by itself; passing it on would double it. */
const terminalSends = (signal) =>
  (signal === 'SIGINT' || signal === 'SIGQUIT') &&
  (process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY)

/**
 * Runs the first of `runtimes` that starts, with our standard streams and directory, and ends this
 * process as the child ended.
 *
 * @param {string[]} runtimes paths of Node programs, best first
 * @param {string[]} nodeArguments
 * @param {string} root the repository
 */
export async function run(runtimes, nodeArguments, root) {
  const [runtime, ...others] = runtimes
  if (runtime === undefined) throw noRuntimeStarts()
  const child = spawn(runtime, nodeArguments, { stdio: 'inherit', env: environment(root) })
  const pass = (signal) => {
    if (!terminalSends(signal)) child.kill(signal)
  }
  for (const signal of passedOn) process.on(signal, pass)
  const end = await new Promise((resolve) => {
    child.once('error', () => resolve({ started: false }))
    child.once('exit', (code, signal) => resolve({ started: true, code, signal }))
  })
  for (const signal of passedOn) process.off(signal, pass)
  if (!end.started) return run(others, nodeArguments, root)
  if (end.signal) process.kill(process.pid, end.signal)
  else process.exitCode = end.code
}

/**
 * The caller's environment without what npm adds for its scripts (npm_config_…, npm_package_…), so
 * that a command does the same under `npm start` as under `bin/factum`; with a place where Node keeps
 * compiled code, which halves the time to start.
 */
function environment(root) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
  return {
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
    ...Object.fromEntries(kept),
  }
}
