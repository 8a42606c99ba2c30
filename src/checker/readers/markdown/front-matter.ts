import type { Property } from '../../tree/index.ts'

export interface FrontMatter {
  readonly properties: readonly Property[]
  /** Offset behind it; 0 where there is none. */
  readonly to: number
}

const FRONT = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** "author: …" lines between rows of dashes at the very start; lists and nested values are kept as written. */
export function frontMatter(text: string): FrontMatter {
  const front = FRONT.exec(text)
  const lines = (front?.[1] ?? '').split(/\r?\n/)
  // A row of dashes may as well part two pieces of text.
  if (front === null || !/^[\w-]+:/.test(lines[0] ?? '')) return { properties: [], to: 0 }
  const properties: Property[] = []
  for (const line of lines) {
    const [, name, value] = /^([\w-]{1,60}):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined) {
      properties.push({ name: name.toLowerCase(), value: unquote(value ?? '') })
    }
  }
  return { properties, to: front[0].length }
}

const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2')
