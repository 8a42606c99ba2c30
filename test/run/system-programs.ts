import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** A program that only the tests use; the program itself needs none of them. */
export interface SystemProgram {
  readonly name: string
  readonly usedFor: string
  /** The package of Debian and Ubuntu that brings it. */
  readonly debianPackage: string
  /** @returns the path of the program, or of a file that comes with it */
  find(): string | undefined
}

export const systemPrograms = {
  chromium: {
    name: 'Chromium',
    usedFor: 'looking at the pages',
    debianPackage: 'chromium',
    find: () =>
      onPath('chromium', 'google-chrome-stable', 'google-chrome') ??
      firstFile(chromium.executablePath()),
  },
  libreoffice: {
    name: 'LibreOffice Writer',
    usedFor: 'opening the Word documents',
    debianPackage: 'libreoffice-writer',
    // `soffice` alone may belong to LibreOffice Calc; this file is Writer.
    find: () =>
      (firstFile('/usr/lib/libreoffice/program/libswlo.so') ? onPath('soffice') : undefined) ??
      macOffice(),
  },
  poppler: {
    name: 'poppler',
    usedFor: 'reading the PDF files',
    debianPackage: 'poppler-utils',
    find: () => onPath('pdftotext'),
  },
  postgresql: {
    name: 'PostgreSQL 15 or newer',
    usedFor: 'running every query on the second engine',
    debianPackage: 'postgresql',
    find: () => newestPostgres() ?? onPath('postgres'),
  },
  fonts: {
    name: 'a font with Kazakh letters',
    usedFor: 'drawing the pages',
    debianPackage: 'fonts-dejavu-core',
    find: () => (process.platform === 'linux' ? fontForKazakh() : '(part of the system)'),
  },
} satisfies Record<string, SystemProgram>

export const missingSystemPrograms = (): SystemProgram[] =>
  Object.values(systemPrograms).filter((program: SystemProgram) => program.find() === undefined)

export const namesOf = (programs: readonly SystemProgram[]): string =>
  programs
    .map((program) => `${program.name} (package ${program.debianPackage}, for ${program.usedFor})`)
    .join(', ')

/**
 * Installs the programs where that needs no question: on Debian or Ubuntu, as root or with a sudo
 * that asks for no password.
 * @returns those still missing
 */
export function installSystemPrograms(missing: readonly SystemProgram[]): SystemProgram[] {
  const asRoot = missing.length === 0 || !onPath('apt-get') ? undefined : rootPrefix()
  if (asRoot === undefined) return [...missing]
  console.log(`Installing for the tests: ${missing.map((program) => program.name).join(', ')} …`)
  quietly(...asRoot, ...aptGet, 'update')
  for (const { debianPackage } of missing) {
    quietly(...asRoot, ...aptGet, 'install', '--yes', '--no-install-recommends', debianPackage)
  }
  // Ubuntu has Chromium only as a snap, which containers cannot run; Playwright's own build serves there.
  if (systemPrograms.chromium.find() === undefined) {
    quietly(
      process.execPath,
      'node_modules/playwright-core/cli.js',
      'install',
      '--with-deps',
      'chromium',
    )
  }
  return missing.filter((program) => program.find() === undefined)
}

const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '--quiet=2']

function quietly(...words: readonly string[]): void {
  const [command = '', ...rest] = words
  spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The words to put before a command so that it runs as root; undefined when that is not possible unasked. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined
}

function onPath(...names: string[]): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => directories.map((directory) => join(directory, name)))
    .find(isExecutable)
}

/** Debian keeps the servers off PATH, one directory for each version. */
function newestPostgres(): string | undefined {
  const home = '/usr/lib/postgresql'
  const versions = existsSync(home) ? readdirSync(home).map(Number) : []
  return versions
    .filter((version) => version >= 15)
    .sort((a, b) => b - a)
    .map((version) => `${home}/${version}/bin/postgres`)
    .find(isExecutable)
}

/** A font that holds the letters of Kazakh (ә ғ қ ң ө ұ ү һ і); most that hold Russian do not. */
function fontForKazakh(): string | undefined {
  const listed =
    spawnSync('fc-list', [':lang=kk', '--format=%{file}\n'], { encoding: 'utf8' }).stdout ?? ''
  return listed.split('\n')[0] || undefined
}

const macOffice = () => firstFile('/Applications/LibreOffice.app/Contents/MacOS/soffice')

const firstFile = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path))

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
