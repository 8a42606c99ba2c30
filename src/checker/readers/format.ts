import { type Fault, fail, fault, ok, type Result } from '../../base/result.ts'
import type { DraftFormat } from '../tree/index.ts'
import { openArchive } from './archive/index.ts'

const HEAD = 8192

/** The first bytes as Latin letters: magic numbers and markup are ASCII. */
const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')

const refuse = (what: string, file: string): Result<never> =>
  fail(fault('draft-wrong-kind', what, file))

const saveAs = (name: string, as = 'DOCX, ODT or PDF'): string =>
  `This file is ${name}, which is not read; open it in its own program and save it as ${as}.`

type Sign = readonly [starts: readonly string[], sentence: string]

/** Papers in formats that are text to look at, by their first letters. */
const otherPapers: readonly Sign[] = [
  [['{\\rtf'], saveAs('in Rich Text Format (RTF)', 'DOCX')],
  [['%!PS'], saveAs('PostScript', 'PDF')],
  [['\xFFWPC'], saveAs('a WordPerfect document')],
  [['MIME-Version:', 'Received: '], saveAs('an e-mail or a web archive', 'HTML or text')],
]

/** Files that are no text at all, by their first bytes. */
const noPapers: readonly Sign[] = [
  [['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'II*\0', 'MM\0*'], 'This file is a picture; run OCR first.'],
  [
    ['Rar!', '7z\xBC\xAF', '\x1F\x8B', 'BZh', '\xFD7zXZ'],
    'This file is a packed archive; unpack it and check the papers in it.',
  ],
  [['MZ', '\x7FELF', '\xCF\xFA\xED\xFE'], 'This file is a program, not a paper.'],
]

const sentenceFor = (signs: readonly Sign[], head: string): string | undefined =>
  signs.find(([starts]) => starts.some((start) => head.startsWith(start)))?.[1]

const XML_KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /<\?mso-application\s+progid="Word\.Document"|<pkg:package/,
    saveAs('Word XML in one file', 'DOCX'),
  ],
  [/<office:document[\s>]/, saveAs('a flat OpenDocument file', 'ODT')],
]

const HTML = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** Which kind of paper the bytes are. What is none gets one sentence. */
export function formatOf(bytes: Uint8Array, file: string): Result<DraftFormat> {
  if (bytes.length === 0) {
    return fail(fault('draft-empty', 'This file is empty: it has no bytes; get it again.', file))
  }
  const head = headOf(bytes)
  if (head.slice(0, 1024).includes('%PDF-')) return ok('pdf')
  if (head.startsWith('PK')) return packedFormat(bytes, file)
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return fail(compound(bytes, file))
  const other = sentenceFor(otherPapers, head)
  if (other) return refuse(other, file)
  const text = withoutEncoding(head)
  if (text === undefined) {
    const unknown =
      'This file is not a paper in a format that is read: DOCX, ODT, PDF, HTML, Markdown or text.'
    return refuse(sentenceFor(noPapers, head) ?? unknown, file)
  }
  for (const [sign, what] of XML_KINDS) if (sign.test(text)) return refuse(what, file)
  if (HTML.test(text) || (/\.x?html?$/i.test(file) && /<[a-z][^>]*>/i.test(text))) return ok('html')
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(file)) return ok('markdown')
  if (/\.(?:txt|text|asc)$/i.test(file)) return ok('text')
  return ok(looksLikeMarkdown(text) ? 'markdown' : 'text')
}

/** The head without byte-order mark and the zeros of UTF-16; undefined when it is no text at all. */
function withoutEncoding(head: string): string | undefined {
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(head)) return head.slice(2).replaceAll('\0', '')
  const zeros = head.split('\0').length - 1
  // UTF-16 without its mark has a zero beside every ASCII letter, on one side.
  if (zeros > 0.2 * head.length && /^(?:[^\0]\0|\0[^\0])/.test(head))
    return head.replaceAll('\0', '')
  const controls = head.match(/(?![\t\n\f\r])\p{Cc}/gu)?.filter((sign) => sign < '\x7F').length ?? 0
  if (zeros > 0 || controls > 0.02 * head.length) return undefined
  return head.replace(/^\xEF\xBB\xBF/, '')
}

/** Headings, strong words, links and fences: two kinds of them make Markdown. */
function looksLikeMarkdown(text: string): boolean {
  const signs = [
    /^#{1,6} \S/m,
    /\*\*\S[^*\n]*\*\*/,
    /\[[^\]\n]+\]\([^)\s]+\)/,
    /^(?:```|~~~)/m,
    /^\[\^[^\]\n]+\]:/m,
    /^\|.*\|\s*\n\|[\s:|-]+\|/m,
    /^(?:---|\+\+\+)\r?\n[\s\S]*?\n(?:---|\+\+\+)\r?\n/,
  ]
  return signs.filter((sign) => sign.test(text)).length >= 2
}

const packages: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, saveAs('a spreadsheet', 'PDF')],
  [/^ppt\//, saveAs('a set of slides', 'PDF')],
  [/^Index\/Document\.iwa$|^index\.xml$/, saveAs('a Pages document', 'DOCX')],
  [/^META-INF\/container\.xml$/, saveAs('an e-book (EPUB)', 'PDF or HTML')],
]

/** A ZIP file by the names of its parts and, for OpenDocument, its type. */
function packedFormat(bytes: Uint8Array, file: string): Result<DraftFormat> {
  const archive = openArchive(bytes, file)
  if (!archive.ok) return archive
  const { names, has } = archive.value
  if (has('word/document.xml') || names.some((name) => /^word\//i.test(name))) return ok('docx')
  if (has('mimetype') && has('content.xml')) return openDocument(bytes, file)
  for (const [part, what] of packages) {
    if (names.some((name) => part.test(name))) return refuse(what, file)
  }
  // A Word file may name its main part otherwise; its reader looks it up.
  if (has('[Content_Types].xml')) return ok('docx')
  return refuse('This file is a packed archive; unpack it and check the papers in it.', file)
}

/** The type of an OpenDocument file stands unpacked at its beginning (OpenDocument 1.3, part 2, 3.3). */
function openDocument(bytes: Uint8Array, file: string): Result<DraftFormat> {
  const type = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(headOf(bytes))?.[1]
  if (type === 'spreadsheet') return refuse(saveAs('a spreadsheet', 'PDF'), file)
  if (type === 'presentation') return refuse(saveAs('a set of slides', 'PDF'), file)
  return ok('odt')
}

/** Word 97–2003, or a DOCX with a password, which Word wraps into the same container. */
function compound(bytes: Uint8Array, file: string): Fault {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes('EncryptedPackage', 0, 'utf16le')) {
    return fault(
      'draft-locked',
      'This file is protected with a password; save a copy without the password and check that.',
      file,
    )
  }
  return fault(
    'draft-wrong-kind',
    buffer.includes('WordDocument', 0, 'utf16le')
      ? 'This file is in the format of Word 97 to 2003; open it in a word processor and save it as DOCX.'
      : saveAs('an old Office file'),
    file,
  )
}
