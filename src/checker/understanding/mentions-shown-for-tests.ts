import { readMarkdown } from '../readers/markdown/index.ts'
import { Understanding } from './understanding.ts'

/** A draft in Markdown, as the rules see it. */
export function understand(text: string): Understanding {
  const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
  if (!read.ok) throw new Error(read.fault.message)
  return new Understanding(read.value)
}
