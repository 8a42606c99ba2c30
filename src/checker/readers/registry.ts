import { fail, type Result } from '../../base/result.ts'
import type { Draft, DraftFormat } from '../tree/index.ts'
import { formatOf } from './format.ts'

type ReadDraft = (bytes: Uint8Array, file: string) => Result<Draft> | Promise<Result<Draft>>

/** A format is loaded when its first file comes: who checks Markdown never loads a PDF library. */
const readers: Readonly<Record<DraftFormat, () => Promise<ReadDraft>>> = {
  docx: async () => (await import('./docx/index.ts')).readDocx,
  odt: async () => (await import('./odt/index.ts')).readOdt,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  html: async () => (await import('./html/index.ts')).readHtml,
  markdown: async () => (await import('./markdown/index.ts')).readMarkdown,
  text: async () => (await import('./text/index.ts')).readText,
}

/**
 * Reads any paper, in this process and without limits: `readInChild` is for files of strangers.
 * `file` is the name used in messages; its ending tells Markdown from text, everything else is told by
 * the bytes.
 */
export async function readDraft(bytes: Uint8Array, file: string): Promise<Result<Draft>> {
  const format = formatOf(bytes, file)
  if (!format.ok) return fail(format.fault)
  const read = await readers[format.value]()
  return read(bytes, file)
}
