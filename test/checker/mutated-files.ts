import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { checkDraft } from '../../src/checker/check.ts'
import { readDraft } from '../../src/checker/readers/index.ts'
import { rules } from '../../src/checker/rules/registry.ts'
import { writtenByLibrary } from '../support/office/library-word-file.ts'
import { madeOdt } from '../support/office/odt-file.ts'
import { madeWordFile, paragraph } from '../support/office/word-file.ts'
import type { Random } from './planting/index.ts'

export interface WholeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where and how a file is damaged; every number is taken modulo what it counts. */
export type Damage =
  | { readonly how: 'flip'; readonly at: number; readonly by: number }
  | { readonly how: 'cut'; readonly at: number }
  | { readonly how: 'drop'; readonly at: number; readonly length: number }
  | { readonly how: 'repeat'; readonly at: number; readonly length: number }
  | { readonly how: 'put'; readonly at: number; readonly what: string }

/** Pieces of all formats that mean something to a reader. */
export const pieces = [
  '\0',
  '\uFEFF',
  '\r',
  '<',
  '</w:p>',
  '<w:p>',
  '<text:p>',
  '<table><tr><td>',
  '<!--',
  ']]>',
  '&#x110000;',
  '[^1]',
  '[^1]: ',
  '|',
  '> > > > ',
  '******',
  '((((((((',
  '“',
  'endobj',
  'stream\n',
  '99999999999999999999',
  '31 February 0000',
  'Article 99999999 of the ',
  'https://https://[',
  '%E0%A4%A',
  '\u202E',
  '\uD800',
] as const

const fixtures = join(import.meta.dirname, '../fixtures/checker')
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Small right files of every format, of the words of our own papers. */
export async function wholeFiles(): Promise<readonly WholeFile[]> {
  const paper = readFileSync(join(fixtures, 'clean-paper.md'), 'utf8')
  const letter = readFileSync(join(fixtures, 'clean-letter.md'), 'utf8')
  const notes = paper.slice(paper.indexOf('[^1]: '), paper.indexOf('[^9]: '))
  const short = `${paper.slice(0, paper.indexOf('# 3.'))}${notes}`
  const lines = short.split('\n').filter((line) => line !== '')
  const html = lines.map((line) =>
    line.startsWith('#') ? `<h2>${escaped(line)}</h2>` : `<p class="a">${escaped(line)}</p>`,
  )
  const odt = lines.map((line) =>
    line.startsWith('#')
      ? `<text:h text:outline-level="1">${escaped(line)}</text:h>`
      : `<text:p>${escaped(line)}</text:p>`,
  )
  const pdf = (name: string) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(fixtures, name))),
  })
  return [
    { name: 'paper.docx', bytes: await writtenByLibrary() },
    {
      name: 'plain.docx',
      bytes: madeWordFile({ body: lines.map((line) => paragraph(escaped(line))).join('') }),
    },
    pdf('columns.pdf'),
    pdf('tables.pdf'),
    pdf('hyphens.pdf'),
    { name: 'paper.md', bytes: encode(short) },
    { name: 'letter.md', bytes: encode(letter) },
    { name: 'paper.txt', bytes: encode(short.replaceAll(/[*#[\]^]/g, '')) },
    {
      name: 'paper.html',
      bytes: encode(
        `<!doctype html><title>A</title><body>${html.join('\n')}<table><tr><th>Total<td>2</table>`,
      ),
    },
    { name: 'paper.odt', bytes: madeOdt({ text: odt.join('') }) },
  ]
}

/** The file with its damage; in a Word or OpenDocument file also inside one of its parts. */
export function damaged({ name, bytes }: WholeFile, damages: readonly Damage[], part?: number) {
  if (part === undefined || !/\.(?:docx|odt)$/.test(name)) return damages.reduce(withDamage, bytes)
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((entry) => entry.endsWith('.xml'))
  const which = names[part % names.length] ?? ''
  const inside = parts[which] ?? new Uint8Array()
  return zipSync({ ...parts, [which]: damages.reduce(withDamage, inside) }, { level: 1 })
}

function withDamage(bytes: Uint8Array, damage: Damage): Uint8Array {
  const at = bytes.length === 0 ? 0 : damage.at % bytes.length
  switch (damage.how) {
    case 'flip': {
      const copy = bytes.slice()
      if (at < copy.length) copy[at] = (copy[at] as number) ^ damage.by
      return copy
    }
    case 'cut':
      return bytes.slice(0, at)
    case 'drop':
      return joined(bytes.subarray(0, at), bytes.subarray(at + damage.length))
    case 'repeat':
      return joined(bytes.subarray(0, at + damage.length), bytes.subarray(at))
    case 'put':
      return joined(bytes.subarray(0, at), encode(damage.what), bytes.subarray(at))
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

/** One to six damages by chance, and for half of them the part of the package they are in. */
export function someDamage(random: Random): { damages: readonly Damage[]; part?: number } {
  const damages = Array.from({ length: random.whole(1, 6) }, (): Damage => {
    const at = random.whole(0, 2 ** 30)
    const length = random.whole(1, random.of([8, 80, 800]))
    return random.of<Damage>([
      { how: 'flip', at, by: random.whole(1, 255) },
      { how: 'flip', at, by: 1 << random.whole(0, 7) },
      { how: 'drop', at, length },
      { how: 'repeat', at, length },
      { how: 'put', at, what: random.of(pieces) },
      ...(random.whole(0, 3) === 0 ? [{ how: 'cut', at } as const] : []),
    ])
  })
  return random.whole(0, 1) === 0 ? { damages } : { damages, part: random.whole(0, 50) }
}

export type Answer =
  | { readonly is: 'checked'; readonly findings: number }
  | { readonly is: 'refused'; readonly code: string; readonly message: string }

/** Reads a file and runs every rule over it, in this process. */
export async function checkFile(bytes: Uint8Array, name: string): Promise<Answer> {
  const read = await readDraft(bytes, name)
  if (!read.ok) return { is: 'refused', code: read.fault.code, message: read.fault.message }
  return { is: 'checked', findings: checkDraft(read.value, rules).length }
}

/** Whether a refusal is one clear sentence: a capital first, one full stop last, no line break, no stack. */
export function isOneSentence(message: string): boolean {
  return /^\p{Lu}[^\n]{15,240}[\p{L}\p{N})”"]\.$/u.test(message) && !/[.!?] \p{Lu}/u.test(message)
}
