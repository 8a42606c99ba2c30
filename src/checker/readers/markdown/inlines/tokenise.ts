import { decodeEntity } from '../../entities/index.ts'
import { readAngle } from './angles.ts'
import { Brackets } from './brackets.ts'
import { codeSpans } from './code-spans.ts'
import { flanking } from './emphasis.ts'
import type { Token } from './token.ts'

export interface Tokens {
  readonly tokens: readonly Token[]
  /** Offset and text of comments inside the paragraph. */
  readonly comments: readonly { readonly text: string; readonly from: number }[]
  /** Web addresses that hold backslashes, as they stand in the file. */
  readonly escapedAddresses: readonly { readonly from: number; readonly address: string }[]
  readonly images: readonly { readonly from: number; readonly value: string }[]
}

const SPECIAL = /[\\`*_~[\]!<&:]/g
const FOOTNOTE = /\[\^([^\]\s[]{1,80})\]/y
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/

/** Takes the source of a paragraph apart; emphasis is paired afterwards. */
export function tokenise(raw: string, definitions: ReadonlyMap<string, string>): Tokens {
  const tokens: Token[] = []
  const comments: { text: string; from: number }[] = []
  const escapedAddresses: { from: number; address: string }[] = []
  const brackets = new Brackets(raw, definitions, tokens)
  const code = codeSpans(raw)
  const pattern = new RegExp(SPECIAL)
  let commentsEnd = true
  let addressEnd = 0
  let addressStart = 0
  let done = 0
  const text = (to: number): void => {
    if (to > done) tokens.push({ kind: 'text', from: done, to })
  }
  const take = (from: number, to: number, ...found: readonly Token[]): void => {
    text(from)
    tokens.push(...found)
    done = to
    pattern.lastIndex = to
  }
  for (let hit = pattern.exec(raw); hit !== null; hit = pattern.exec(raw)) {
    const at = hit.index
    const char = hit[0]
    if (char === ':') {
      if (at >= addressEnd && /https?$/i.test(raw.slice(Math.max(0, at - 5), at))) {
        if (raw.startsWith('//', at + 1)) {
          addressEnd = endOfAddress(raw, at)
          addressStart = raw.lastIndexOf('h', at)
        }
      }
    } else if (char === '\\') {
      const next = raw[at + 1] ?? ''
      if (next === '\n' || next === '\r') take(at, at + 1)
      else if (ASCII_PUNCTUATION.test(next)) {
        if (at < addressEnd && escapedAddresses.at(-1)?.from !== addressStart) {
          const address = raw.slice(addressStart, addressEnd)
          escapedAddresses.push({ from: addressStart, address })
        }
        take(at, at + 2, { kind: 'text', from: at + 1, to: at + 2 })
      }
    } else if (char === '`') {
      const span = code(at)
      if (span.close === undefined) pattern.lastIndex = at + span.length
      else {
        const inside: Token = { kind: 'text', from: at + span.length, to: span.close }
        take(at, span.close + span.length, inside)
      }
    } else if (char === '&') {
      const entity = decodeEntity(raw, at)
      if (entity !== undefined) {
        take(at, at + entity.length, { kind: 'as', text: entity.text, from: at })
      }
    } else if (char === '<') {
      if (commentsEnd && raw.startsWith('<!--', at)) {
        const end = raw.indexOf('-->', at + 4)
        commentsEnd = end >= 0
        if (end >= 0) {
          comments.push({ text: raw.slice(at + 4, end).trim(), from: at })
          take(at, end + 3)
          continue
        }
      }
      const angle = readAngle(raw, at)
      if (angle !== undefined) take(at, angle.to, ...angle.tokens)
    } else if (char === '[' || char === '!') {
      FOOTNOTE.lastIndex = at
      const note = FOOTNOTE.exec(raw)
      if (note !== null) {
        take(at, at + note[0].length, { kind: 'mark', label: note[1] as string, from: at })
      } else if (char === '[' || raw[at + 1] === '[') {
        const length = char === '[' ? 1 : 2
        text(at)
        brackets.open(at, at + length)
        done = pattern.lastIndex = at + length
      }
    } else if (char === ']') {
      text(at)
      done = pattern.lastIndex = brackets.close(at)
    } else if (at >= addressEnd) {
      let to = at + 1
      while (raw[to] === char) to++
      if (char !== '~' || to - at <= 2) {
        const count = to - at
        const sides = flanking(raw, at, to)
        take(at, to, { kind: 'run', char, from: at, count, ...sides, opens: [], closes: [] })
      } else pattern.lastIndex = to
    }
  }
  text(raw.length)
  return { tokens, comments, escapedAddresses, images: brackets.images }
}

/** A web address ends at white space or an angle bracket; emphasis that closes behind it is not part of it. */
function endOfAddress(raw: string, from: number): number {
  const pattern = /[\s<>]|\]\(/g
  pattern.lastIndex = from
  let end = pattern.exec(raw)?.index ?? raw.length
  while (end > from && /[*_~]/.test(raw[end - 1] as string)) end--
  return end
}
