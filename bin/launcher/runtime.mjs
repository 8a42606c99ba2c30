// Node 24 comes with the other packages, as the platform package node-<system>-<processor> of
// package.json, so that everybody runs the same one. For systems without such a package (macOS)
// the machine's own Node must be new enough.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.mjs'

const oldestToLaunch = 18
const oldestToRun = 24

const ownMajor = Number.parseInt(process.versions.node, 10)
const system = process.platform === 'win32' ? 'win' : process.platform
const platformPackage = `node-${system}-${process.arch}`

/** Where the pinned Node lies once installed. */
const pinnedNode = (root) =>
  join(root, 'node_modules', platformPackage, 'bin', system === 'win' ? 'node.exe' : 'node')

const isPinnedHere = (root) => {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return platformPackage in optionalDependencies
}

const needsNewerNode = () =>
  new CannotStart(
    `this machine's Node is ${process.versions.node}, and Node ${oldestToRun} or newer is needed: install it from https://nodejs.org, then run the same command again.`,
  )

/** Says so before anything is installed when no Node could run the program afterwards. */
export function refuseHopelessMachine(root) {
  if (ownMajor < oldestToLaunch || (!isPinnedHere(root) && ownMajor < oldestToRun)) {
    throw needsNewerNode()
  }
}

/** True when the Node this machine should have among its packages is there (or none is meant to be). */
export const hasItsNode = (root) => !isPinnedHere(root) || existsSync(pinnedNode(root))

/** The Node programs to try, best first: the pinned one, then the one running now if new enough. */
export function chooseRuntime(root) {
  const candidates = []
  if (existsSync(pinnedNode(root))) candidates.push(pinnedNode(root))
  if (ownMajor >= oldestToRun) candidates.push(process.execPath)
  if (candidates.length === 0) throw needsNewerNode()
  return candidates
}

/** The refusal when even the last candidate cannot be started (a pinned glibc Node on Alpine, say). */
export const noRuntimeStarts = needsNewerNode
