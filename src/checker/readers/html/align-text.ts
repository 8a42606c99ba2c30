import { decodeEntity, decodeUnclosed } from '../entities/index.ts'

/** Takes a run that stands in the file as it is, or (`asIs` false) in another form. */
export type Take = (text: string, from: number, asIs: boolean) => void

/**
 * Finds the characters of a parsed text node in its source, which may differ by entities, line ends and
 * tags the parser dropped. @param from offset of `source` in the file
 */
export function alignText(value: string, source: string, from: number, take: Take): void {
  if (value === source) {
    take(value, from, true)
    return
  }
  let at = 0
  let done = 0
  let runFrom = 0
  const run = (to: number): void => {
    if (to > done) take(value.slice(done, to), from + runFrom, true)
  }
  for (let i = 0; i < value.length; ) {
    const char = value[i] as string
    if (char === source[at] && char !== '&' && !beginsTag(value, i, source, at)) {
      i++
      at++
      continue
    }
    run(i)
    const entity =
      source[at] === '&' ? (decodeEntity(source, at) ?? decodeUnclosed(source, at)) : undefined
    if (entity !== undefined && value.startsWith(entity.text, i)) {
      take(entity.text, from + at, false)
      i += entity.text.length
      at += entity.length
    } else if (char === '\n' && source[at] === '\r') {
      take('\n', from + at, false)
      i++
      at += source[at + 1] === '\n' ? 2 : 1
    } else if (char === source[at] && char !== '<') {
      take(char, from + at, true)
      i++
      at++
    } else if (source[at] === '<') {
      at = behindTag(source, at)
    } else if (/\s/.test(source[at] ?? '')) at++
    else {
      // Not explained: it is near here.
      take(char, from + Math.max(0, Math.min(at, source.length - 1)), false)
      i++
    }
    done = i
    runFrom = at
  }
  run(value.length)
}

/** A "<" of the source that is not the one of the value: a tag that the parser dropped stands before it. */
function beginsTag(value: string, i: number, source: string, at: number): boolean {
  if (value[i] !== '<' || value[i + 1] === source[at + 1]) return false
  return /[A-Za-z/!?]/.test(source[at + 1] ?? '')
}

function behindTag(source: string, at: number): number {
  const start = source.slice(at, at + 8).toLowerCase()
  let from = at
  const end = start.startsWith('<!--') ? '-->' : '>'
  for (const name of ['script', 'style']) {
    // What stands in them is not text, and a table puts them elsewhere in the tree.
    if (start.startsWith(`<${name}`)) {
      const close = new RegExp(`</${name}`, 'gi')
      close.lastIndex = at
      from = close.exec(source)?.index ?? -1
    }
  }
  const found = from < 0 ? -1 : source.indexOf(end, from)
  return found < 0 ? source.length : found + end.length
}
