import { ok, type Result } from '../../../base/result.ts'
import type { Draft } from '../../tree/index.ts'
import { type Decoded, decodeText } from '../encoding/index.ts'
import { toDraft, wordJoin } from '../structure/index.ts'
import { nothingFound } from './found.ts'
import { frontMatter } from './front-matter.ts'
import { definitionsOf } from './inlines/index.ts'
import { scanBlocks } from './scan-blocks.ts'

/**
 * Reads Markdown (CommonMark with GitHub's tables and footnotes), also what converters make of a PDF:
 * sentences cut by pages, "- **57.**" paragraphs, raised digits for notes. Lines count.
 * Faults: `not-text`, `empty-file`.
 */
export function readMarkdown(bytes: Uint8Array, file: string): Result<Draft> {
  const decoded = decodeText(bytes, file)
  return decoded.ok ? ok(markdownDraft(decoded.value, file, 'markdown')) : decoded
}

/** The draft of a decoded text in Markdown. */
export function markdownDraft(
  { text, remarks }: Decoded,
  file: string,
  format: 'markdown' | 'text',
): Draft {
  const found = nothingFound()
  const front = frontMatter(text)
  const definitions = definitionsOf(text)
  const blocks = scanBlocks(text, front.to, { definitions, found, joinWord: wordJoin(text) })
  return toDraft({
    file,
    format,
    source: text,
    blocks,
    comments: found.comments,
    properties: front.properties,
    changes: [],
    said: remarks,
    remarks: found.remarks,
    pages: true,
  })
}
