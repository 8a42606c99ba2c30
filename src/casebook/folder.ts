import { chmod, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { fail, fault, ok, type Result } from '../base/result.ts'
import type { Location } from '../database/index.ts'

/** What the file casebook.json says. */
const description = z.object({
  format: z.literal('factum-casebook-1'),
  id: z.string(),
  title: z.string(),
  created: z.string(),
  packs: z.array(z.string()),
  /** Which sample it was made from, if any. */
  sample: z.string().optional(),
  /** The name in the ledger's checkpoints, and the key they are verified with (C2SP signed note). */
  origin: z.string(),
  verifierKey: z.string(),
})
export type Description = z.infer<typeof description>

const files = {
  description: 'casebook.json',
  key: 'signing-key.pem',
  database: 'casebook.db',
  desk: 'desk.db',
}

/** The folder in which built papers are kept. */
export const papersFolder = (folder: string): string => join(folder, 'documents')

/** The database of a casebook: on the server when a URL is given, else a file in the folder. */
export const locationOf = (folder: string, databaseUrl: string | undefined): Location =>
  databaseUrl === undefined
    ? { engine: 'sqlite', file: join(folder, files.database) }
    : { engine: 'postgres', url: databaseUrl }

/** The database of working state that is no fact: on the server the same one, else a file of its own. */
export const deskLocationOf = (folder: string, databaseUrl: string | undefined): Location =>
  databaseUrl === undefined
    ? { engine: 'sqlite', file: join(folder, files.desk) }
    : { engine: 'postgres', url: databaseUrl }

/**
 * Makes the folder of a new casebook and its signing key, readable by its owner only.
 * The description is written last: a folder without it is no casebook, and may be made again.
 *
 * @returns the fault `casebook-exists` when there is one already, `folder-not-empty` when there is something else
 */
export async function createFolder(folder: string, keyPem: string): Promise<Result<void>> {
  const present = await readdir(folder).catch((): string[] => [])
  if (present.includes(files.description))
    return fail(
      fault(
        'casebook-exists',
        `There is a casebook in ${folder} already; choose another folder with --casebook`,
      ),
    )
  const foreign = present.filter(
    (name) => !Object.values(files).some((own) => name.startsWith(own)),
  )
  if (foreign.length > 0)
    return fail(
      fault(
        'folder-not-empty',
        `${folder} is not empty (${foreign[0]}); choose an empty or new folder with --casebook`,
      ),
    )
  for (const name of present) await rm(join(folder, name))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = await open(join(folder, files.key), 'wx', 0o600)
  await key.writeFile(keyPem)
  await key.sync()
  await key.close()
  return ok(undefined)
}

/** Writes the description as a whole, and with it makes the folder a casebook. */
export async function writeDescription(folder: string, about: Description): Promise<void> {
  const file = join(folder, files.description)
  await writeFile(`${file}.new`, `${JSON.stringify(about, null, 2)}\n`)
  await rename(`${file}.new`, file)
}

/** @returns the faults `no-casebook`, `casebook-unreadable` */
export async function readFolder(
  folder: string,
): Promise<Result<{ about: Description; keyPem: string }>> {
  let text: string
  try {
    text = await readFile(join(folder, files.description), 'utf8')
  } catch {
    return fail(
      fault(
        'no-casebook',
        `There is no casebook in ${folder}; make one with "factum init", or name its folder with --casebook`,
      ),
    )
  }
  const parsed = description.safeParse(parseJson(text))
  if (!parsed.success)
    return fail(
      fault(
        'casebook-unreadable',
        `${join(folder, files.description)} cannot be read; put it back from a backup, the records are not touched`,
      ),
    )
  const keyPem = await readFile(join(folder, files.key), 'utf8').catch(() => undefined)
  if (keyPem === undefined)
    return fail(
      fault(
        'casebook-key',
        `${join(folder, files.key)} is missing: the casebook cannot be written or signed without it; put it back from a backup`,
      ),
    )
  await chmod(join(folder, files.key), 0o600).catch(() => undefined)
  return ok({ about: parsed.data, keyPem })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
