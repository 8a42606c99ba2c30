import { ok, type Result } from '../../../base/result.ts'
import type { Draft } from '../../tree/index.ts'
import { decodeText } from '../encoding/index.ts'
import { markdownDraft } from '../markdown/index.ts'
import { toDraft, wordJoin } from '../structure/index.ts'
import { looksLikeMarkdown } from './looks-like-markdown.ts'
import { scanParagraphs } from './scan-paragraphs.ts'

/**
 * Reads plain text: wrapped lines become paragraphs again, form feeds part pages. A text that is written in
 * Markdown is read as such. Lines count. Faults: `not-text`, `empty-file`.
 */
export function readText(bytes: Uint8Array, file: string): Result<Draft> {
  const decoded = decodeText(bytes, file)
  if (!decoded.ok) return decoded
  const { text, remarks } = decoded.value
  if (looksLikeMarkdown(text)) return ok(markdownDraft(decoded.value, file, 'text'))
  return ok(
    toDraft({
      file,
      format: 'text',
      source: text,
      blocks: scanParagraphs(text, wordJoin(text)),
      comments: [],
      properties: [],
      changes: [],
      said: remarks,
      remarks: [],
      pages: true,
    }),
  )
}
