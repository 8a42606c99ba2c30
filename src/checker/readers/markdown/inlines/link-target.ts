export interface LinkTarget {
  readonly value: string
  /** Offset after the closing bracket. */
  readonly to: number
}

// Lengths are bounded so that hostile input costs no more than its length.
const IN_ANGLES = /<([^<>\n]{0,4000})>/y
const TITLE =
  /\s{1,100}(?:"(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|\((?:[^()\\]|\\.){0,1000}\))/y
const SPACE = /\s{0,100}/y

/** The target in "(address "title")" at `at`, where the opening bracket stands. */
export function linkTarget(raw: string, at: number): LinkTarget | undefined {
  if (raw[at] !== '(') return undefined
  const start = skip(raw, at + 1, SPACE)
  IN_ANGLES.lastIndex = start
  const angled = IN_ANGLES.exec(raw)
  const end = angled === null ? endOfPlain(raw, start) : IN_ANGLES.lastIndex
  if (end === undefined) return undefined
  const value = angled === null ? raw.slice(start, end) : (angled[1] as string)
  const close = skip(raw, skip(raw, end, TITLE), SPACE)
  return raw[close] === ')' ? { value: unescaped(value), to: close + 1 } : undefined
}

/** "[label]: address" defines what "[text][label]" points to. */
export function definitionsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!text.includes(']:')) return found
  for (const line of text.matchAll(DEFINITION)) {
    const name = labelKey(line[1] as string)
    if (!found.has(name)) found.set(name, unescaped((line[2] as string).replace(/^<|>$/g, '')))
  }
  return found
}

export const DEFINITION =
  /^ {0,3}\[([^\]^\n][^\]\n]{0,200})\]:[ \t]{1,20}(\S{1,4000})(?:[ \t]{1,20}["'(][^\n]{0,500})?[ \t]{0,20}\r?$/gm

export const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

const unescaped = (value: string): string => value.replace(/\\([!-/:-@[-`{-~])/g, '$1')

function skip(raw: string, at: number, what: RegExp): number {
  what.lastIndex = at
  return what.test(raw) ? what.lastIndex : at
}

function endOfPlain(raw: string, start: number): number | undefined {
  let depth = 0
  const last = Math.min(raw.length, start + 4000)
  for (let i = start; i < last; i++) {
    const char = raw[i] as string
    if (char === '\\') i++
    else if (char === '(' && ++depth > 32) return undefined
    else if (char === ')' && --depth < 0) return i
    else if (char === ' ' || char === '\n' || char === '\t') return depth === 0 ? i : undefined
  }
  return undefined
}
