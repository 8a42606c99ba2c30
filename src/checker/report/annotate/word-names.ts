import { tagAt } from './xml-tags.ts'

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** How a part of a Word file names the elements of WordprocessingML. */
export interface WordNames {
  readonly isStrict: boolean
  readonly namespace: string
  /** Begins every name: "w:". */
  readonly prefix: string
  /** Goes into every element that we add where the part itself binds no prefix; begins with a blank. */
  readonly declaration: string
}

export function wordNames(xml: string): WordNames {
  const root = tagAt(xml, 0)
  const tag = xml.slice(root.from, root.to)
  const isStrict = tag.includes(strict)
  const namespace = isStrict ? strict : transitional
  for (const [, prefix, address] of tag.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (address === namespace) {
      return { isStrict, namespace, prefix: `${prefix}:`, declaration: '' }
    }
  }
  return { isStrict, namespace, prefix: 'w:', declaration: ` xmlns:w="${namespace}"` }
}
