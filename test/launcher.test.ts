import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

// The launcher (bin/) against a small repository and an npm of our own that installs nothing but a
// lock file and a Node: so that it can be slow, fail or be cut off when a test wants it to.

const platformPackage = `node-${process.platform}-${process.arch}`
const lock = (version: string) => ({
  packages: {
    '': {},
    'node_modules/one': { integrity: version },
    'node_modules/elsewhere': { optional: true },
  },
})

const fakeNpm = `#!${process.execPath}
const { appendFileSync, copyFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs')
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n')
const mode = process.env.FAKE_NPM
if (mode === 'offline') {
  console.error('npm error code ENOTFOUND\\nnpm error errno ENOTFOUND\\nnpm error request to the registry failed')
  process.exit(1)
}
rmSync('node_modules', { recursive: true, force: true })
mkdirSync('node_modules/${platformPackage}/bin', { recursive: true })
if (mode === 'unusable') writeFileSync('node_modules/${platformPackage}/bin/node', '#!/no/such/loader\\n', { mode: 0o755 })
else symlinkSync(process.execPath, 'node_modules/${platformPackage}/bin/node')
setTimeout(() => {
  if (mode !== 'incomplete') copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
}, mode === 'slow' ? 30_000 : 400)
`

const command = `
const [word] = process.argv.slice(2)
if (word === 'wait') {
  process.on('SIGTERM', () => process.exit(7))
  setInterval(() => {}, 1000)
  console.log('ready')
} else if (word === 'die') {
  process.kill(process.pid, 'SIGKILL')
} else if (word === 'code') {
  process.exitCode = 3
} else {
  const npm = Object.keys(process.env).filter((name) => name.startsWith('npm_'))
  console.log(JSON.stringify({ words: process.argv.slice(2), directory: process.cwd(), npm, node: process.execPath }))
}
`

let home: string
let repository: string
const running: ChildProcess[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'factum-launcher-'))
  repository = join(home, 'a clone')
  mkdirSync(join(repository, 'src', 'cli'), { recursive: true })
  mkdirSync(join(home, 'programs'))
  cpSync(fileURLToPath(new URL('../bin', import.meta.url)), join(repository, 'bin'), {
    recursive: true,
  })
  writeFileSync(join(home, 'programs', 'npm'), fakeNpm, { mode: 0o755 })
  writeFileSync(join(repository, 'src', 'cli', 'main.ts'), command)
  write('package.json', { type: 'module', optionalDependencies: { [platformPackage]: '24.0.0' } })
  write('package-lock.json', lock('first'))
})

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(home, { recursive: true })
})

const write = (file: string, value: unknown) =>
  writeFileSync(join(repository, file), JSON.stringify(value))

const timesInstalled = () => {
  const calls = join(repository, 'npm-calls')
  return existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').length : 0
}

function start(words: readonly string[], environment: Record<string, string> = {}) {
  const path = [join(home, 'programs'), dirname(process.execPath)].join(delimiter)
  const child = spawn(process.execPath, [join(repository, 'bin', 'factum'), ...words], {
    cwd: home,
    env: { PATH: path, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  return child
}

async function ended(child: ReturnType<typeof start>) {
  const [out, err, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { out, err, code, signal }
}

const run = (words: readonly string[], environment?: Record<string, string>) =>
  ended(start(words, environment))

describe('what is missing is installed first', () => {
  test('with one line on standard error, and only the first time', async () => {
    const first = await run(['show', 'a b'])
    expect(first.err).toMatch(/^factum: installing what is missing .*\n$/)
    expect(JSON.parse(first.out)).toMatchObject({ words: ['show', 'a b'], directory: home })
    const second = await run(['show'])
    expect(second.err).toBe('')
    expect(timesInstalled()).toBe(1)
  })

  test('once, when two commands start at the same time', async () => {
    const both = await Promise.all([run(['one']), run(['two'])])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(timesInstalled()).toBe(1)
    expect(existsSync(join(repository, '.installing'))).toBe(false)
  })

  test('again, when package-lock.json has changed', async () => {
    await run(['show'])
    write('package-lock.json', lock('second'))
    await run(['show'])
    expect(timesInstalled()).toBe(2)
  })

  test('again, when it was stopped half-way', async () => {
    const stopped = start(['show'], { FAKE_NPM: 'slow' })
    await once(stopped.stderr, 'data')
    await untilIs(() => timesInstalled() === 1)
    stopped.kill('SIGTERM')
    expect((await once(stopped, 'exit'))[0]).toBe(143)
    expect((await run(['show'])).code).toBe(0)
    expect(timesInstalled()).toBe(2)
  })

  test('also when a process that is gone has left its lock', async () => {
    const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await once(gone, 'exit')
    mkdirSync(join(repository, '.installing'))
    writeFileSync(join(repository, '.installing', `${gone.pid}`), `${gone.pid}`)
    expect((await run(['show'])).code).toBe(0)
  })
})

describe('when it cannot install, one sentence says what to do, and the exit code is 2', () => {
  test.each([
    [
      'offline',
      /^factum: npm could not install .*request to the registry failed.*: check the connection to the internet/,
    ],
    ['incomplete', /^factum: npm finished, but packages .* are missing: run "npm ci" in /],
  ])('%s', async (mode, sentence) => {
    const { err, out, code } = await run(['show'], { FAKE_NPM: mode })
    const [progress, said, ...more] = err.trim().split('\n')
    expect(progress).toMatch(/installing/)
    expect(said).toMatch(sentence)
    expect([...more, out].join('')).toBe('')
    expect(code).toBe(2)
  })

  test('no npm', async () => {
    rmSync(join(home, 'programs', 'npm'))
    const { err, code } = await run(['show'], { PATH: join(home, 'programs') })
    expect(err).toMatch(/npm was not found: install Node\.js/)
    expect(code).toBe(2)
  })
})

describe('the command runs as if it had been called directly', () => {
  test('its exit code is ours', async () => {
    expect(await run(['code'])).toMatchObject({ code: 3, signal: null })
  })

  test('the signal that ends it ends us', async () => {
    expect(await run(['die'])).toMatchObject({ code: null, signal: 'SIGKILL' })
  })

  test('a signal to us reaches it', async () => {
    const child = start(['wait'])
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([7, null])
  })

  test('without what npm adds to the environment of its scripts', async () => {
    const { out } = await run(['show'], {
      npm_config_loglevel: 'silent',
      npm_lifecycle_event: 'start',
    })
    expect(JSON.parse(out).npm).toEqual([])
  })
})

describe('which Node runs it', () => {
  test('the one among the packages', async () => {
    await run(['show'])
    write('package.json', { type: 'module', optionalDependencies: { [platformPackage]: '24.0.0' } })
    const pinned = join(repository, 'node_modules', platformPackage, 'bin', 'node')
    rmSync(pinned)
    writeFileSync(pinned, '#!/bin/sh\necho the pinned one\n', { mode: 0o755 })
    expect((await run(['show'])).out).toBe('the pinned one\n')
  })

  test('the machine’s own, where no package is made for the system', async () => {
    write('package.json', { type: 'module', optionalDependencies: {} })
    expect((await run(['show'])).code).toBe(0)
  })

  test('the machine’s own, where the pinned one does not start', async () => {
    const { out } = await run(['show'], { FAKE_NPM: 'unusable' })
    expect(JSON.parse(out).node).toBe(process.execPath)
  })
})

async function untilIs(condition: () => boolean) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}
