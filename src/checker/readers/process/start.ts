import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { ReadLimits } from './limits.ts'

export type Started = ChildProcessByStdio<Writable, Readable, null>

const source = fileURLToPath(new URL('../../../', import.meta.url))

/** The package a folder belongs to says that its files are modules; Node must read it. */
function packageFile(folder: string): string | undefined {
  const here = join(folder, 'package.json')
  if (existsSync(here)) return here
  return dirname(folder) === folder ? undefined : packageFile(dirname(folder))
}

/**
 * Our own sources, their package file and the packages they use: all a reader ever opens. Packages may lie in
 * another folder than the one they are looked for in, behind a link.
 */
function readable(reader: URL): string[] {
  const used = fileURLToPath(import.meta.resolve('unpdf'))
  const packages = used.slice(0, used.lastIndexOf(`${sep}node_modules${sep}`) + 1)
  const own = packageFile(source)
  const beside = own ? [own, join(dirname(own), 'node_modules', sep)] : []
  return [source, join(packages, 'node_modules', sep), ...beside, fileURLToPath(reader)]
}

/** Starts a process that may read the program and nothing else, and may start nothing. */
export function startChild(reader: URL, limits: ReadLimits): Started {
  const flags = [
    '--permission',
    ...readable(reader).map((path) => `--allow-fs-read=${path}`),
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${limits.heapMegabytes}`,
    // Short-lived objects of a long paper are collected sooner: a third less memory, little more time.
    '--max-semi-space-size=4',
    '--no-warnings',
  ]
  const child = fileURLToPath(new URL('child.ts', import.meta.url))
  return spawn(process.execPath, [...flags, child, reader.href], {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: source,
    // Nothing of ours is handed on; what Windows itself needs, Node adds.
    env: {},
    windowsHide: true,
  })
}
