import type { Rule, System } from './system.ts'

/** One way to write one or several letters, in the three cases a name may have. */
export type Entry = {
  readonly letters: readonly string[]
  readonly after: ReadonlySet<string> | undefined
  readonly before: ReadonlySet<string> | undefined
  readonly lower: string
  readonly title: string
  readonly upper: string
}

/** A system made ready for reading: by its first letter, each letter's entries in the order they are tried. */
export type Table = ReadonlyMap<string, readonly Entry[]>

/** Rules come before the plain letter, so the last entry of a letter of the alphabet always fits. */
export function tableOf(system: System): Table {
  const table = new Map<string, Entry[]>()
  const plain = Object.entries(system.letters).map(([letters, to]): Rule => ({ letters, to }))
  for (const rule of [...system.rules, ...plain]) {
    const entry = entryOf(rule, system)
    const first = entry.letters[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), entry])
  }
  return table
}

function entryOf(rule: Rule, system: System): Entry {
  const capital = (letter: string) => system.capitals?.[letter] ?? letter.toUpperCase()
  return {
    letters: [...rule.letters],
    after: rule.after === undefined ? undefined : new Set(rule.after),
    before: rule.before === undefined ? undefined : new Set(rule.before),
    lower: rule.to,
    title: rule.to.replace(/\p{Ll}/u, capital),
    upper: rule.to.replace(/\p{Ll}/gu, capital),
  }
}
