import type { InputFile } from '../importer.ts'

/** Names as `TextDecoder` knows them. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1251'
  | 'x-mac-cyrillic'
  | 'windows-1252'
  | 'macintosh'

const codePages = ['windows-1251', 'x-mac-cyrillic', 'windows-1252', 'macintosh'] as const

/**
 * The encoding of a text file: its byte order mark, else zero bytes that give UTF-16 away, else UTF-8 when every
 * byte fits it, else the code page in which the text reads most like Russian, Kazakh or a Western language.
 */
export async function detectEncoding(file: InputFile): Promise<Encoding> {
  const [a, b, c] = file.head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  const zeros = zeroBytes(file.head)
  if (zeros.odd > zeros.even * 4 && zeros.odd * 4 > file.head.length) return 'utf-16le'
  if (zeros.even > zeros.odd * 4 && zeros.even * 4 > file.head.length) return 'utf-16be'
  const sample: number[] = []
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  for await (const chunk of file.stream()) {
    if (isUtf8) isUtf8 = fits(utf8, chunk)
    if (!isUtf8 || sample.length < mostSampled) collect(sample, chunk)
    if (!isUtf8 && sample.length >= mostSampled) break
  }
  if (isUtf8) isUtf8 = fits(utf8)
  return isUtf8 ? 'utf-8' : bestCodePage(Uint8Array.from(sample))
}

/** The text of a file, piece by piece, without its byte order mark. */
export async function* decoded(file: InputFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of file.stream()) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** Bytes above 127 and one neighbour on each side are all that tells code pages apart; so many are enough. */
const mostSampled = 20_000

function collect(sample: number[], chunk: Uint8Array): void {
  for (let i = 0; i < chunk.length && sample.length < mostSampled; i++) {
    const near = (chunk[i - 1] ?? 0) | (chunk[i] ?? 0) | (chunk[i + 1] ?? 0)
    if (near > 127) sample.push(chunk[i] as number)
  }
}

function fits(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}

function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const found = { even: 0, odd: 0 }
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) found[i % 2 === 0 ? 'even' : 'odd']++
  return found
}

function bestCodePage(bytes: Uint8Array): Encoding {
  let best: Encoding = 'windows-1251'
  let most = Number.NEGATIVE_INFINITY
  for (const page of codePages) {
    const likelihood = likelihoodOf(new TextDecoder(page).decode(bytes))
    if (likelihood > most) [best, most] = [page, likelihood]
  }
  return best
}

/** How much a text looks like one that people write: common letters count for it, odd neighbours against it. */
function likelihoodOf(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (char < '\u0080') continue
    const before = text[i - 1] ?? ' '
    const after = text[i + 1] ?? ' '
    // Cyrillic and Latin letters do not stand in one word.
    if (/[а-яё]/i.test(char) && /[a-z]/i.test(before + after)) sum -= 3
    else if (/[оеаинтсрвлкмдпуыя]/.test(char)) sum += 3
    else if (/[а-яё]/.test(char)) sum += 2
    else if (/[А-ЯЁ]/.test(char)) sum += /[а-яёa-z]/.test(before) ? -4 : 1
    else if (/[“”‘’–—…«»№ ]/.test(char)) sum += 1
    else if (/\p{Ll}/u.test(char)) sum += /[a-z]/i.test(before) || /[a-z]/i.test(after) ? 2 : -1
    else if (/\p{Lu}/u.test(char)) sum += /\p{Ll}/u.test(before) ? -4 : /[a-z]/.test(after) ? 1 : -1
    else sum -= 3
  }
  return sum
}
