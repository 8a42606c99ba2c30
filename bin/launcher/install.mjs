import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.mjs'
import { withLock } from './lock.mjs'
import { hasItsNode } from './runtime.mjs'

const say = (sentence) => process.stderr.write(`factum: ${sentence}\n`)

/**
 * Runs `npm ci` unless the packages of package-lock.json are there. Of several processes that find
 * something missing, one installs and the others wait for it.
 *
 * @param {string} root the repository
 * @throws CannotStart with what to do
 */
export async function installWhatIsMissing(root) {
  if (isInstalled(root)) return
  await withLock(join(root, '.installing'), async (waited, owner) => {
    if (waited && isInstalled(root)) return
    say('installing what is missing (once; about half a minute on a good line) …')
    await npmCi(root, owner)
    if (isInstalled(root)) return
    throw new CannotStart(
      `npm finished, but packages of package-lock.json are missing: run "npm ci" in ${root} and look at what it says.`,
    )
  })
}

/**
 * npm removes node_modules/.package-lock.json when it begins and writes it as its last step, with
 * the packages it has put there. So this file agreeing with package-lock.json is the mark of a
 * finished install of this very lock, whether we or somebody else called npm.
 */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === undefined)
    throw new CannotStart(`${root} has no package-lock.json: fetch the repository again.`)
  if (present === undefined) return false
  const agrees = ([path, entry]) =>
    path === '' ||
    (path in present ? present[path].integrity === entry.integrity : entry.optional === true)
  return Object.entries(wanted).every(agrees) && hasItsNode(root)
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** What must come whatever the caller's npm settings (NODE_ENV=production leaves out `dev`) say. */
const npmArguments = [
  'ci',
  '--include=optional',
  '--include=dev',
  '--ignore-scripts',
  '--loglevel=error',
  '--no-audit',
  '--no-fund',
  '--no-progress',
]

async function npmCi(root, owner) {
  const windows = process.platform === 'win32' // there npm is npm.cmd, which only a shell starts
  const npm = windows
    ? spawn(`npm ${npmArguments.join(' ')}`, {
        cwd: root,
        shell: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    : spawn('npm', npmArguments, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  owner.alsoOwns(npm.pid)
  let complaints = ''
  npm.stderr.setEncoding('utf8').on('data', (text) => (complaints += text))
  let stoppedBy
  const stop = (signal) => {
    stoppedBy = signal
    npm.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, stop)
  const end = await new Promise((resolve) => {
    npm.once('error', (error) => resolve({ error }))
    npm.once('close', (code, signal) => resolve({ code, signal }))
  })
  for (const signal of signals) process.off(signal, stop)
  if (stoppedBy) {
    throw new CannotStart(
      'the installation was stopped; the next command begins it again.',
      128 + constants.signals[stoppedBy],
    )
  }
  if (end.error?.code === 'ENOENT') {
    throw new CannotStart(
      'npm was not found: install Node.js from https://nodejs.org, which brings npm.',
    )
  }
  if (end.error || end.code !== 0) {
    const said =
      reasonIn(complaints) ?? end.error?.message ?? `it ended with ${end.code ?? end.signal}`
    throw new CannotStart(
      `npm could not install the packages (${said}): ${remedy(complaints, root)}.`,
    )
  }
}

/** The first line of npm's complaints that says something to a person. */
function reasonIn(complaints) {
  const lines = complaints.matchAll(
    /^npm (?:error|ERR!) (?!code |errno |syscall |type |path |dest )(.+)$/gm,
  )
  return [...lines][0]?.[1].trim()
}

function remedy(complaints, root) {
  const code = /^npm (?:error|ERR!) code (\S+)$/m.exec(complaints)?.[1] ?? ''
  if (/^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EHOST\w+|ENET\w+|ERR_SOCKET\w*)$/.test(code)) {
    return 'check the connection to the internet, then run the same command again'
  }
  if (code === 'ENOSPC') return 'free some disk space, then run the same command again'
  return `run "npm ci" in ${root} to see all it says`
}
