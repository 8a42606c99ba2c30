import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, string> | undefined
>
const locked = (
  JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }
).packages

/** The rows of docs/dependencies.md: package and licence. */
const rows = [
  ...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|[^|]*\|[^|]*\| ([^|]+) \|/gm),
].map(([, name = '', licence]) => ({ name, licence }))

const declared = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((group) =>
  Object.keys(manifest[group] ?? {}).sort(),
)

test('docs/dependencies.md has a row for each package of package.json, in the same order, and no other', () => {
  expect(rows.map((row) => row.name)).toEqual(declared)
})

test.each(rows)('$name is under $licence', ({ name, licence }) => {
  expect(locked[`node_modules/${name}`]?.license).toBe(licence)
})

/** What may be given on with a program under the Apache License 2.0; MPL-2.0 in tests, and where named. */
const free = new Set([
  'MIT',
  'MIT OR Apache-2.0',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  // Permissive, written by lawyers for clarity: blueoakcouncil.org/license/1.0.0
  'BlueOak-1.0.0',
])

/** Under MPL-2.0, whose terms hold for its own files alone: used unchanged. */
const unchanged = /^node_modules\/@resvg\/resvg-js(-|$)/

test('every package below them is under a licence that goes with ours', () => {
  const others = Object.entries(locked)
    .filter(([path, { license }]) => path !== '' && license !== undefined && !free.has(license))
    .filter(
      ([path, { license, dev }]) =>
        !(license === 'MPL-2.0' && (dev === true || unchanged.test(path))),
    )
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

test('every version is exact', () => {
  const loose = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  )
  expect(loose).toEqual([])
})

// npm 11 refuses `npm ci` when a package names an optional one that the lock does not list, also for
// other systems, also when that version was never published; npm 10 and `npm install` say nothing.
// The message to heed is the entry to add: { "version", "optional": true, "os": […], "cpu": […] }.
test('package-lock.json lists every optional package that a package names, so that npm ci accepts it', () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) =>
          !(`node_modules/${name}` in locked) && !(`${path}/node_modules/${name}` in locked),
      )
      .map(([name, version]) => `node_modules/${name} ${version}`),
  )
  expect(missing).toEqual([])
})
