import type { z } from 'zod'
import type { accepted, settingsFile } from './settings-format.ts'

/** The file beside the drafts that says how a folder's papers are checked. */
export const settingsName = 'factum.check.json'

/** How severe a rule is in this folder, and which findings have been looked at and stay. */
export type Settings = z.infer<typeof settingsFile>
export type AcceptedFinding = z.infer<typeof accepted>

export const noSettings: Settings = { rules: {}, accepted: [] }
