import { z } from 'zod'
import { bodyOf, type Desk } from '../desk/index.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How the keeper wants the pages to be. Kept on the desk, because nothing is kept in a browser. */
export interface Settings {
  /** Do keys do anything of their own? Single letters must be switchable (WCAG 2.2, criterion 2.1.4). */
  readonly keys: boolean
  readonly theme: Theme
  /** Does every page have a button, and Shift three times, that leave for a neutral page? */
  readonly quickExit: boolean
}

const kept = z.strictObject({
  keys: z.boolean(),
  theme: z.enum(themes),
  quickExit: z.boolean(),
})

/** Until the keeper decides otherwise. */
export const firstSettings: Settings = { keys: true, theme: 'system', quickExit: true }

/** Readers who can keep no settings get no keys that could trouble them. */
export const settingsOfOthers: Settings = { keys: false, theme: 'system', quickExit: false }

const id = 'pages'

export const readSettings = async (desk: Desk): Promise<Settings> =>
  bodyOf(await desk.get('setting', id), kept) ?? firstSettings

export async function keepSettings(desk: Desk, settings: Settings): Promise<void> {
  await desk.put({ kind: 'setting', id, title: 'How the pages are shown', body: { ...settings } })
}

/** Settings as a form sends them: a box that is not ticked is not sent. */
export const settingsIn = (sent: FormData): Settings => ({
  keys: sent.get('keys') === '1',
  theme: themes.find((theme) => theme === sent.get('theme')) ?? 'system',
  quickExit: sent.get('quick-exit') === '1',
})
