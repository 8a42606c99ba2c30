import type { Token } from './token.ts'

const ADDRESS = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*)>/y
const MAIL = /<([^\s<>@]{1,64}@[^\s<>@]{1,255})>/y
const NOTE =
  /<sup\b[^<>]{0,200}>\s{0,9}(?:<a\b[^<>]{0,500}>)?\s{0,9}\[?(\d{1,4}|[*†‡]{1,3}|[ivx]{1,6})\]?\s{0,9}(?:<\/a>)?\s{0,9}<\/sup>/iy
const BREAK = /<br\s{0,9}\/?>/iy
const TAG =
  /<\/?[A-Za-z][\w-]{0,30}(?:\s+[\w:@.-]{1,60}(?:\s*=\s*(?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^\s"'=<>`]{1,500}))?)*\s*\/?>/y

export interface AngleRead {
  readonly tokens: readonly Token[]
  readonly to: number
}

/** An address in angle brackets, a note's mark in <sup>, or another tag (not printed) at `at`. */
export function readAngle(raw: string, at: number): AngleRead | undefined {
  const address = match(ADDRESS, raw, at)
  if (address !== null) {
    const value = address[1] as string
    return result(
      [{ kind: 'address', value, from: at + 1, to: at + 1 + value.length }],
      at,
      address,
    )
  }
  const mail = match(MAIL, raw, at)
  if (mail !== null) {
    const to = at + mail[0].length - 1
    return result([{ kind: 'address', value: `mailto:${mail[1]}`, from: at + 1, to }], at, mail)
  }
  const note = match(NOTE, raw, at)
  if (note !== null) {
    return result([{ kind: 'mark', label: note[1] as string, from: at }], at, note)
  }
  const lineBreak = match(BREAK, raw, at)
  if (lineBreak !== null) return result([{ kind: 'as', text: ' ', from: at }], at, lineBreak)
  const tag = match(TAG, raw, at)
  return tag === null ? undefined : result([], at, tag)
}

function match(pattern: RegExp, raw: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(raw)
}

const result = (tokens: readonly Token[], at: number, found: RegExpExecArray): AngleRead => ({
  tokens,
  to: at + found[0].length,
})
