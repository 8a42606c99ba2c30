import { ok, type Result } from '../../../base/result.ts'
import type { Draft } from '../../tree/index.ts'
import { decodeText } from '../encoding/index.ts'
import { toDraft } from '../structure/index.ts'
import { parseBounded } from './parse-bounded.ts'
import { propertiesOf } from './properties.ts'
import { Walker } from './walk.ts'

/**
 * Reads HTML, also as Word, LibreOffice, Pandoc and EPUB write it: what a browser would print, with hidden
 * text marked as such. Lines count. Faults: `not-text`, `empty-file`, `html-tangled`.
 */
export function readHtml(bytes: Uint8Array, file: string): Result<Draft> {
  const decoded = decodeText(bytes, file, namedEncoding(bytes))
  if (!decoded.ok) return decoded
  const { text, remarks } = decoded.value
  const parsed = parseBounded(text, file)
  if (!parsed.ok) return parsed
  const walked = new Walker(text).walk(parsed.value)
  const images = walked.images.map(({ from, value }) => {
    return { code: 'image-left-out', from, values: { address: value } }
  })
  return ok(
    toDraft({
      file,
      format: 'html',
      source: text,
      blocks: walked.blocks,
      comments: walked.comments,
      properties: propertiesOf(parsed.value),
      changes: walked.changes,
      said: remarks,
      remarks: images,
      pages: false,
    }),
  )
}

/** <meta charset> or its older form stands within the first 1024 bytes (HTML standard, 13.2.3.2). */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  return /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(start)?.[1]
}
