import { numberAs } from '../office/index.ts'
import type { Level, List } from './numbering.ts'

/** Counts the paragraphs of lists in reading order, as Word does when it prints. */
export class ListLabels {
  /** By definition, the current count of each level. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  /** Overrides that have been used up. */
  readonly #started = new Set<string>()

  /** The label of the next paragraph of a list at a level (0-based); empty where the level prints none. */
  next(id: string, list: List, level: number): string {
    const counts = this.#counts.get(list.definition) ?? []
    this.#counts.set(list.definition, counts)
    const own = list.levels[level]
    if (own === undefined) return ''
    for (let higher = 0; higher < level; higher++) counts[higher] ??= this.#start(list, higher)
    counts[level] = this.#following(id, list, level, counts[level])
    for (let deeper = level + 1; deeper < list.levels.length; deeper++) {
      const { restart } = list.levels[deeper] as Level
      if (restart === undefined || level < restart) counts[deeper] = undefined
    }
    return printed(own, list.levels, counts)
  }

  #following(id: string, list: List, level: number, count: number | undefined): number {
    const key = `${id} ${level}`
    const start = list.starts.get(level)
    if (start !== undefined && !this.#started.has(key)) {
      this.#started.add(key)
      return start
    }
    return count === undefined ? this.#start(list, level) : count + 1
  }

  #start(list: List, level: number): number {
    return list.starts.get(level) ?? list.levels[level]?.start ?? 1
  }
}

function printed(
  level: Level,
  levels: readonly Level[],
  counts: readonly (number | undefined)[],
): string {
  // A bullet from a font we cannot read is a bullet all the same.
  if (level.format === 'bullet') return level.text.replaceAll('\ufffd', '•').trim()
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1
      const format = levels[n]?.format ?? 'decimal'
      const legal = level.legal && format !== 'none'
      return numberAs(legal ? 'decimal' : format, counts[n] ?? levels[n]?.start ?? 1)
    })
    .trim()
}
