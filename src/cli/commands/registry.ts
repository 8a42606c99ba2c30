import type { DefineCommand } from '../command.ts'

/** A command by its name; its file, and all that it imports, is loaded when it is called or asked for help. */
export interface CommandEntry {
  readonly name: string
  readonly load: () => Promise<DefineCommand>
}

/** Every command, in the order of `factum --help`: a new one is one file and one line here. */
export const commands: readonly CommandEntry[] = [
  { name: 'init', load: async () => (await import('./init.ts')).init },
  { name: 'demo', load: async () => (await import('./demo.ts')).demo },
  { name: 'serve', load: async () => (await import('./serve.ts')).serve },
  { name: 'import', load: async () => (await import('./import.ts')).importRecords },
  { name: 'export', load: async () => (await import('./export.ts')).exportRecords },
  { name: 'show', load: async () => (await import('./show.ts')).show },
  { name: 'find', load: async () => (await import('./find.ts')).find },
  { name: 'name', load: async () => (await import('./name.ts')).name },
  { name: 'figure', load: async () => (await import('./figure.ts')).figure },
  { name: 'build', load: async () => (await import('./build.ts')).build },
  { name: 'check', load: async () => (await import('./check.ts')).check },
  { name: 'merge', load: async () => (await import('./merge.ts')).mergeRecords },
  { name: 'split', load: async () => (await import('./merge.ts')).splitRecords },
  { name: 'forget', load: async () => (await import('./forget.ts')).forgetRecord },
  { name: 'verify', load: async () => (await import('./verify.ts')).verify },
  { name: 'rebuild', load: async () => (await import('./rebuild.ts')).rebuild },
]

/** The command of this name; all of them for any other word, for help and for refusals. */
export function commandsFor(name: string | undefined): Promise<readonly DefineCommand[]> {
  const asked = commands.filter((command) => command.name === name)
  return Promise.all((asked.length > 0 ? asked : commands).map(({ load }) => load()))
}
