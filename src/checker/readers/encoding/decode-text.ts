import { fail, fault, ok, type Result } from '../../../base/result.ts'
import type { Remark } from '../../tree/index.ts'
import { guessCodePage } from './guess-code-page.ts'

export interface Decoded {
  /** The characters of the file without its byte order mark, not normalised: offsets count from here. */
  readonly text: string
  /** Codes `encoding` (the file says it), `encoding-guessed` and `characters-lost`. */
  readonly remarks: readonly Remark[]
}

/**
 * A file of bytes that should be text: UTF-8, UTF-16 with its mark, else the encoding the file names, else a
 * guessed Windows code page. Faults: `not-text`, `empty-file`. @param named what the file says of itself
 */
export function decodeText(bytes: Uint8Array, file: string, named?: string): Result<Decoded> {
  const decoded = decode(bytes, named)
  const { text } = decoded
  if (text.includes('\u0000')) {
    const message =
      'This is not a text file: it contains zero bytes. Give the document itself, or save it as text in UTF-8.'
    return fail(fault('not-text', message, file))
  }
  if (isBinary(text)) {
    const message =
      'This is not a text file: too much of it is control characters. Give the document itself, or save it as text in UTF-8.'
    return fail(fault('not-text', message, file))
  }
  if (!/[^\s\uFEFF\u00AD\u200B]/.test(text)) {
    return fail(fault('empty-file', 'The file has no text in it. Give a file that has some.', file))
  }
  return ok(decoded)
}

function decode(bytes: Uint8Array, named: string | undefined): Decoded {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return marked(bytes.subarray(2), 'utf-16le')
  if (first === 0xfe && second === 0xff) return marked(bytes.subarray(2), 'utf-16be')
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf
  const rest = hasMark ? bytes.subarray(3) : bytes
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(rest)
  const lost = count(text, /\uFFFD/g)
  if (lost === 0) return { text, remarks: [] }
  // A few broken characters in a text that is otherwise UTF-8 are damage, not another encoding.
  const beyondAscii = count(text, /[\u0080-\uFFFC]/g)
  if (hasMark || lost * 10 <= beyondAscii) return { text, remarks: [lostIn(text, lost)] }
  const inNamed = named === undefined ? undefined : decodeAs(rest, named)
  if (inNamed !== undefined) return inNamed
  const encoding = guessCodePage(rest)
  const guessed = new TextDecoder(encoding).decode(rest)
  return { text: guessed, remarks: [{ code: 'encoding-guessed', values: { encoding } }] }
}

function marked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const lost = count(text, /\uFFFD/g)
  const said: Remark = { code: 'encoding', values: { encoding } }
  return { text, remarks: lost === 0 ? [said] : [said, lostIn(text, lost)] }
}

/** Nothing where the name is not an encoding's or is plainly wrong. */
function decodeAs(bytes: Uint8Array, named: string): Decoded | undefined {
  try {
    const decoder = new TextDecoder(named, { fatal: true })
    const text = decoder.decode(bytes)
    return { text, remarks: [{ code: 'encoding', values: { encoding: decoder.encoding } }] }
  } catch {
    return undefined
  }
}

function lostIn(text: string, lost: number): Remark {
  const before = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\n|\r/)
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return { code: 'characters-lost', place, values: { count: lost } }
}

const count = (text: string, wanted: RegExp): number => {
  let found = 0
  for (const _ of text.matchAll(wanted)) found++
  return found
}

/** One control character in fifty is more than damage to a text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 65_536)
  const control = count(start, /(?![\t\n\v\f\r\u0085])\p{Cc}/gu)
  return control > 3 && control * 50 > start.length
}
