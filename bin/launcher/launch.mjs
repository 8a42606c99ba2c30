// The launcher is started by whatever Node the machine has (18 or newer) before anything is
// installed: plain JavaScript, nothing but Node's own modules.
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.mjs'
import { installWhatIsMissing } from './install.mjs'
import { run } from './run.mjs'
import { chooseRuntime, refuseHopelessMachine } from './runtime.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Runs `node ...nodeArguments` with Node 24 or newer, in the caller's directory, after installing
 * what is missing. Ends this process with the exit code or the signal of that run;
 * 2 and one sentence on standard error when it cannot start.
 *
 * @param {string[]} nodeArguments
 */
export async function launch(nodeArguments) {
  try {
    refuseHopelessMachine(root)
    await installWhatIsMissing(root)
    await run(chooseRuntime(root), nodeArguments, root)
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    process.stderr.write(`factum: ${error.message}\n`)
    process.exitCode = error.exitCode
  }
}
