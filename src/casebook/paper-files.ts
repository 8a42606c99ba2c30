import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import { type Manifest, readManifest } from '../documents/index.ts'
import { papersFolder } from './folder.ts'

/** Where the text of a paper is, and what it says. */
export interface PaperText {
  readonly name: string
  readonly file: string
  readonly text: string
}

const pathLike = (name: string) => name.endsWith('.md')

/**
 * Finds the text of a paper: by its name in the casebook's folder `documents`, or by the path of a file
 * that ends in ".md".
 */
export async function readPaper(folder: string, name: string): Promise<Result<PaperText>> {
  const file = pathLike(name) ? name : join(papersFolder(folder), `${name}.md`)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text !== undefined) return ok({ name: basename(file, '.md'), file, text })
  const others = await paperNames(folder)
  return fail(
    fault(
      'paper-missing',
      `There is no paper ${pathLike(name) ? name : `"${name}"`}; ${others.length > 0 ? `this casebook has ${others.join(', ')}` : `put its text into ${papersFolder(folder)}`}`,
    ),
  )
}

/** The names of the papers whose text is in the casebook's folder. */
export async function paperNames(folder: string): Promise<string[]> {
  const files = await readdir(papersFolder(folder)).catch((): string[] => [])
  return files
    .filter(pathLike)
    .map((file) => basename(file, '.md'))
    .sort()
}

/** Copies texts of papers into a new casebook. */
export async function copyPapers(from: string, folder: string): Promise<void> {
  const files = await readdir(from).catch((): string[] => [])
  await mkdir(papersFolder(folder), { recursive: true })
  for (const file of files.filter(pathLike))
    await copyFile(join(from, file), join(papersFolder(folder), file))
}

/** The folder into which a paper is built, beside its text. */
export const builtFolder = (folder: string, name: string): string =>
  join(papersFolder(folder), name)

export const manifestName = (name: string): string => `${name}.values.json`

/** Writes files whole: each under another name first; the last one given is the mark that all are there. */
export async function writeFiles(
  folder: string,
  files: readonly { name: string; bytes: Uint8Array | string }[],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { name, bytes } of files) await writeFile(join(folder, `${name}.new`), bytes)
  for (const { name } of files) await rename(join(folder, `${name}.new`), join(folder, name))
}

/** What a built paper remembers; the fault `paper-unbuilt` when it was not built yet. */
export async function readPaperManifest(
  folder: string,
  name: string,
): Promise<Result<Manifest, Fault>> {
  const where = join(builtFolder(folder, name), manifestName(name))
  const text = await readFile(where, 'utf8').catch(() => undefined)
  if (text === undefined)
    return fail(
      fault(
        'paper-unbuilt',
        `"${name}" has not been built in this casebook; run "factum build ${name}"`,
      ),
    )
  return readManifest(text, where)
}
