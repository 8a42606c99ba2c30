import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, fault, ok, type Result } from '../../base/result.ts'
import { writeWhole } from '../write-whole.ts'
import { noSettings, type Settings, settingsName } from './settings.ts'

/** Where the settings for a file stand, whether there are any or not. */
export const settingsFileFor = (file: string): string => join(dirname(file), settingsName)

/**
 * Reads the settings of one folder; none where there is no file.
 * Faults: those of `readSettings`, and `check-settings-closed`.
 */
export async function loadSettings(
  file: string,
  known: ReadonlySet<string>,
): Promise<Result<Settings>> {
  try {
    const text = await readFile(file, 'utf8')
    // Most folders have no settings: what checks their form is loaded only where there are some.
    const { readSettings } = await import('./settings-format.ts')
    return readSettings(text, file, known)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return ok(noSettings)
    return fail(
      fault('check-settings-closed', 'This file may not be opened; check its permissions.', file),
    )
  }
}

/** Writes the settings of one folder. Fault: `file-not-written`. */
export const saveSettings = (file: string, settings: Settings): Promise<Result<undefined>> =>
  writeWhole(file, `${JSON.stringify(settings, undefined, 2)}\n`)
